import CXLSXWriter

/// Writes a sheet of a workbook that is being written.
@safe struct SheetWriter {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>

  init(_ worksheet: UnsafeMutablePointer<lxw_worksheet>) {
    unsafe self.worksheet = unsafe worksheet
  }

  /// Makes this the sheet that is seen when the file is opened.
  func show() {
    unsafe worksheet_activate(worksheet)
    unsafe worksheet_set_first_sheet(worksheet)
  }

  /// Writes everything that a sheet is to have.
  func write(
    _ sheet: SheetDraft, _ styles: inout StyleTable, _ lists: inout ListSheet,
    _ listSheetName: String
  ) {
    if sheet.isHidden { unsafe worksheet_hide(worksheet) }
    layOut(sheet, &styles)
    for area in sheet.merged { merge(area) }
    for cell in sheet.cells { write(cell, &styles) }
    for validation in sheet.validations { write(validation, &lists, listSheetName) }
    for look in sheet.conditionalLooks { write(look, &styles) }
    setPrinting(sheet)
    if sheet.isProtected { protect() }
  }

  private func layOut(_ sheet: SheetDraft, _ styles: inout StyleTable) {
    for (number, column) in sheet.columns.sorted(by: { $0.key < $1.key }) {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      _ = unsafe worksheet_set_column_opt(
        worksheet, UInt16(number), UInt16(number), column.width, styles.format(column.style),
        &options)
    }
    for (number, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
      var options = lxw_row_col_options()
      options.hidden = height == 0 ? 1 : 0
      _ = unsafe worksheet_set_row_opt(worksheet, UInt32(number), height, nil, &options)
    }
    if let frozen = sheet.frozen {
      unsafe worksheet_freeze_panes(worksheet, UInt32(frozen.row), UInt16(frozen.column))
    }
  }

  private func merge(_ area: CellArea) {
    _ = unsafe worksheet_merge_range(
      worksheet, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
      UInt16(area.last.column), "", nil)
  }

  private func write(_ cell: CellDraft, _ styles: inout StyleTable) {
    let format = unsafe styles.format(cell.style)
    let row = UInt32(cell.address.row)
    let column = UInt16(cell.address.column)
    switch cell.content {
    case .blank: _ = unsafe worksheet_write_blank(worksheet, row, column, format)
    case .text(let text):
      _ = unsafe worksheet_write_string(worksheet, row, column, writableCellText(text), format)
    case .number(let number):
      _ = unsafe worksheet_write_number(worksheet, row, column, number, format)
    case .formula(let formula, let text):
      _ = unsafe worksheet_write_formula_str(worksheet, row, column, formula, format, text)
    case .numericFormula(let formula, let value):
      _ = unsafe worksheet_write_formula_num(worksheet, row, column, formula, format, value)
    }
  }

  private func write(_ look: ConditionalLook, _ styles: inout StyleTable) {
    let format = unsafe styles.difference(look.style)
    let (first, last) = (look.area.first, look.area.last)
    CStrings.lend { strings in
      var conditional = unsafe lxw_conditional_format()
      unsafe conditional.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      unsafe conditional.value_string = strings.copy(look.formula)
      unsafe conditional.format = format
      unsafe conditional.stop_if_true = 1
      _ = unsafe worksheet_conditional_format_range(
        worksheet, UInt32(first.row), UInt16(first.column), UInt32(last.row),
        UInt16(last.column), &conditional)
    }
  }

  /// A4, as wide as one page, with the number of each page.
  private func setPrinting(_ sheet: SheetDraft) {
    unsafe worksheet_set_paper(worksheet, 9)
    unsafe worksheet_set_landscape(worksheet)
    unsafe worksheet_fit_to_pages(worksheet, 1, 0)
    _ = unsafe worksheet_set_footer(worksheet, "&L&A&R&P / &N")
    if let rows = sheet.repeatedRows {
      _ = unsafe worksheet_repeat_rows(
        worksheet, UInt32(rows.lowerBound), UInt32(rows.upperBound))
    }
  }

  /// Only unlocked cells can be changed; columns and rows may be made wider and higher.
  private func protect() {
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    unsafe worksheet_protect(worksheet, nil, &options)
  }
}

@available(*, unavailable)
extension SheetWriter: Sendable {}
