import QuestionnaireSchema
import ResponseIngest

/// Per question the rows that have no answer to it, by the reason; what no figure names is not
/// worked out.
struct QuestionStates: Sendable {
  /// What is known about one question.
  struct State: Sendable {
    /// The rows that were asked and left it empty.
    let leftEmpty: Bitmap
    /// The rows with something that cannot be an answer.
    let faulty: Bitmap
    /// The rows of which it cannot be told whether they were asked.
    let undecided: Bitmap
    /// The rows that were not asked, nor perhaps asked.
    let notAsked: Bitmap
    /// The rows that answered that they do not know.
    let unsure: Bitmap
  }

  private let states: [Int: State]

  /// Works out the states of some questions.
  init(of questions: Set<Int>, in judged: JudgedResponses) {
    var states: [Int: State] = [:]
    for question in questions { states[question] = Self.state(of: question, in: judged) }
    self.states = states
  }

  /// The state of a question.
  ///
  /// - Precondition: it is one of the questions that were given.
  subscript(question: Int) -> State {
    guard let state = states[question] else {
      preconditionFailure("a question that no figure was said to name")
    }
    return state
  }

  private static func state(of question: Int, in judged: JudgedResponses) -> State {
    let table = judged.table
    let column = table.columns[question]
    let all = Bitmap(allOf: table.count)
    let present = Bitmap(count: table.count) { column.present(word: $0) }
    let asked = table.asked[question]
    let faulty = table.faulty[question]
    return State(
      leftEmpty: asked - present - faulty, faulty: faulty, undecided: table.undecided[question],
      notAsked: all - asked - table.undecided[question],
      unsure: unsure(judged.questionnaire.questions[question], column, rows: table.count))
  }

  private static func unsure(_ question: Question, _ column: AnswerColumn, rows: Int) -> Bitmap {
    let choices = question.choices
    let missing = choices.indices.filter { choices[$0].isMissing }
    guard !missing.isEmpty else { return Bitmap(count: 0) }
    return Bitmap(count: rows) { word in
      missing.reduce(0) { $0 | column.choosing($1, word: word) }
    }
  }
}
