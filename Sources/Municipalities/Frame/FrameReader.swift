import Findings
import TextFormats

/// Reads the rows of a frame's file, and gathers all that is wrong with them.
struct FrameReader {
  private let header: FrameHeader
  private let words: FrameWords
  private var findings: [Finding]
  /// The texts of each column; those with codes and names have none.
  private var columns: [InternedColumn]
  private var codes: [MunicipalityCode] = []
  private var names = TextList()
  private var isAsked: [Bool] = []
  private var codeIndex: CodeIndex
  /// The row of each unit, to name it when a code occurs again.
  private var rows = UnitRows()
  /// The row in which each distinct token came first, by its number.
  private var tokenRows = [0]
  /// The provinces that were looked at, by their number: each gives at most one finding.
  private var seenProvinces: [Bool] = []
  /// The places of the columns that are held against each other.
  private let impuls: Int?
  private let tranche: Int?
  /// The row that is being read.
  private var row = 0

  init(header: FrameHeader, words: FrameWords, findings: [Finding]) {
    self.header = header
    self.words = words
    self.findings = findings
    columns = header.columns.map { _ in InternedColumn() }
    impuls = header.place(of: .impuls)
    tranche = header.place(of: .tranche)
    codeIndex = CodeIndex()
  }

  /// Reads all rows after the header.
  mutating func readRows(of text: DelimitedText, in span: borrowing Span<UInt8>) {
    var reader = DelimitedReader(text)
    var fields: [DelimitedField] = []
    while let record = reader.next(in: span, into: &fields) {
      row = record.row
      if record.hasOpenQuote {
        findings.append(words.openQuote(row: row))
      } else if fields.count > header.width {
        findings.append(words.rowTooLong(row: row, cells: fields.count, width: header.width))
      } else {
        readRow(fields, in: span)
        if codes.count == Self.rowsBeforeRoom {
          let done = record.range.upperBound - text.body.lowerBound
          makeRoom(codes.count * (text.body.count / done))
        }
      }
    }
  }

  /// After so many rows it is known how many there will be, more or less.
  private static let rowsBeforeRoom = 1024

  /// Makes room for so many rows: a list that grows stands in memory twice while it does.
  private mutating func makeRoom(_ expected: Int) {
    // Of what is not used, nothing is really taken; but a hostile file shall not ask for all there is.
    let expected = min(expected, 1 << 22)
    let room = expected + expected / 8
    codes.reserveCapacity(room)
    isAsked.reserveCapacity(room)
    names.reserveCapacity(room)
    // Its places are filled in at once, so that room for too many would be taken.
    codeIndex.reserveCapacity(expected - expected / 4, for: codes)
    for place in columns.indices where !columns[place].isEmpty {
      columns[place].reserveCapacity(room)
    }
  }

  /// The frame, when nothing is wrong with it.
  func reading() throws(FrameError) -> FrameReading {
    let isEmpty = codes.isEmpty && !findings.contains { $0.severity == .error }
    let all = isEmpty ? findings + [words.withoutMunicipalities()] : findings
    guard !all.contains(where: { $0.severity == .error }),
      let province = header.place(of: .province)
    else { throw FrameError(findings: all) }
    let frame = PopulationFrame(
      codes: codes, isAsked: isAsked,
      columns: zip(header.columns, columns).map { column, texts in
        FrameColumn(name: column.role?.rawValue ?? column.heading, cells(of: column, texts))
      }, codeIndex: codeIndex, names: names, provinces: columns[province],
      tokens: header.place(of: .token).map { columns[$0] })
    return FrameReading(frame: frame, findings: all, rows: rows)
  }

  private func cells(
    of column: FrameHeader.Column, _ texts: InternedColumn
  ) -> FrameColumn.Cells {
    switch column.role {
    case .code: .municipalities(codes)
    case .name: .names(names)
    default: .texts(texts)
    }
  }

  private mutating func readRow(_ fields: [DelimitedField], in span: borrowing Span<UInt8>) {
    if fields.count < header.width {
      findings.append(words.rowTooShort(row: row, cells: fields.count, width: header.width))
    }
    isAsked.append(true)
    for (place, column) in header.columns.enumerated() {
      guard column.position < fields.count else {
        read(span.extracting(0..<0), at: place)
        continue
      }
      let field = fields[column.position]
      if field.needsUnquoting {
        let bytes = field.unquoted(in: span)
        read(bytes.span.extracting(trimmed(0..<bytes.count, in: bytes.span)), at: place)
      } else {
        read(span.extracting(trimmed(field.range, in: span)), at: place)
      }
    }
    checkTranche()
  }

  private mutating func read(_ cell: borrowing Span<UInt8>, at place: Int) {
    switch header.columns[place].role {
    case .code: readCode(cell, at: place)
    case .impuls, .gids: readYesOrNo(cell, at: place)
    case .asked: if cell.count > 0 { readYesOrNo(cell, at: place) } else { keep(cell, at: place) }
    case .name:
      if cell.count == 0 { findings.append(words.noName(position(place))) }
      names.append(cell)
    case .tranche:
      let isTranche =
        cell.count == 0
        || cell.count == 1 && (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(cell[0])
      if !isTranche { findings.append(words.noTranche(position(place), value: text(cell))) }
      keep(cell, at: place)
    case .province:
      keep(cell, at: place)
      checkProvince(at: place)
    case .token:
      keep(cell, at: place)
      checkToken(at: place)
    case nil: keep(cell, at: place)
    }
  }

  private mutating func readCode(_ cell: borrowing Span<UInt8>, at place: Int) {
    guard let code = MunicipalityCode(bytes: cell) else {
      findings.append(words.noCode(position(place), value: text(cell)))
      return
    }
    codes.append(code)
    rows.append(row)
    if let first = codeIndex.insert(codes.count - 1, of: codes) {
      findings.append(words.codeTwice(position(place), code, first: rows[first]))
    }
  }

  private mutating func readYesOrNo(_ cell: borrowing Span<UInt8>, at place: Int) {
    guard let isYes = yesOrNo(cell) else {
      findings.append(words.noYesOrNo(position(place), value: text(cell)))
      return
    }
    columns[place].append((isYes ? "ja" : "nee").utf8.span)
    if header.columns[place].role == .asked { isAsked[isAsked.count - 1] = isYes }
  }

  private mutating func keep(_ cell: borrowing Span<UInt8>, at place: Int) {
    columns[place].append(cell)
  }

  private mutating func checkProvince(at place: Int) {
    let number = Int(columns[place].lastNumber)
    while seenProvinces.count <= number { seenProvinces.append(false) }
    guard !seenProvinces[number] else { return }
    seenProvinces[number] = true
    let name = columns[place].lastText
    guard !Province.names.contains(name) else { return }
    findings.append(words.unknownProvince(position(place), value: name))
  }

  private mutating func checkToken(at place: Int) {
    let number = Int(columns[place].lastNumber)
    guard number > 0 else { return }
    if number == tokenRows.count {
      tokenRows.append(row)
    } else {
      let name = columns[place].lastText
      let first = tokenRows[number]
      findings.append(words.tokenTwice(position(place), value: name, first: first))
    }
  }

  private mutating func checkTranche() {
    guard let impuls, let tranche, columns[tranche].lastNumber != 0,
      columns[impuls].lastText == "nee"
    else { return }
    let value = columns[tranche].lastText
    findings.append(words.trancheWithoutImpuls(position(tranche), value: value))
  }

  private func position(_ place: Int) -> Place {
    Place(file: words.file, row: row, column: header.columns[place].heading)
  }
}

/// Whether a cell says `ja` or `nee`, in any case; `nil` when it says neither.
private func yesOrNo(_ cell: borrowing Span<UInt8>) -> Bool? {
  switch cell.count {
  case 2:
    return cell[0] | 0x20 == UInt8(ascii: "j") && cell[1] | 0x20 == UInt8(ascii: "a") ? true : nil
  case 3:
    let isNo =
      cell[0] | 0x20 == UInt8(ascii: "n") && cell[1] | 0x20 == UInt8(ascii: "e")
      && cell[2] | 0x20 == UInt8(ascii: "e")
    return isNo ? false : nil
  default: return nil
  }
}

private func text(_ cell: borrowing Span<UInt8>) -> String {
  repairedText(cell, 0..<cell.count)
}
