/// A data file for SPSS as it was written.
public struct SPSSFile: Sendable, Hashable {
  /// Its bytes.
  public let bytes: [UInt8]
  /// What SPSS has no room for and was cut off, in the order of the variables.
  public let cuts: [Cut]

  /// A text of which only the start was kept.
  public struct Cut: Sendable, Hashable {
    /// The name of the variable it is of.
    public let variable: String
    /// What the text is.
    public let part: Part

    /// What a text of a variable is.
    public enum Part: Sendable, Hashable {
      /// Its label.
      case label
      /// What one of its values means.
      case valueLabel(Double)
      /// Its value in some cases: so many.
      case values(Int)
    }
  }
}

/// Why a data file for SPSS could not be written.
public enum SPSSWritingError: Error, Hashable, Sendable {
  /// The library that writes it failed, with this number.
  case failed(code: UInt32)
}
