/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Something is wrong and has to be mended.
  case error = "fout"
  /// Something looks wrong; a person should look at it.
  case warning = "waarschuwing"
  /// Something that is good to know.
  case info = "info"

  /// Orders from least to most serious.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
