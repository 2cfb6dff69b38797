import CXLSXWriter

/// The bytes of a workbook; the same workbook always gives the same bytes.
///
/// - Throws: ``WorkbookWritingError``.
public func workbookBytes(_ draft: WorkbookDraft) throws(WorkbookWritingError) -> [UInt8] {
  let file = try TemporaryFile()
  var writer = try WorkbookWriter(draft, path: file.path)
  try writer.write()
  return try file.contents()
}

/// A workbook that is being written by libxlsxwriter, given back to it when it goes out of scope.
///
/// Together with ``SheetWriter`` and ``StyleTable`` it is all that knows the library's C interface.
@safe private struct WorkbookWriter: ~Copyable {
  private let draft: WorkbookDraft
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var styles: StyleTable
  private var lists = ListSheet()
  private let names: [String]
  private let listSheetName: String
  private var isClosed = false

  init(_ draft: WorkbookDraft, path: String) throws(WorkbookWritingError) {
    guard let workbook = unsafe workbook_new(path) else { throw .failed(code: 0) }
    self.draft = draft
    unsafe self.workbook = unsafe workbook
    styles = unsafe StyleTable(workbook)
    var taken: Set<String> = []
    var names: [String] = []
    for name in draft.sheets.map(\.name) + [lists.draft.name] {
      let name = writableSheetName(name, besides: taken)
      taken.insert(name.lowercased())
      names.append(name)
    }
    listSheetName = names.removeLast()
    self.names = names
  }

  deinit {
    if !isClosed { unsafe lxw_workbook_free(workbook) }
  }

  /// Writes everything and closes the file.
  mutating func write() throws(WorkbookWritingError) {
    unsafe setWorkbookProperties(of: workbook, title: draft.title)
    var isShown = false
    for (sheet, name) in zip(draft.sheets, names) {
      let isFirst = !isShown && !sheet.isHidden
      isShown = isShown || isFirst
      try write(sheet, named: name, isShown: isFirst)
    }
    if !lists.draft.cells.isEmpty {
      try write(lists.draft, named: listSheetName, isShown: false)
    }
    isClosed = true
    let result = unsafe workbook_close(workbook)
    guard result == LXW_NO_ERROR else { throw .failed(code: result.rawValue) }
  }

  private mutating func write(
    _ sheet: SheetDraft, named name: String, isShown: Bool
  ) throws(WorkbookWritingError) {
    guard let worksheet = unsafe workbook_add_worksheet(workbook, name) else {
      throw .failed(code: LXW_ERROR_PARAMETER_VALIDATION.rawValue)
    }
    let writer = unsafe SheetWriter(worksheet)
    if isShown { writer.show() }
    writer.write(sheet, &styles, &lists, listSheetName)
  }
}

/// Gives a workbook its title, and a fixed moment at which it was made.
func setWorkbookProperties(of workbook: UnsafeMutablePointer<lxw_workbook>, title: String) {
  CStrings.lend { strings in
    var properties = unsafe lxw_doc_properties()
    unsafe properties.title = strings.copy(writablePlainText(title, atMost: 255))
    // A fixed moment, so that the same workbook is the same file: 1 January 2000.
    unsafe properties.created = 946_684_800
    _ = unsafe workbook_set_properties(workbook, &properties)
  }
}

@available(*, unavailable)
extension WorkbookWriter: Sendable {}
