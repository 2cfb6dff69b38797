import CXLSXWriter

extension SheetWriter {
  /// Writes what may be filled in in some cells.
  func write(
    _ validation: CellValidation, _ lists: inout ListSheet, _ listSheetName: String
  ) {
    CStrings.lend { strings in
      var rule = unsafe lxw_data_validation()
      unsafe describe(validation, &rule, &strings)
      guard case .list(let list) = validation.rule else {
        return unsafe write(&rule, validation.area)
      }
      guard ListSheet.fits(list) else {
        unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        let range = lists.range(of: list, onSheetNamed: listSheetName)
        unsafe rule.value_formula = strings.copy(range)
        return unsafe write(&rule, validation.area)
      }
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      var items: [UnsafeMutablePointer<CChar>?] = unsafe []
      for item in list { unsafe items.append(strings.copy(item)) }
      unsafe items.append(nil)
      unsafe items.withUnsafeMutableBufferPointer { memory in
        unsafe rule.value_list = memory.baseAddress
        unsafe write(&rule, validation.area)
      }
    }
  }

  private func describe(
    _ validation: CellValidation, _ rule: inout lxw_data_validation, _ strings: inout CStrings
  ) {
    switch validation.rule {
    case .list: break
    case .listInRange(let range):
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe rule.value_formula = strings.copy(range)
    case .wholeNumber(let bounds): unsafe set(&rule, LXW_VALIDATION_TYPE_INTEGER, bounds)
    case .decimal(let bounds): unsafe set(&rule, LXW_VALIDATION_TYPE_DECIMAL, bounds)
    case .length(let count):
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
      unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      unsafe rule.value_number = Double(count)
    case .date:
      // From the first day that Excel counts to the last day of the year 9999.
      unsafe set(&rule, LXW_VALIDATION_TYPE_DATE_NUMBER, 1...2_958_465)
    case .anything: unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
    if let prompt = validation.prompt {
      unsafe rule.input_title = strings.copy(writablePlainText(prompt.title, atMost: 32))
      unsafe rule.input_message = strings.copy(writablePlainText(prompt.text, atMost: 255))
    }
    let complaint = validation.complaint
    unsafe rule.error_title = strings.copy(writablePlainText(complaint.title, atMost: 32))
    unsafe rule.error_message = strings.copy(writablePlainText(complaint.text, atMost: 255))
    unsafe rule.error_type = UInt8(
      validation.isStrict
        ? LXW_VALIDATION_ERROR_TYPE_STOP.rawValue : LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
  }

  private func set(
    _ rule: inout lxw_data_validation, _ type: lxw_validation_types,
    _ bounds: ClosedRange<Double>
  ) {
    unsafe rule.validate = UInt8(type.rawValue)
    unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    unsafe rule.minimum_number = bounds.lowerBound
    unsafe rule.maximum_number = bounds.upperBound
  }

  private func write(_ rule: inout lxw_data_validation, _ area: CellArea) {
    _ = unsafe worksheet_data_validation_range(
      worksheet, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
      UInt16(area.last.column), &rule)
  }
}
