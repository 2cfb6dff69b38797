public import QuestionnaireSchema
public import TextFormats

/// The answers of a wave as variables and rows, whatever the file they are written to.
///
/// It has a row for each municipality of the frame, or for those that were chosen, with the answers that
/// count. It is about single municipalities: nothing of it is to be published.
public struct Dataset: Sendable {
  /// The year of the wave.
  public let year: Int
  /// The questionnaire that says what its variables are.
  public let questionnaire: Questionnaire
  /// The day that the answers are about.
  public let day: CalendarDay
  /// The variables, in order.
  public let variables: [Variable]
  /// The values: in each row one for each variable.
  public let rows: [[Value]]

  /// What stands in a row for a variable.
  public enum Value: Sendable, Hashable {
    /// Nothing: the frame says nothing, or nothing was received.
    case none
    /// A text, with line feeds and without other control characters.
    case text(String)
    /// One of the categories of the variable, by number.
    case category(Int)
    /// A number in millionths.
    case number(Int64)
    /// A day.
    case day(CalendarDay)
    /// An instant.
    case moment(Timestamp)
    /// There is no answer, and this is why.
    case missing(MissingReason)
  }
}
