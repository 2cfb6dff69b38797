import QuestionnaireSchema
import ResponseIngest

/// Which questions and options have been answered so far, in submissions without a fault.
struct Coverage: Sendable {
  /// A question to be answered; of a question with choices, one of them.
  struct Target: Sendable, Hashable {
    let question: Int
    let choice: Int?
  }

  /// All there is to reach, in the order of the questionnaire.
  let targets: [Target]
  private let starts: [Int]
  private(set) var isReached: [Bool]

  init(_ questionnaire: Questionnaire) {
    var targets: [Target] = []
    var starts: [Int] = []
    for question in questionnaire.questions {
      starts.append(targets.count)
      if question.choices.isEmpty {
        targets.append(Target(question: question.index, choice: nil))
      } else {
        targets += question.choices.indices.map { Target(question: question.index, choice: $0) }
      }
    }
    self.targets = targets
    self.starts = starts
    isReached = targets.map { _ in false }
  }

  /// Whether everything is reached.
  var isComplete: Bool { isReached.allSatisfy { $0 } }

  /// The places among the targets of what is not reached yet.
  var missing: [Int] { targets.indices.filter { !isReached[$0] } }

  /// Notes the answers of a submission.
  mutating func note(_ answers: [DraftedAnswer]) {
    for (question, answer) in answers.enumerated() {
      switch answer {
      case .blank: break
      case .choice(let choice): isReached[starts[question] + choice] = true
      case .ticks(let ticks):
        for choice in Rows(ticks) { isReached[starts[question] + choice] = true }
      case .number, .text: isReached[starts[question]] = true
      }
    }
  }
}

extension Coverage.Target {
  /// The condition that it is reached.
  var condition: Condition {
    let reference = AnswerReference(question)
    return choice.map { .selected(reference, choice: $0) } ?? .answered(reference)
  }
}
