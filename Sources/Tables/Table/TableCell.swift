/// What stands in a cell of a table: a value, and perhaps a mark that a note explains.
///
/// A number is never a text that was formatted before: each renderer prints it in its own way.
public struct TableCell: Sendable, Hashable {
  /// The value of a cell.
  public enum Value: Sendable, Hashable {
    /// A number of things, printed with Dutch thousands: `1.234`.
    case count(Int)
    /// A share, printed as a whole percentage: `51%`; as nothing when its denominator is 0.
    case percentage(Share)
    /// A share, printed as a bar of 20 signs: `██████████··········`; in data a whole percentage.
    case bar(Share)
    /// Words.
    case text(String)
    /// Words in place of a number, such as `niet gevraagd`: why there is none. In data no value.
    case absent(String)
    /// No value: nothing applies here. Printed as nothing.
    case empty
    /// There is a value, but it is not shown. Printed as a point.
    case suppressed
  }

  /// The value.
  public let value: Value
  /// A mark such as `*` behind the value, for people; it is not data.
  public let mark: String?

  /// A number of things.
  public static func count(_ number: Int) -> Self { Self(value: .count(number), mark: nil) }
  /// A share, printed as a percentage.
  public static func percentage(_ share: Share) -> Self {
    Self(value: .percentage(share), mark: nil)
  }
  /// A share, printed as a bar.
  public static func bar(_ share: Share) -> Self { Self(value: .bar(share), mark: nil) }
  /// Words.
  public static func text(_ words: String) -> Self { Self(value: .text(words), mark: nil) }
  /// Words in place of a number: why there is none.
  public static func absent(_ words: String) -> Self { Self(value: .absent(words), mark: nil) }
  /// No value.
  public static let empty = Self(value: .empty, mark: nil)
  /// A value that is not shown.
  public static let suppressed = Self(value: .suppressed, mark: nil)

  /// The same cell with a mark behind its value.
  public func marked(_ mark: String) -> Self { Self(value: value, mark: mark) }
}
