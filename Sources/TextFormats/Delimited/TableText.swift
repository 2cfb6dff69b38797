/// A table that people keep in a file of their own, as delimited text: a frame, a mailing list.
public struct TableText: Sendable {
  /// The file as the user named it.
  public let name: String
  /// Its heading and rows.
  public let text: DelimitedText
  /// Whether it was read as Windows-1252.
  public let isWindows1252: Bool
  /// The sheet it stands on, of a workbook.
  public let sheet: String?
  /// The names of other sheets that hold something, and were not read.
  public let skippedSheets: [String]

  /// The table in a text file.
  public init(_ file: SourceFile) {
    name = file.name
    text = DelimitedText(file.text)
    isWindows1252 = file.text.encoding == .windows1252
    sheet = nil
    skippedSheets = []
  }

  /// The table on a sheet, laid out as text.
  public init(name: String, sheet: String, text: DelimitedText, skippedSheets: [String]) {
    self.name = name
    self.text = text
    isWindows1252 = false
    self.sheet = sheet
    self.skippedSheets = skippedSheets
  }
}
