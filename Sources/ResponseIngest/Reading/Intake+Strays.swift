import Municipalities
import QuestionnaireSchema
import TextFormats

/// What stands in a batch outside the records and headings that are read: it is told, never passed over.
extension Intake {
  /// Tells what stands above the heading, and in columns without one.
  mutating func markStrays(_ text: DelimitedText, _ heading: HeadingBinding, source: Int32) {
    markRowsAbove(text, source)
    let headless = heading.headless
    guard !headless.isEmpty else { return }
    if reach != nil {
      // What stands further down is not known yet.
      isUnsure = true
      return
    }
    let values = text.values(inColumns: Set(headless), most: ColumnValues.looked)
    var left: Int?
    var next = 0
    for column in headless {
      // The nearest column with a heading is the one before, unless that has none either.
      if column > next { left = column - 1 }
      next = column + 1
      guard let found = values[column] else { continue }
      let owner = owner(of: found, left, heading)
      marks.append(
        Mark(
          check: owner == nil ? .headlessColumn : .headlessOptions, source: source,
          item: Int32(owner ?? -1), detail: Int32(column)))
    }
  }

  private mutating func markRowsAbove(_ text: DelimitedText, _ source: Int32) {
    let rows = text.rowsAbove()
    guard !rows.isEmpty else { return }
    marks.append(Mark(check: .rowsAbove, source: source))
    for (row, cells) in rows where cells.contains(where: isKnownCode) {
      marks.append(Mark(check: .recordAbove, source: source, detail: Int32(clamping: row)))
    }
  }

  private func isKnownCode(_ text: String) -> Bool {
    MunicipalityCode(comparable(text)).map { municipalities.standing(of: $0) != .unknown } ?? false
  }

  /// The question whose answers a column without a heading seems to hold: the one with several answers to its left,
  /// when nothing else stands in between and the values are its choices or ticks; else one of which they are choices.
  private func owner(
    of values: [String], _ left: Int?, _ heading: HeadingBinding
  ) -> Int? {
    if let left, let question = heading.question(inColumn: left),
      case .selectMultiple = coders[question].question.kind,
      values.allSatisfy({ coders[question].names($0) || OptionCell($0).isTickOrNot })
    {
      return question
    }
    return coders.indices.first { question in values.allSatisfy { coders[question].names($0) } }
  }

  /// Whether a record is none: a total below the others, or a line with nothing but a remark.
  ///
  /// `cell` is where the municipality's code should stand.
  func isRemark(
    _ cell: Range<Int>, _ fields: [DelimitedField], _ heading: HeadingBinding,
    in bytes: borrowing Span<UInt8>
  ) -> Bool {
    if isTotal(cell, in: bytes) { return true }
    if let name = heading.name, name < fields.count,
      isTotal(trimmed(fields[name].range, in: bytes), in: bytes)
    {
      return true
    }
    guard !cell.isEmpty, !mentionsCode(cell, in: bytes) else { return false }
    for field in fields where field.range != cell {
      let other = trimmed(field.range, in: bytes)
      if !other.isEmpty, other != cell { return false }
    }
    for word in words(cell, in: bytes) where MunicipalityCode(given: word, in: bytes) != nil {
      return false
    }
    return true
  }

  /// Whether `GM` and four digits stand anywhere in a cell, as in a row of which the cells were not parted.
  private func mentionsCode(_ cell: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    guard cell.count >= 6 else { return false }
    for start in cell.dropLast(5) where bytes[start] | 0x20 == UInt8(ascii: "g") {
      let digits = start + 2..<start + 6
      if bytes[start + 1] | 0x20 == UInt8(ascii: "m"),
        digits.allSatisfy({ bytes[$0] &- UInt8(ascii: "0") <= 9 })
      {
        return true
      }
    }
    return false
  }

  private func isTotal(_ cell: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    guard (3...80).contains(cell.count) else { return false }
    let text = comparable(repairedText(bytes, cell))
    return totals.contains { word in
      text.hasPrefix(word) && (text.dropFirst(word.count).first.map { !$0.isLetter } ?? true)
    }
  }
}

/// How a row with a total begins.
private let totals = [
  "totaal", "totalen", "subtotaal", "eindtotaal", "som", "gemiddelde", "gemiddeld", "total",
  "subtotal",
  "grand total", "sum", "average", "mean",
]

/// How many values of a column are looked at and shown.
enum ColumnValues {
  static let looked = 100
  static let shown = 3
}

extension HeadingBinding {
  /// The question whose answer stands in a column.
  func question(inColumn column: Int) -> Int? {
    answers.firstIndex { answer in
      switch answer {
      case .none: false
      case .single(let own): own == column
      case .options(let columns): columns.contains { $0.column == column }
      }
    }
  }
}

extension AnswerCoder {
  /// Whether a text names choices of the question.
  fileprivate func names(_ text: String) -> Bool {
    guard !question.choices.isEmpty else { return false }
    let answer = code(text.utf8.span, 0..<text.utf8.count, place: 0..<0)
    return answer.choiceCode > 0 || answer.ticks > 0
  }
}

extension DelimitedText {
  /// The rows above the header that are not blank, with their cells.
  func rowsAbove() -> [(row: Int, cells: [String])] {
    guard !above.isEmpty else { return [] }
    return bytes.withSpan { span in
      var reader = DelimitedReader(delimiter: delimiter, range: above, firstRow: 1)
      var fields: [DelimitedField] = []
      var rows: [(row: Int, cells: [String])] = []
      while let record = reader.next(in: span, into: &fields) {
        var cells: [String] = []
        for field in fields { cells.append(field.trimmedText(in: span)) }
        rows.append((record.row, cells))
      }
      return rows
    }
  }

  /// The different values that stand in some columns, as many as asked for of each; a column without any has none.
  func values(inColumns columns: Set<Int>, most: Int) -> [Int: [String]] {
    bytes.withSpan { span in
      var values: [Int: [String]] = [:]
      var open = columns
      var records = BatchRecords(self)
      while !open.isEmpty, let record = records.next(in: span) {
        guard record.refusal == nil else { continue }
        for column in open where column < records.fields.count {
          let field = records.fields[column]
          guard field.start < field.end else { continue }
          let known = values[column, default: []]
          let text = field.trimmedText(in: span)
          guard !text.isEmpty, !known.contains(text) else { continue }
          values[column, default: []].append(text)
          if known.count + 1 == most { open.remove(column) }
        }
      }
      return values
    }
  }
}
