import TextFormats

/// Finds the contact data in a batch.
///
/// In a row that counts they are the cells in the columns for them, and the words with `@` in columns without a
/// heading. A row that is refused counts
/// for nothing, and which cell belongs to which column is not sure: there more is found.
///
/// - In a row with too many cells a value may have moved up by as many: all cells it can stand in.
/// - In the first line of a row that a quote broke: the cells before that quote in their columns,
///   and all after it when a column with contact data follows. What stands on the lines below it is
///   read as rows of their own, and found by their columns.
/// - In both every word with `@`.
struct BatchContactData {
  private let text: DelimitedText
  private let columns: [ContactColumn]
  /// The columns that are looked in, in order: of those without a heading only the words with `@`, as nothing says
  /// what they hold.
  private let searched: [(column: Int, isHeadless: Bool)]
  private let filler: UInt8
  private let structure: CellStructure
  /// What was found, in the order of the text.
  private(set) var places: [ContactPlace] = []
  /// Whether a row is broken, so that it depends on what stands in later cells how far it reaches.
  private(set) var hasBrokenRows = false

  init(_ text: DelimitedText, columns: [ContactColumn], filler: UInt8) {
    self.text = text
    self.columns = columns
    let named = Set(columns.map(\.index))
    let headless = text.header.indices.filter { text.header[$0].isEmpty && !named.contains($0) }
    searched = (columns.map { ($0.index, false) } + headless.map { ($0, true) }).sorted {
      $0.0 < $1.0
    }
    self.filler = filler
    structure = CellStructure(delimiter: text.delimiter)
  }

  /// Looks through all records.
  mutating func find(in bytes: borrowing Span<UInt8>) {
    var records = BatchRecords(text)
    while let record = records.next(in: bytes) {
      if record.refusal != nil {
        hasBrokenRows = true
        find(inLine: record.range, cells(ofBroken: record, records.fields), in: bytes)
      } else if records.fields.hasValues(from: text.header.count) {
        find(inLine: record.range, cells(ofLong: records.fields), in: bytes)
      } else {
        for (column, isHeadless) in searched {
          guard column < records.fields.count else { break }
          if isHeadless {
            findAddresses(records.fields[column], in: bytes)
          } else {
            find(records.fields[column], column, in: bytes)
          }
        }
      }
    }
  }

  private mutating func find(
    _ field: DelimitedField, _ column: Int, in bytes: borrowing Span<UInt8>
  ) {
    let value = field.trimmedText(in: bytes)
    guard !value.isEmpty else { return }
    places.append(
      ContactPlace(
        parts: field.contents(in: bytes), filler: filler, values: [value],
        columns: column..<column + 1))
  }

  private mutating func findAddresses(_ field: DelimitedField, in bytes: borrowing Span<UInt8>) {
    for segment in structure.segments(of: field.range, in: bytes) {
      let addresses = addresses(in: segment, of: bytes)
      if !addresses.isEmpty { add(addresses, addresses, 0..<0, in: bytes) }
    }
  }

  /// A part of a refused row that can hold what belongs in some columns.
  private typealias Suspect = (range: Range<Int>, columns: Range<Int>)

  private func cells(ofLong fields: [DelimitedField]) -> [Suspect] {
    let used = (fields.lastIndex { $0.start < $0.end } ?? 0) + 1
    let surplus = used - text.header.count
    var suspects: [Suspect] = []
    var passed = 0
    for (index, field) in fields.enumerated() {
      while passed < columns.count, columns[passed].index <= index { passed += 1 }
      guard passed > 0 else { continue }
      let column = columns[passed - 1].index
      if index <= column + surplus { suspects.append((field.range, column..<column + 1)) }
    }
    return suspects
  }

  private func cells(ofBroken record: BatchRecord, _ fields: [DelimitedField]) -> [Suspect] {
    let broken = fields.firstIndex { $0.end >= record.range.upperBound } ?? fields.count - 1
    var suspects: [Suspect] = columns.prefix { $0.index < broken }.map { column in
      (fields[column.index].range, column.index..<column.index + 1)
    }
    if let last = columns.last, last.index >= broken {
      suspects.append((fields[broken].start..<record.range.upperBound, broken..<last.index + 1))
    }
    return suspects
  }

  private mutating func find(
    inLine line: Range<Int>, _ suspects: [Suspect], in bytes: borrowing Span<UInt8>
  ) {
    var next = 0
    for segment in structure.segments(of: line, in: bytes) {
      while next < suspects.count, suspects[next].range.upperBound < segment.upperBound {
        next += 1
      }
      let addresses = addresses(in: segment, of: bytes)
      if next < suspects.count, suspects[next].range.lowerBound <= segment.lowerBound {
        add([segment], addresses, suspects[next].columns, in: bytes)
      } else if !addresses.isEmpty {
        add(addresses, addresses, 0..<0, in: bytes)
      }
    }
  }

  private mutating func add(
    _ parts: [Range<Int>], _ values: [Range<Int>], _ columns: Range<Int>,
    in bytes: borrowing Span<UInt8>
  ) {
    var texts: [String] = []
    for value in values { texts.append(repairedText(bytes, value)) }
    places.append(ContactPlace(parts: parts, filler: filler, values: texts, columns: columns))
  }
}
