import OfficeFiles

/// How the cells of a template look.
enum TemplateStyles: Sendable {
  /// Dark blue, as the central government has it.
  private static let dark: UInt32 = 0x15_4273
  private static let light: UInt32 = 0xDC_E6F1
  private static let answer: UInt32 = 0xFF_F9DB

  static let title = style { style in
    style.isBold = true
    style.size = 16
    style.textColour = dark
  }

  static let heading = style { style in
    style.isBold = true
    style.textColour = 0xFF_FFFF
    style.fill = dark
    style.isWrapped = true
  }

  static let section = style { style in
    style.isBold = true
    style.size = 12
    style.fill = light
    style.isWrapped = true
  }

  /// The heading of a part, which may run on over the next cell.
  static let sectionTitle = style { style in
    style.isBold = true
    style.size = 12
    style.fill = light
  }

  /// For whom a part is.
  static let quietSection = style { style in
    style.fill = light
    style.isWrapped = true
  }

  static let plain = style { _ in }

  static let text = style { style in
    style.isWrapped = true
    style.hasBorder = true
  }

  static let question = style { style in
    style.isWrapped = true
    style.hasBorder = true
    style.isBold = true
  }

  static let remark = style { style in
    style.isBold = true
    style.textColour = 0x9C_2A00
    style.isWrapped = true
  }

  /// A cell that is filled in.
  static func answer(_ format: CellStyle.Format) -> CellStyle {
    style { style in
      style.fill = answer
      style.hasBorder = true
      style.isWrapped = true
      style.isUnlocked = true
      style.format = format
    }
  }

  /// A cell that still has to be filled in; beside it that stands in words.
  static let missing = style { $0.fill = 0xFF_CF99 }
  /// A cell that is not asked.
  static let notAsked = style { $0.fill = 0xE0_E0E0 }
  /// A cell that is filled in and not asked.
  static let surplus = style { $0.fill = 0xF5_B7B1 }
  /// What is said beside a question that is not asked.
  static let quiet = style { $0.textColour = 0x59_5959 }

  private static func style(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = CellStyle()
    change(&style)
    return style
  }
}
