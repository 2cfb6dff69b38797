import CXLSXWriter

/// The bytes of a workbook with one sheet of texts, of which the rows are made while it is written.
///
/// A row is let go of when the next one is asked for, so that a sheet of any length fits in memory. The
/// same rows always give the same bytes. After `nil` no more rows come; an empty cell is left out.
///
/// - Throws: ``WorkbookWritingError``.
public func workbookBytes(
  title: String, sheet name: String, rows next: () -> [String]?
) throws(WorkbookWritingError) -> [UInt8] {
  let file = try TemporaryFile()
  var stream = try SheetStream(title: title, sheet: name, path: file.path)
  while let row = next() { stream.write(row) }
  try stream.close()
  return try file.contents()
}

/// A workbook of one sheet that is being written row by row, given back when it goes out of scope.
@safe private struct SheetStream: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private var row: UInt32 = 0
  private var isClosed = false

  init(title: String, sheet name: String, path: String) throws(WorkbookWritingError) {
    var options = unsafe lxw_workbook_options()
    unsafe options.constant_memory = 1
    guard let workbook = unsafe workbook_new_opt(path, &options) else { throw .failed(code: 0) }
    unsafe setWorkbookProperties(of: workbook, title: title)
    guard
      let worksheet = unsafe workbook_add_worksheet(
        workbook, writableSheetName(name, besides: []))
    else {
      unsafe lxw_workbook_free(workbook)
      throw .failed(code: LXW_ERROR_PARAMETER_VALIDATION.rawValue)
    }
    unsafe self.workbook = unsafe workbook
    unsafe self.worksheet = unsafe worksheet
    unsafe worksheet_freeze_panes(worksheet, 1, 1)
  }

  deinit {
    if !isClosed { unsafe lxw_workbook_free(workbook) }
  }

  /// Adds a row.
  mutating func write(_ cells: [String]) {
    for (column, text) in cells.enumerated() where !text.isEmpty {
      _ = unsafe worksheet_write_string(
        worksheet, row, UInt16(column), writableCellText(text), nil)
    }
    row += 1
  }

  /// Closes the file.
  mutating func close() throws(WorkbookWritingError) {
    isClosed = true
    let result = unsafe workbook_close(workbook)
    guard result == LXW_NO_ERROR else { throw .failed(code: result.rawValue) }
  }
}

@available(*, unavailable)
extension SheetStream: Sendable {}
