/// Why a workbook could not be written.
public enum WorkbookWritingError: Error, Hashable, Sendable {
  /// No temporary file could be made, written or read; the system's number says why.
  case noTemporaryFile(code: Int32)
  /// The library that writes workbooks failed, with this number.
  case failed(code: UInt32)
}
