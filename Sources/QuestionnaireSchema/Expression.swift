/// A checked condition together with the text it came from.
public struct Expression: Sendable, Hashable {
  /// The text as it stands in the file; empty when nothing was written.
  public let text: String
  /// What the text means, with every name resolved and every comparison well typed.
  public let condition: Condition
}

/// A condition that can be judged: three-valued (true, false or unknown, after Kleene).
///
/// A comparison with a missing answer is unknown; `not` leaves unknown as it is. An ill-typed
/// condition cannot be written: names are indices, comparisons are of one kind.
public indirect enum Condition: Sendable, Hashable {
  /// Always true or always false.
  case constant(Bool)
  /// The opposite.
  case not(Condition)
  /// Both.
  case and(Condition, Condition)
  /// At least one.
  case or(Condition, Condition)
  /// Two numbers, or two days, compared.
  case compare(Quantity, Comparison, Quantity)
  /// Two codes, or two texts, are equal (exactly, on the code).
  case equal(Code, Code)
  /// A choice is taken; on a question that was asked with nothing ticked it is false.
  case selected(AnswerReference, choice: Int)
  /// The question has an answer that is not a "missing" choice; never unknown.
  case answered(AnswerReference)
}

/// How two quantities are compared.
public enum Comparison: String, Sendable, Hashable, CaseIterable {
  /// Equal to.
  case equal = "="
  /// Not equal to.
  case notEqual = "!="
  /// Less than.
  case less = "<"
  /// Less than or equal to.
  case lessOrEqual = "<="
  /// Greater than.
  case greater = ">"
  /// Greater than or equal to.
  case greaterOrEqual = ">="
}

/// A number in millionths, or a day as its day number.
public indirect enum Quantity: Sendable, Hashable {
  /// A fixed number of millionths, or a fixed day number.
  case literal(Int64)
  /// The answer to a question of type integer, decimal or date.
  case answer(AnswerReference)
  /// A column of the frame (an index into the questionnaire's frame columns), read as a number
  /// in millionths; what does not parse is missing.
  case frameNumber(Int)
  /// A column of the frame, read as a day; what does not parse is missing.
  case frameDay(Int)
  /// The number of choices ticked (in millionths), without exclusive and missing choices.
  case countSelected(AnswerReference)
  /// The sum.
  case add(Quantity, Quantity)
  /// The difference.
  case subtract(Quantity, Quantity)
  /// The opposite number.
  case negate(Quantity)
}

/// A code or text that can be equal to another.
public enum Code: Sendable, Hashable {
  /// A fixed code or text.
  case literal(String)
  /// The chosen code of a `select_one`, or the text of a `text` question.
  case answer(AnswerReference)
  /// A cell of the frame (an index into the questionnaire's frame columns).
  case frame(Int)
}

/// The answer to a question, in this wave or in the previous one.
public struct AnswerReference: Sendable, Hashable {
  /// The index of the question in this questionnaire; the previous wave's is found by its name.
  public let question: Int
  /// Which wave's answer is meant.
  public let wave: Wave

  /// Which wave's answer is meant.
  public enum Wave: Sendable, Hashable {
    /// This wave's answer.
    case current
    /// The counting answer of the municipality in the previous wave (`${vorig.…}`).
    case previous
  }

  /// Refers to the answer to a question.
  public init(_ question: Int, _ wave: Wave = .current) {
    self.question = question
    self.wave = wave
  }
}
