import OfficeFiles
import TextFormats

/// The texts of a sheet, some of them overwritten.
struct CleanedSheet {
  /// The cells as they were.
  let cells: SheetCells
  /// The values that were overwritten, trimmed.
  private(set) var removed: [String] = []
  /// The headings of the columns that were overwritten.
  private(set) var headings: [String] = []
  private let name: String
  private let isHidden: Bool
  private let filler: UInt8
  private var texts: [[UInt8]]

  init(_ cells: SheetCells, named name: String, isHidden: Bool, filler: UInt8) {
    self.cells = cells
    self.name = name
    self.isHidden = isHidden
    self.filler = filler
    texts = cells.cells.map { Array(cells.bytes[$0.range]) }
  }

  /// The sheet to write: the same texts in the same cells.
  var draft: SheetDraft {
    var sheet = SheetDraft(name: name)
    sheet.isHidden = isHidden
    sheet.cells = zip(cells.cells, texts).map { cell, text in
      CellDraft(cell.address, .text(String(decoding: text, as: UTF8.self)))
    }
    return sheet
  }

  /// Overwrites whole cells, by their number, but for what is blank.
  mutating func overwrite(_ numbers: Set<Int>) {
    for number in numbers.sorted() {
      let text = texts[number]
      let value = trimmed(0..<text.count, in: text.span)
      if !value.isEmpty { overwrite(value, number) }
    }
  }

  /// Overwrites every word with `@`.
  mutating func overwriteAddresses() {
    for (number, text) in texts.enumerated() where text.contains(UInt8(ascii: "@")) {
      for address in addresses(in: 0..<text.count, of: text.span) { overwrite(address, number) }
    }
  }

  private mutating func overwrite(_ range: Range<Int>, _ number: Int) {
    guard texts[number][range].contains(where: { $0 != filler }) else { return }
    removed.append(String(decoding: texts[number][range], as: UTF8.self))
    for index in range { texts[number][index] = filler }
  }

  /// Takes over what became of the sheet laid out as a batch.
  ///
  /// Overwriting leaves rows and cells where they are; blank rows, which are passed over, stay.
  mutating func take(_ cleaned: CleanedFile) {
    removed += cleaned.removed
    headings += cleaned.headings
    let span = cleaned.bytes.span
    var reader = DelimitedReader(
      delimiter: LaidOutText.delimiter, range: 0..<span.count, firstRow: 1)
    var fields: [DelimitedField] = []
    var next = 0
    while let record = reader.next(in: span, into: &fields) {
      while next < texts.count, cells.cells[next].row < record.row {
        let cell = cells.cells[next]
        if cell.row == record.row - 1, cell.column < fields.count {
          texts[next] = fields[cell.column].unquoted(in: span)
        }
        next += 1
      }
    }
  }
}
