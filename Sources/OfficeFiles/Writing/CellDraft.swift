/// A cell that is to be written.
public struct CellDraft: Sendable, Hashable {
  /// Its place.
  public let address: CellAddress
  /// What stands in it.
  public let content: Content
  /// How it looks.
  public let style: CellStyle

  /// What stands in a cell.
  public enum Content: Sendable, Hashable {
    /// Nothing; the cell has only a look.
    case blank
    /// A text, which is never taken for a formula or a number; what Excel does not take is left out.
    case text(String)
    /// A number.
    case number(Double)
    /// A formula, starting with `=`, and the text that it comes to now.
    case formula(String, text: String)
    /// A formula, starting with `=`, and the number that it comes to now.
    case numericFormula(String, value: Double)
  }

  /// Describes a cell.
  public init(_ address: CellAddress, _ content: Content, _ style: CellStyle = CellStyle()) {
    self.address = address
    self.content = content
    self.style = style
  }
}

/// How a cell looks, and whether it can be changed in a protected sheet.
public struct CellStyle: Sendable, Hashable {
  /// Whether letters are heavy.
  public var isBold = false
  /// The size of letters in points.
  public var size = 11.0
  /// The colour of letters, as `0xRRGGBB`.
  public var textColour: UInt32 = 0
  /// The colour behind them; `nil` is none.
  public var fill: UInt32?
  /// Whether a thin line stands around it.
  public var hasBorder = false
  /// Whether a long text goes on on the next line.
  public var isWrapped = false
  /// Whether it can be changed in a protected sheet.
  public var isUnlocked = false
  /// How numbers are shown.
  public var format = Format.general

  /// How numbers are shown.
  public enum Format: String, Sendable, Hashable {
    /// As they are.
    case general = "General"
    /// Whatever is typed stays the text it is: no code becomes a date.
    case text = "@"
    /// As a day, the Dutch way.
    case date = "d-m-yyyy"
  }

  /// The usual look.
  public init() {}
}
