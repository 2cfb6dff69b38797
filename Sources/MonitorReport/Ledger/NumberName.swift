/// The name of a number: a category of a figure over a base, or the response of a group.
public struct NumberName: Sendable, Hashable {
  /// The name of the figure; ``response`` for a response rate.
  public let figure: String
  /// The name of the category, or of the group whose response it is.
  public let category: String
  /// The name of the base.
  public let base: String

  /// What stands for a figure in the names of response rates.
  public static let response = "respons"
  /// What stands for a base in the names of response rates.
  public static let responseBase = "gevraagd"

  /// Names a number.
  public init(figure: String, category: String, base: String) {
    self.figure = figure
    self.category = category
    self.base = base
  }
}
