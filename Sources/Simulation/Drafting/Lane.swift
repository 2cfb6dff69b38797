import ResponseIngest

/// What is known of a row in which a draft is being made.
struct Lane: Sendable {
  /// What has to be drafted.
  let job: DraftJob
  /// Where the numbers come from with which it is drawn.
  var draws: Draws
  /// What it is working on.
  var stage: Stage
  /// How often it was mended since it was begun anew.
  var rounds = 0
  /// How often it was begun anew.
  var restarts = 0
  /// What has to become true as well.
  var wanted: [Wanted] = []
  /// What stood in the way last, but for what is wanted.
  var obstacle: Obstacle?
  /// How often each rule was in the way since it was begun anew, by the number of the rule.
  var broken: [Int: Int] = [:]
  /// The answers that were good before a rule was to be broken.
  var good: Draft?

  /// The stages of a draft.
  enum Stage: Sendable {
    /// Answers that keep to all rules are sought.
    case keeping
    /// They were found, and have been changed a little.
    case correcting
    /// They were found, and the rule with this number is to be broken.
    case breaking(Int)
  }
}

extension Lane {
  /// The rules that were in the way most, in their order: what was broken by the way is left out.
  var stubbornRules: [Int] {
    let most = broken.values.max() ?? 0
    return broken.filter { $0.value * 4 >= most }.keys.sorted()
  }
}

/// What has to be drafted.
struct DraftJob: Sendable {
  /// The number of the municipality.
  let unit: Int
  /// Where its numbers are drawn from.
  let draws: Draws
  /// Answers to begin with, instead of drawing them.
  var start: [DraftedAnswer]?
  /// Where the numbers are drawn from for changing it a little afterwards, if it is to be.
  var correction: Draws?
  /// Whether the questions that are asked have to be told, so that a fault can be made.
  var isFaulty = false
  /// The rules of which one is to be broken, in order of preference.
  var breaking: [Int] = []
}

/// Answers that were drafted.
struct Draft: Sendable {
  /// The answers, by question.
  let answers: [DraftedAnswer]
  /// Whether each question is asked; empty when nobody needs to know.
  let asked: [Bool]
  /// The rule that is broken on purpose.
  var broken: Int?
}

/// Something that has to become true of a draft, besides the rules.
struct Wanted: Sendable {
  /// What has to be true.
  let condition: DraftCondition
  /// What can be done about it.
  let aim: Aim
}

/// What keeps a draft from being finished.
enum Obstacle: Sendable, Hashable {
  /// A rule that is broken, by its number.
  case rule(Int)
  /// A question that must be answered and cannot be.
  case required(Int)
  /// The submission is no response.
  case noResponse
  /// Something else that is wanted, by its number.
  case wanted(Int)
}
