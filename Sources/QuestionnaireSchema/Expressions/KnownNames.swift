import Findings

/// The questions that expressions may name, also those that could not be read completely.
struct KnownNames: Sendable {
  private(set) var questions: [KnownQuestion] = []
  private var places: [String: Int] = [:]
  /// Whether every list of questions could be read; if not, an unknown name is not an error.
  var isComplete = true

  /// Adds a question at the next index; of a name that is given twice the first stands.
  mutating func add(_ question: KnownQuestion) {
    if places[question.name] == nil { places[question.name] = questions.count }
    questions.append(question)
  }

  /// The index of a question.
  func index(of name: String) -> Int? { places[name] }

  /// The name that was most likely meant.
  func nearest(to name: String) -> String? {
    nearestWord(to: name, in: questions.lazy.map(\.name))
  }
}

/// A question as far as expressions need to know it.
struct KnownQuestion: Sendable {
  let name: String
  /// What it takes for an answer; `nil` when that could not be read.
  let kind: Question.Kind?
  /// Whether all its choices could be read; if not, an unknown code is not an error.
  let knowsAllChoices: Bool

  /// The code that was most likely meant: that of the choice with this label, or the nearest.
  func choice(meantBy text: String) -> String? {
    choices.first { $0.label == text || $0.aliases.contains(text) }?.name
      ?? nearestWord(to: text, in: choices.lazy.map(\.name))
  }

  var choices: [Choice] {
    switch kind {
    case .selectOne(let choices), .selectMultiple(let choices): choices
    case .integer, .decimal, .text, .date, nil: []
    }
  }
}
