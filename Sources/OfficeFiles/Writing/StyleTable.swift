import CXLSXWriter

/// The formats of a workbook that is being written, one for each look.
@safe struct StyleTable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>]
  private var differences: [CellStyle: UnsafeMutablePointer<lxw_format>]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.workbook = unsafe workbook
    unsafe formats = [:]
    unsafe differences = [:]
  }

  /// The format of a cell; `nil` for the usual look.
  mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if style == CellStyle() { return nil }
    if let format = unsafe formats[style] { return unsafe format }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe formats[style] = unsafe format
    if style.isBold { unsafe format_set_bold(format) }
    unsafe format_set_font_size(format, style.size)
    if style.textColour != 0 { unsafe format_set_font_color(format, style.textColour) }
    if let fill = style.fill {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_fg_color(format, fill)
    }
    if style.hasBorder {
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, 0x8A_8A8A)
    }
    if style.isWrapped { unsafe format_set_text_wrap(format) }
    if style.isUnlocked { unsafe format_set_unlocked(format) }
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.format != .general {
      unsafe format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
      unsafe format_set_num_format(format, style.format.rawValue)
    }
    return unsafe format
  }

  /// The format of a look that depends on a formula: only what may change.
  mutating func difference(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = unsafe differences[style] { return unsafe format }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe differences[style] = unsafe format
    if style.isBold { unsafe format_set_bold(format) }
    if style.textColour != 0 { unsafe format_set_font_color(format, style.textColour) }
    if let fill = style.fill { unsafe format_set_bg_color(format, fill) }
    return unsafe format
  }
}

@available(*, unavailable)
extension StyleTable: Sendable {}
