public import Findings
import QuestionnaireSchema

/// The words of the findings that a form gives by itself: those of the checks, made beforehand.
///
/// A form judges answers without this program; what it says about them is not written a second time.
public struct FormWords: Sendable, Hashable {
  /// Nobody is named for whom the submission is.
  public let missingMunicipality: FindingWords
  /// No question has a usable answer.
  public let emptySubmission: FindingWords
  /// Conditions on the frame are not judged; `nil` when there are none, or there is a frame.
  public let missingFrame: FindingWords?
  /// What can be wrong with the answer to each question.
  public let answers: [Answer]
  /// What is said when a rule is broken, in the order of the rules.
  public let rules: [FindingWords]

  /// What can be wrong with the answer to a question.
  public struct Answer: Sendable, Hashable {
    /// Something was filled in though it was not asked.
    public let notAsked: FindingWords
    /// Something was filled in while the question that decides is blank or faulty.
    public let missingGate: FindingWords
    /// It does not have the form of the question.
    public let invalid: FindingWords
    /// It is past the bounds, or too long.
    public let outOfRange: FindingWords
    /// A choice that excludes the others does not stand alone.
    public let exclusive: FindingWords
    /// A point in a number can stand before decimals or between thousands; `nil` for a question without decimals.
    ///
    /// What the number can be stands as `{decimaal}`, `{duizend}` and `{kaal}`.
    public let twoNumbers: FindingWords?
    /// It is a percentage; `nil` for a question that takes no number.
    public let percentage: FindingWords?
    /// Nothing was filled in, and it is required.
    public let missing: FindingWords
  }

  /// Words a questionnaire's findings, as they are when there is a frame, or when there is none.
  public init(_ context: IngestContext) {
    let nobody = judge([], by: context)
    let questionnaire = context.questionnaire
    func words(_ check: CheckName, item: Int = -1) -> FindingWords {
      FindingWords(check, item: item, nobody)
    }
    missingMunicipality = words(.missingMunicipality)
    emptySubmission = words(.emptySubmission)
    missingFrame = context.lacksFrame ? words(.missingFrame) : nil
    answers = questionnaire.questions.indices.map { question in
      let kind = questionnaire.questions[question].kind
      let takesDecimals = if case .decimal = kind { true } else { false }
      let takesNumber = if case .integer = kind { true } else { takesDecimals }
      return Answer(
        notAsked: words(.notAsked, item: question),
        missingGate: words(.missingGate, item: question),
        invalid: words(.invalidAnswer, item: question),
        outOfRange: words(.answerOutOfRange, item: question),
        exclusive: words(.exclusiveAnswer, item: question),
        twoNumbers: takesDecimals ? words(.ambiguousNumber, item: question) : nil,
        percentage: takesNumber ? words(.percentage, item: question) : nil,
        missing: words(.missingAnswer, item: question))
    }
    rules = questionnaire.edits.enumerated().map { index, edit in
      words(edit.isError ? .brokenRule : .doubtfulRule, item: index)
    }
  }
}

/// The words of a finding, with room for the value that was given.
public struct FindingWords: Sendable, Hashable {
  /// The code.
  public let code: FindingCode
  /// How much it matters.
  public let severity: Severity
  /// What is wrong: the parts between which the value stands, cut off at 80 Unicode scalars.
  public let message: [String]
  /// What to do about it.
  public let advice: String?

  /// The value while the words are made; no text of a questionnaire holds it.
  private static let placeholder: Character = "\u{F8FF}"

  fileprivate init(_ check: CheckName, item: Int, _ nobody: JudgedResponses) {
    let remark = Remark(
      Mark(check: check, source: -1, item: Int32(item)), nobody,
      value: String(Self.placeholder))
    let words = check.check.words(remark)
    code = check.check.code
    severity = check.check.severity
    message = words.message.split(separator: Self.placeholder, omittingEmptySubsequences: false)
      .map { String($0) }
    advice = words.advice
  }
}
