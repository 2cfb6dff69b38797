import QuestionnaireSchema

/// What a condition asks of an answer, in the codes of its column.
enum AnswerTest: Sendable, Hashable {
  /// There is a usable one.
  case present
  /// It is this choice of a `select_one`, as its code.
  case code(UInt64)
  /// It is a choice of a `select_one` other than these, as their codes.
  case otherCode(than: [UInt64])
  /// One of these choices of a `select_multiple` is ticked.
  case anyTick(of: UInt64)
  /// It can never be.
  case never
}

extension AnswerTest {
  /// That a choice is chosen or ticked; `nil` is a choice that the question does not have.
  init(choice: Int?, of kind: Question.Kind) {
    guard let choice else {
      self = .never
      return
    }
    if case .selectMultiple = kind {
      self = .anyTick(of: 1 << UInt64(choice))
    } else {
      self = .code(UInt64(choice) + 1)
    }
  }

  /// That there is an answer that says something.
  init(answering kind: Question.Kind) {
    switch kind {
    case .selectOne(let choices) where choices.contains { $0.isMissing }:
      self = .otherCode(
        than: choices.indices.filter { choices[$0].isMissing }.map { UInt64($0) + 1 })
    case .selectMultiple(let choices) where choices.contains { $0.isMissing }:
      self = .anyTick(of: choices.mask { !$0.isMissing })
    case .selectOne, .selectMultiple, .integer, .decimal, .date, .text: self = .present
    }
  }
}

extension [Choice] {
  /// The choices of which something holds, choice *i* as bit *i*.
  func mask(where holds: (Choice) -> Bool) -> UInt64 {
    indices.reduce(0) { holds(self[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }
}
