/// What somebody who fills in a questionnaire for oneself gets to read about the own answers.
///
/// A questionnaire that has one is for who fills it in: the answers need not be sent to anybody.
public struct ResultLayout: Sendable, Hashable {
  /// The heading.
  public let title: String
  /// The paragraphs under it.
  public let introduction: [String]
  /// What is told, in order.
  public let figures: [Part]

  /// A figure, told of one who answered: in which of its categories one is, and what to do then.
  public struct Part: Sendable, Hashable {
    /// The name of the figure.
    public let figure: String
    /// What to do, by the name of the category; where there is nothing to do, there is none.
    public let advice: [String: String]
  }
}
