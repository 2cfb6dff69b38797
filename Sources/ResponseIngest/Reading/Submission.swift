import OfficeFiles
public import TextFormats

/// One submission as it came in: a row of a batch, a line, or a file of its own.
public struct Submission: Sendable {
  /// The number of the source it came from.
  public let source: Int32
  /// Its record, counted with the heading as 1; 0 in a file that is one submission.
  ///
  /// In a sheet it is the row itself, and in a template the number of its column, from 1.
  public let row: Int32
  /// Where its record starts in the text of the source.
  private let start: Int
  /// When it was received, as far as that was given and could be read.
  public internal(set) var received: Timestamp?
  /// Whether it names more than one different municipality, placed or not.
  public internal(set) var isJoint = false
  /// What its moment means for whether it may count.
  public internal(set) var timing = Timing.inTime
  /// Whether it says of itself that it is not finished.
  public internal(set) var isDraft = false
  /// How many bytes its record has: four bytes here leave no gap, and there is one of these for each record.
  private let length: UInt32
  /// Whether its own moment is after the closing date.
  var isLate: Bool { timing == .late }
  /// Its rows in the table: one for each municipality it could be placed with.
  public internal(set) var rows: Range<Int32>

  /// Where it stands: the number of its file and its record.
  public var place: SubmissionPlace { SubmissionPlace(file: Int(source), record: Int(row)) }

  /// Where its record stands in the text of the source.
  var record: Range<Int> { start..<start + Int(length) }

  init(source: Int32, row: Int32, record: Range<Int>, rows: Range<Int32>) {
    self.source = source
    self.row = row
    start = record.lowerBound
    length = UInt32(clamping: record.count)
    self.rows = rows
  }
}

extension Submission {
  /// What the moment of a submission means for whether it may count.
  public enum Timing: UInt8, Sendable, Hashable {
    /// It came in time, or no moment is given.
    case inTime
    /// It came after the closing.
    case late
    /// A moment is given that cannot be read; the wave has no closing, so that it counts.
    case unreadable
    /// A moment is given that cannot be read, so that it is not known whether it came before the closing.
    case withheld
  }
}

/// A file with answers, kept as it was read.
final class ResponseSource: Sendable {
  /// The file as the user named it.
  let name: String
  /// Its text; of a workbook its answers, laid out as text.
  let text: DecodedText
  /// How its records stand in it.
  let form: Form
  /// What else is known of a workbook.
  let sheets: SheetRemarks

  init(name: String, text: DecodedText, form: Form, sheets: SheetRemarks = SheetRemarks()) {
    self.name = name
    self.text = text
    self.form = form
    self.sheets = sheets
  }

  /// Whether it was read, with whatever success.
  var isRead: Bool { if case .unreadable = form { false } else { true } }
  /// Sheets of a workbook that seem to hold answers and were not read.
  var skippedSheets: [String] { sheets.skipped }
  /// The headings of a sheet that stand above several columns.
  var mergedHeadings: [CellArea] { sheets.mergedHeadings }
  /// Cells of a template with something in them, outside those for answers.
  var strayCells: [StrayCell] { sheets.strayCells }

  /// Where its records stand in a template, if it is one.
  var template: TemplatePlaces? {
    if case .batch(let batch) = form { batch.template } else { nil }
  }

  /// How records stand in a file.
  enum Form: Sendable {
    /// Delimited text with a heading.
    case batch(Batch)
    /// A JSON object on each line.
    case lines
    /// One JSON object.
    case document
    /// Nothing that is read, and why.
    case unreadable(Words)
  }
}

/// Delimited text with what its columns hold.
struct Batch: Sendable {
  let text: DelimitedText
  let heading: HeadingBinding
  /// Where its records and headings stand in a template, if they come from one.
  let template: TemplatePlaces?

  /// Whether the cell whose trimmed text starts at an offset stands between quotes.
  func isQuoted(_ start: Int) -> Bool {
    text.bytes.withSpan { bytes in
      var index = start - 1
      while index >= 0, bytes[index] <= 32, bytes[index] != text.delimiter { index -= 1 }
      return index >= 0 && bytes[index] == UInt8(ascii: "\"")
    }
  }
}
