import QuestionnaireSchema
import ResponseIngest

/// The rows for which a condition is true or could become true, and the questions it names.
struct JudgedCondition: Sendable {
  let isTrue: Bitmap
  let couldBeTrue: Bitmap
  let questions: [Int]

  init(_ expression: Expression, in judged: JudgedResponses) {
    (isTrue, couldBeTrue) = judged.rows(where: expression)
    questions = expression.condition.questions
  }

  private init(isTrue: Bitmap, couldBeTrue: Bitmap, questions: [Int]) {
    self.isTrue = isTrue
    self.couldBeTrue = couldBeTrue
    self.questions = questions
  }

  /// At least one of the conditions is true.
  static func any(_ conditions: [JudgedCondition]) -> JudgedCondition {
    let none = JudgedCondition(
      isTrue: Bitmap(count: 0), couldBeTrue: Bitmap(count: 0), questions: [])
    let all = conditions.reduce(none) { sum, next in
      JudgedCondition(
        isTrue: sum.isTrue | next.isTrue, couldBeTrue: sum.couldBeTrue | next.couldBeTrue,
        questions: sum.questions + next.questions)
    }
    return JudgedCondition(
      isTrue: all.isTrue, couldBeTrue: all.couldBeTrue,
      questions: Set(all.questions).sorted())
  }
}

/// Sorts rows by where they stand with a condition: each row gets exactly one standing.
struct Sorting: Sendable {
  /// The rows by standing; no row is in two of them.
  private(set) var parts: [(standing: Standing, rows: Bitmap)] = []
  /// The rows that have no standing yet.
  private(set) var rest: Bitmap
  private let states: QuestionStates

  /// Starts with all rows unsorted.
  init(_ rows: Bitmap, states: QuestionStates) {
    rest = rows
    self.states = states
  }

  /// Gives the rows of a set that have no standing yet this one.
  mutating func take(_ rows: Bitmap, as standing: Standing) {
    let part = rest & rows
    guard !part.isEmpty else { return }
    parts.append((standing, part))
    rest = rest - part
  }

  /// Gives the rows for which a condition is not true, as far as they have no standing yet, the
  /// reason why not; rows with another answer are left.
  ///
  /// Where it could still become true, an answer is faulty, left empty or undecided; else the
  /// municipality did not know, or none of the questions was asked of it.
  mutating func takeMissing(from condition: JudgedCondition) {
    let questions = condition.questions.map { states[$0] }
    let open = condition.couldBeTrue - condition.isTrue
    for state in questions { take(open & state.faulty, as: .faulty) }
    for state in questions { take(open & state.leftEmpty, as: .leftEmpty) }
    take(open, as: .gateMissing)
    for state in questions { take(state.unsure - condition.isTrue, as: .unsure) }
    if let first = questions.first {
      let notAsked = questions.dropFirst().reduce(first.notAsked) { $0 & $1.notAsked }
      take(notAsked - condition.isTrue, as: .notAsked)
    }
  }

  /// How many rows have each standing.
  var counts: [Standing: Int] {
    parts.reduce(into: [:]) { $0[$1.standing, default: 0] += $1.rows.count }
  }
}
