public import QuestionnaireSchema
public import TextFormats

/// A file whose contact data were overwritten.
public struct CleanedFile: Sendable, Hashable {
  /// The bytes of the file, as many as before; a workbook is written anew.
  public let bytes: [UInt8]
  /// The values that were overwritten, trimmed, each once, in the order of the file.
  ///
  /// Of a row that is refused only the words with `@`: of the others it is not sure what they are.
  public let removed: [String]
  /// The headings of the columns of a batch that were overwritten, in the order of the file.
  public let headings: [String]
}

/// Overwrites the contact data in a response file.
///
/// Each character of a value becomes the filler, in as many bytes, and each character of a number in
/// JSON a `1`. Everything else stays byte for byte, and so does what the file is judged to be:
///
/// - A heading or key that the questionnaire knows never holds contact data, also not when named.
/// - A value that is only white space stays, so that a row stays blank.
/// - In a row that is refused, which counts for nothing, every cell that can hold contact data goes,
///   and every word with `@`.
/// - Where a quote breaks rows or the heading, quotes, delimiters and line ends in contact data stay
///   too: how far a row reaches depends on them.
/// - Of JSON that cannot be read only the addresses go.
/// - Of a file in Windows-1252 that is left with ASCII only, the finding about its encoding goes. If
///   what is left would be other characters in UTF-8, one filler is a `ÿ`, which keeps it as it was.
///
/// - Parameters:
///   - file: A file as it was received.
///   - questionnaire: The questionnaire whose headings are known.
///   - renaming: The names that the headings have in the questionnaire.
///   - named: Headings and keys that hold contact data besides those with a usual name, in any case.
///   - filler: An ASCII letter.
/// - A workbook is written anew, with the same texts in the same cells of the same sheets, and nothing
///   else: who made it and comments go too. On a sheet without answers every word with `@` goes.
///
/// - Returns: `nil` when nothing is overwritten: in a file without contact data, one that was
///   overwritten before with the same filler, and a workbook that cannot be read or written.
/// - Precondition: `filler` is an ASCII letter.
public func withoutContactData(
  _ file: SourceFile, by questionnaire: Questionnaire, renaming: ColumnRenaming,
  columns named: [String], filler: UInt8
) -> CleanedFile? {
  precondition(
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(filler | 0x20), "filler that is no letter")
  let names = ContactNames(and: named)
  let headings = HeadingNames(questionnaire)
  let kind = file.kind
  if kind == .workbook {
    return WorkbookCleaning(names, headings, renaming, filler: filler).cleaned(file)
  }
  let cleaning = Cleaning(
    file: file, text: file.text, names: names, headings: headings, filler: filler)
  return switch kind {
  case .lines: cleaning.lines()
  case .batch: cleaning.batch(renaming)
  case .document: cleaning.document()
  // Of what else is text the addresses go, as of JSON that cannot be read.
  case .own, .unfit, .unread, .workbook: file.isText ? cleaning.document() : nil
  }
}
