/// Reads the part with the cells of a sheet, and keeps where reading is.
struct SheetHandler: XMLHandler {
  private let meaning: Meaning
  private var cells: [SheetCell] = []
  private var bytes: [UInt8] = []
  private var isOrdered = true
  private var isInData = false
  private var phoneticDepth = 0
  private var isTaking = false
  /// The place of the cell that is read, or that the next one without an address has.
  private var row = -1
  private var column = 0
  private var kind = CellKind.number
  private var meaningOfStyle = NumberFormats.Meaning.number
  private var hasFormula = false
  /// Whether the cell says what its value is, if only that it is nothing.
  private var hasValue = false
  private var looks = SheetLooks()
  /// Where the text of the cell that is read starts.
  private var start = 0

  /// What the numbers and styles in a sheet mean, and how far it is read.
  struct Meaning: Sendable {
    let strings: SharedStrings
    let formats: NumberFormats
    let epoch: DateEpoch
    /// The name of the part, for errors.
    let part: String
    /// Reading ends before a row of this number.
    let rowLimit: Int
    /// The texts together may not be longer.
    let textLimit: Int
  }

  init(_ meaning: Meaning) {
    self.meaning = meaning
  }

  mutating func begin(
    _ element: XMLName, _ attributes: XMLAttributes
  ) throws(XMLInterruption) {
    guard isInData else { return try beginOutside(element, attributes) }
    if element == .cell {
      try beginCell(attributes)
    } else if element == .value {
      isTaking = kind != .inlineString
      hasValue = true
    } else if element == .row {
      try beginRow(attributes)
    } else if element == .text {
      isTaking = kind == .inlineString && phoneticDepth == 0
    } else if element == .formula {
      hasFormula = true
    } else if element == .phonetic {
      phoneticDepth += 1
    }
  }

  /// What stands before and after the cells: which columns are hidden, and which cells are one.
  private mutating func beginOutside(
    _ element: XMLName, _ attributes: XMLAttributes
  ) throws(XMLInterruption) {
    switch element {
    case .sheetData: isInData = true
    case .column where attributes[.hidden].map(isTrue) ?? false:
      if let first = attributes[.firstColumn].flatMap({ Int($0) }),
        let last = attributes[.lastColumn].flatMap({ Int($0) })
      {
        looks.hideColumns(first, last)
      }
    case .mergedCells: if let area = attributes[.area] { looks.merge(area) }
    default: break
    }
  }

  private mutating func beginRow(_ attributes: XMLAttributes) throws(XMLInterruption) {
    row += 1
    column = 0
    var isHidden = false
    try attributes.visit { (name, value) throws(XMLInterruption) in
      if name == .hidden, isTrue(value.string) { isHidden = true }
      guard name == .reference else { return }
      guard let number = value.number, (1...CellAddress.rowCount).contains(number) else {
        throw badAddress(value.string)
      }
      row = number - 1
    }
    guard row < CellAddress.rowCount else { throw badAddress("\(row + 1)") }
    if row >= meaning.rowLimit { throw .done }
    if isHidden { looks.hiddenRows.insert(row) }
  }

  private mutating func beginCell(_ attributes: XMLAttributes) throws(XMLInterruption) {
    kind = .number
    meaningOfStyle = .number
    hasFormula = false
    hasValue = false
    start = bytes.count
    try attributes.visit { (name, value) throws(XMLInterruption) in
      if name == .reference {
        guard let address = CellAddress(value) else { throw badAddress(value.string) }
        row = address.row
        column = address.column
      } else if name == .style {
        meaningOfStyle = value.number.map(meaning.formats.meaning) ?? .number
      } else if name == .text {
        kind = CellKind(value)
      }
    }
    guard column < CellAddress.columnCount, row >= 0 else {
      throw badAddress(columnLetters(column))
    }
  }

  private func badAddress(_ address: String) -> XMLInterruption {
    .failure(.badAddress(String(address.prefix(40)), part: meaning.part))
  }

  mutating func take(_ text: borrowing Span<UInt8>) throws(XMLInterruption) {
    if isTaking { bytes.append(text) }
  }

  mutating func end(_ element: XMLName) throws(XMLInterruption) {
    if element == .value || element == .text {
      isTaking = false
    } else if element == .cell, isInData {
      try endCell()
    } else if element == .phonetic {
      phoneticDepth -= 1
    } else if element == .sheetData {
      isInData = false
    } else if element == .mergedCellsList {
      throw .done
    }
  }

  private mutating func endCell() throws(XMLInterruption) {
    var isDecimal = false
    if bytes.count > start {
      try readValue()
      isDecimal =
        kind == .number && meaningOfStyle == .number
        && bytes[start...].contains(UInt8(ascii: "."))
    } else if hasFormula, kind == .number || !hasValue {
      bytes.append(SheetCells.formulaWithoutOutcome)
    }
    if bytes.count > start {
      guard bytes.count <= meaning.textLimit else {
        throw .failure(.tooLarge(limit: meaning.textLimit))
      }
      if let last = cells.last, (last.row, last.column) >= (row, column) { isOrdered = false }
      cells.append(
        SheetCell(
          row: row, column: column, range: start..<bytes.count, isDecimal: isDecimal,
          isFormula: hasFormula))
    }
    column += 1
  }

  /// Makes a text of what stands in the cell.
  private mutating func readValue() throws(XMLInterruption) {
    switch kind {
    case .sharedString:
      guard let number = wholeNumber, let range = meaning.strings.range(of: number) else {
        throw .failure(.damaged(part: meaning.part))
      }
      bytes.removeLast(bytes.count - start)
      bytes += meaning.strings.bytes[range]
    case .number:
      switch meaningOfStyle {
      case .date: makeDate(&bytes, from: start, meaning.epoch)
      case .percentage: makePercentage(&bytes, from: start)
      case .number: makePlain(&bytes, from: start)
      }
    case .boolean:
      let word = bytes[start] == UInt8(ascii: "1") || bytes[start] | 0x20 == UInt8(ascii: "t")
      bytes.removeLast(bytes.count - start)
      bytes += (word ? "WAAR" : "ONWAAR").utf8
    case .inlineString, .formulaString: undoEscapes(in: &bytes, from: start)
    case .date:
      let midnight = Array("T00:00:00".utf8)
      if bytes.count - start == 19, bytes.suffix(9).elementsEqual(midnight) {
        bytes.removeLast(9)
      }
    case .error: break
    }
  }

  private var wholeNumber: Int? {
    var number = 0
    for index in start..<bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9, number < 1 << 32 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// The cells by row and column; of two at one place the first.
  func sheet() -> SheetCells {
    guard !isOrdered else { return SheetCells(cells: cells, bytes: bytes, looks: looks) }
    // By place, and at one place in the order of the file: that of their texts.
    let sorted = cells.sorted {
      ($0.row, $0.column, $0.range.lowerBound) < ($1.row, $1.column, $1.range.lowerBound)
    }
    var ordered: [SheetCell] = []
    for cell in sorted where ordered.last?.address != cell.address { ordered.append(cell) }
    return SheetCells(cells: ordered, bytes: bytes, looks: looks)
  }
}

/// Whether an attribute says yes.
private func isTrue(_ text: String) -> Bool { text == "1" || text == "true" }

/// What stands in a cell.
private enum CellKind {
  case number, sharedString, inlineString, formulaString, boolean, error, date

  init(_ text: XMLText) {
    switch text.count == 1 ? text[0] : 0 {
    case UInt8(ascii: "s"): self = .sharedString
    case UInt8(ascii: "b"): self = .boolean
    case UInt8(ascii: "e"): self = .error
    case UInt8(ascii: "d"): self = .date
    case UInt8(ascii: "n"): self = .number
    default:
      if text.equals("inlineStr") {
        self = .inlineString
      } else if text.equals("str") {
        self = .formulaString
      } else {
        self = .number
      }
    }
  }
}
