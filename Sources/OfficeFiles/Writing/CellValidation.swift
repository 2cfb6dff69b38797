/// What may be filled in in some cells.
public struct CellValidation: Sendable, Hashable {
  /// The cells.
  public let area: CellArea
  /// What is allowed in them.
  public let rule: Rule
  /// What is told to who goes to one of them; `nil` is nothing.
  public let prompt: Message?
  /// What is told to who fills in something else.
  public let complaint: Message
  /// Whether something else is refused; otherwise who fills it in may go on.
  public let isStrict: Bool

  /// What is allowed.
  public enum Rule: Sendable, Hashable {
    /// One of these texts, to choose from; a long list is put on a hidden sheet.
    case list([String])
    /// One of the texts in a range, such as `=Lijst!$A$1:$A$9`.
    case listInRange(String)
    /// A whole number between bounds, both included.
    case wholeNumber(ClosedRange<Double>)
    /// A number between bounds, both included.
    case decimal(ClosedRange<Double>)
    /// A day from 1900 on.
    case date
    /// A text of at most so many characters.
    case length(Int)
    /// Anything: only the prompt is shown.
    case anything
  }

  /// A short message with a title; what is longer than Excel takes is cut off.
  public struct Message: Sendable, Hashable {
    /// The title, at most 32 characters.
    public let title: String
    /// The message, at most 255 characters.
    public let text: String

    /// Writes a message.
    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// Describes what may be filled in.
  public init(
    _ area: CellArea, _ rule: Rule, prompt: Message?, complaint: Message, isStrict: Bool
  ) {
    self.area = area
    self.rule = rule
    self.prompt = prompt
    self.complaint = complaint
    self.isStrict = isStrict
  }
}
