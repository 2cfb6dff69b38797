/// A command of the program: how it is called, what it does, and the work itself.
///
/// Help, completions and the parser are all made from these values. To add a command, write it as
/// a value in a file of its own and name it in ``CommandTable/kansrijk``.
public struct Command: Sendable {
  /// The word it is called by.
  public let name: String
  /// What it does, in half a sentence that starts with a verb.
  public let summary: String
  /// What a user has to know before the first use, in paragraphs.
  public let explanation: [String]
  /// What is named after it, in order; only the last may be repeated.
  public let operands: [Operand]
  /// The options it takes, in the order of the help.
  public let options: [CommandOption]
  /// Whole command lines with what each does; at least one.
  public let examples: [Example]
  /// The work: it prints to the sink of the invocation and says how it ended.
  public let perform: @Sendable (Invocation) -> ExitStatus

  /// Describes a command.
  ///
  /// - Precondition: only the last operand is repeated, and there is an example.
  public init(
    name: String, summary: String, explanation: [String], operands: [Operand],
    options: [CommandOption], examples: [Example],
    perform: @escaping @Sendable (Invocation) -> ExitStatus
  ) {
    precondition(operands.dropLast().allSatisfy { $0.count == .one }, "only the last may repeat")
    precondition(!examples.isEmpty, "a command has an example")
    self.name = name
    self.summary = summary
    self.explanation = explanation
    self.operands = operands
    self.options = options
    self.examples = examples
    self.perform = perform
  }

  /// A command line and what it does.
  public struct Example: Sendable, Hashable {
    /// The whole line, as it is typed.
    public let line: String
    /// What it does.
    public let meaning: String

    /// Gives an example.
    public init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }
}
