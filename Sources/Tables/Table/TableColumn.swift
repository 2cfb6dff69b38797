/// A column of values in a table: what stands above it and to which side it keeps.
public struct TableColumn: Sendable, Hashable {
  /// The side a column keeps to.
  public enum Alignment: Sendable, Hashable {
    /// To the left, as words.
    case leading
    /// To the right, as numbers.
    case trailing
  }

  /// What stands above the column.
  public let heading: String
  /// The side it keeps to.
  public let alignment: Alignment

  /// A column of numbers: it keeps to the right.
  public static func numbers(_ heading: String) -> Self {
    Self(heading: heading, alignment: .trailing)
  }

  /// A column of words: it keeps to the left.
  public static func words(_ heading: String) -> Self {
    Self(heading: heading, alignment: .leading)
  }
}
