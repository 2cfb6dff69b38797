/// Why a workbook cannot be read; a part is named as it stands in the file.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The file is no ZIP file, which an Excel workbook is.
  case notAZip
  /// The file ends before its end.
  case truncated
  /// A part has a password.
  case encrypted
  /// It is an OpenDocument file, such as LibreOffice makes.
  case openDocument
  /// It is a binary Excel workbook (`.xlsb`).
  case binaryWorkbook
  /// It is a ZIP file, but no workbook.
  case notAWorkbook
  /// A part that belongs to a workbook is not there.
  case missing(part: String)
  /// The bytes of a part are not what they should be.
  case damaged(part: String)
  /// A part is not well-formed XML.
  case malformed(part: String)
  /// A part declares a document type, which no workbook does and which is not safe to read.
  case hasDocumentType(part: String)
  /// A part has elements within each other deeper than any workbook has.
  case tooDeep(part: String)
  /// Unpacked, or as text, it is more bytes than this program takes.
  case tooLarge(limit: Int)
  /// A cell has an address that does not exist.
  case badAddress(String, part: String)
}
