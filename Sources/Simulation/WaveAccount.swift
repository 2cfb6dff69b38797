package import QuestionnaireSchema

/// What was made of a made-up wave.
package struct WaveAccount: Sendable {
  /// How many municipalities sent a submission.
  package let municipalities: Int
  /// How many of them sent a second one.
  package let corrections: Int
  /// How many submissions have a fault, by its kind.
  package internal(set) var faults: [FaultKind: Int] = [:]
  /// What no submission without a fault answers, in the order of the questionnaire.
  package internal(set) var missing: [Missing] = []

  /// A question, or one of its choices, that was not reached.
  package struct Missing: Sendable, Hashable {
    /// The question.
    package let question: Question
    /// The choice, if it has choices.
    package let choice: Choice?
    /// Why it was not reached.
    package let reason: Reason

    /// Why something was not reached.
    package enum Reason: Sendable, Hashable {
      /// There were too few submissions to reach everything.
      case tooFew
      /// The question was asked of none of these municipalities.
      case notAsked
      /// There is no such answer.
      case noAnswer
      /// A submission with it would be no response.
      case noResponse
      /// This rule stood in the way.
      case rule(String)
    }
  }

  init(municipalities: Int, corrections: Int) {
    self.municipalities = municipalities
    self.corrections = corrections
  }
}
