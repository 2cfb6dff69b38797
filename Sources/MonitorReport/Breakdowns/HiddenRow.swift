/// A row of a breakdown that is not shown.
public struct HiddenRow: Sendable, Hashable {
  /// The name of the breakdown.
  public let breakdown: String
  /// The name of the figure that is split.
  public let figure: String
  /// The label of the group.
  public let group: String

  /// Names a row.
  public init(breakdown: String, figure: String, group: String) {
    self.breakdown = breakdown
    self.figure = figure
    self.group = group
  }
}
