/// What a terminal can show: how wide it is, and whether in colour.
public struct TerminalStyle: Sendable, Hashable {
  /// How words are set apart.
  public enum Colours: Sendable, Hashable {
    /// Not at all: plain text, for a file or a pipe.
    case none
    /// By the ANSI codes for bold, faint, red and yellow.
    case ansi
  }

  /// The least width that a text is laid out for.
  public static let leastWidth = 20

  /// Plain text, 80 columns wide.
  public static let plain = TerminalStyle(width: 80, colours: .none)

  /// The width of a line in columns.
  public let width: Int
  /// How words are set apart.
  public let colours: Colours

  /// Describes a terminal; a width under ``leastWidth`` is taken as that.
  public init(width: Int, colours: Colours) {
    self.width = max(width, Self.leastWidth)
    self.colours = colours
  }

  /// Why words are set apart.
  enum Emphasis: Sendable {
    case strong
    case faint
    case error
    case warning
  }

  /// A piece of a line that was laid out, set apart if the terminal can.
  func emphasised(_ piece: String, _ emphasis: Emphasis) -> String {
    guard colours == .ansi, !piece.isEmpty else { return piece }
    let code =
      switch emphasis {
      case .strong: "1"
      case .faint: "2"
      case .error: "1;31"
      case .warning: "33"
      }
    return "\u{1B}[\(code)m\(piece)\u{1B}[0m"
  }
}
