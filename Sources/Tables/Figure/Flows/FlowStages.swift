/// The stages of a figure of flows, and the states that something can be in at each.
public struct FlowStages: Sendable, Hashable {
  /// What the stages are called, in the order of time.
  public let labels: [String]
  /// The states, from top to bottom: the answers, and then what is no answer.
  public let states: [String]
  /// How many of the states are answers.
  let answerCount: Int

  /// Makes stages.
  ///
  /// The states are the labels of rows and the headings of columns of the table; a row or column
  /// with another name, such as a total, is not drawn. What is no answer is drawn in outline only.
  ///
  /// How many are in a state is what the step before and the step behind it say. Where these do not
  /// agree the larger counts, and of what is not shown it says "ten minste".
  ///
  /// - Precondition: there are two stages or more, and no state has the name of another.
  public init(_ labels: [String], answers: [String], nonAnswers: [String]) {
    precondition(labels.count >= 2, "flows go from a stage to another one")
    states = answers + nonAnswers
    precondition(Set(states).count == states.count, "every state has a name of its own")
    answerCount = answers.count
    self.labels = labels
  }
}
