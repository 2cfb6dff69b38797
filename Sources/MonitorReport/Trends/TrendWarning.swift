import QuestionnaireSchema
import Tables

/// Why a change between two waves may say something else than it seems to.
enum TrendWarning: Sendable, Hashable {
  /// The response of those whom a figure is about is another than it was.
  case response(Step, from: Share, to: Share)
  /// The count and the percentage of a category moved opposite ways, as the base is another size.
  case oppositeWays(Step, category: String, from: Share, to: Share)
  /// The percentage of a category moved one way, and among the same municipalities the other way.
  case panelOppositeWays(
    Step, category: String, plainFrom: Share, plainTo: Share, from: Share, to: Share)

  /// Two years, one after the other.
  struct Step: Sendable, Hashable {
    let from: Int
    let to: Int
  }

  /// From so many tenths of a percentage point on a change in response is worth a warning.
  ///
  /// Our own choice: of a hundred municipalities five more or less can then have moved a figure by
  /// answering or not.
  static let remarkableTenths = 50

  /// What is told to a reader.
  var words: String {
    switch self {
    case .response(let step, let from, let to):
      "Let op: \(step.words) ging de respons onder de gemeenten waar dit over gaat, van \(from.printed) naar "
        + "\(to.printed). Een verandering kan daarvan komen."
    case .oppositeWays(let step, let category, let from, let to):
      "Let op: \(step.words) ging ‘\(category)’ van \(from.numerator) naar "
        + "\(municipalities(to.numerator)), en van \(from.printed) naar \(to.printed): het percentage is "
        + "van \(to.denominator) gemeenten in plaats van \(from.denominator)."
    case .panelOppositeWays(let step, let category, let plainFrom, let plainTo, let from, let to):
      "Let op: \(step.words) ging ‘\(category)’ van \(plainFrom.printed) naar \(plainTo.printed), maar "
        + "bij de gemeenten die beide jaren antwoordden van \(from.printed) naar \(to.printed). Een deel "
        + "van de verandering komt doordat andere gemeenten antwoordden."
    }
  }
}

extension TrendWarning.Step {
  fileprivate var words: String { "van \(from) naar \(to)" }
}

extension Share {
  /// Which way the printed percentage goes to another: -1, 0 or 1; `nil` without a base.
  func direction(to other: Share) -> Int? {
    guard let percentage, let after = other.percentage else { return nil }
    return (after - percentage).signum()
  }

  /// The share as it is printed in a sentence: `51%`.
  var printed: String { percentage.map { "\($0)%" } ?? "–" }
}

/// The steps between waves that follow each other, with a figure in both of them.
struct FigureSteps {
  /// For each step the earlier and the later wave's figure.
  let steps: [(step: TrendWarning.Step, from: CountedFigure, to: CountedFigure)]

  init(_ figure: String, over waves: [CountedWave]) {
    let found = waves.sorted { $0.year < $1.year }
      .compactMap { wave in wave.figure(named: figure).map { (year: wave.year, figure: $0) } }
    steps = zip(found, found.dropFirst()).map { earlier, later in
      (.init(from: earlier.year, to: later.year), earlier.figure, later.figure)
    }
  }

  /// The steps in which the response of those whom the figure is about moved remarkably.
  var responseWarnings: [TrendWarning] {
    steps.compactMap { step, from, to in
      let (before, after) = (from.responseShare, to.responseShare)
      guard let change = PointChange(from: before, to: after),
        change.tenths >= TrendWarning.remarkableTenths
      else { return nil }
      return .response(step, from: before, to: after)
    }
  }

  /// The steps in which a category's count and percentage over a base moved opposite ways.
  func oppositeWays(category: String, base: String) -> [TrendWarning] {
    steps.compactMap { step, from, to in
      guard let before = from.cell(category: category, base: base)?.share,
        let after = to.cell(category: category, base: base)?.share,
        let percentage = before.direction(to: after),
        (after.numerator - before.numerator).signum() * percentage < 0
      else { return nil }
      let label = to.definition.category(named: category)?.label ?? category
      return .oppositeWays(step, category: label, from: before, to: after)
    }
  }
}

extension CountedFigure {
  /// How many of those whom the figure is about responded.
  fileprivate var responseShare: Share { Share(numerator: respondents, denominator: population) }
}

extension [TrendWarning] {
  /// The words of the warnings, each once, in their order; what went opposite ways because a base became
  /// another size is told together.
  var words: [String] {
    var rest = self
    var words: [String] = []
    while let first = rest.first {
      let kin = rest.filter { $0 == first || $0.isKin(of: first) }
      rest.removeAll { kin.contains($0) }
      let distinct = kin.indices.filter { kin.firstIndex(of: kin[$0]) == $0 }.map { kin[$0] }
      words.append(distinct.count == 1 ? first.words : first.opening + distinct.examples + ".")
    }
    return words
  }

  /// What went opposite ways, one after the other: `‘Ja’ van 40 naar 59 (27% naar 21%)`.
  private var examples: String {
    compactMap { warning -> String? in
      guard case .oppositeWays(_, let category, let from, let to) = warning else { return nil }
      return "‘\(category)’ van \(from.numerator) naar \(to.numerator) (\(from.printed) naar "
        + "\(to.printed))"
    }.joined(separator: "; ")
  }
}

extension TrendWarning {
  /// Whether both come from the same base becoming another size in the same step.
  fileprivate func isKin(of other: TrendWarning) -> Bool {
    guard case .oppositeWays(let step, _, let from, let to) = self,
      case .oppositeWays(let otherStep, _, let otherFrom, let otherTo) = other
    else { return false }
    return step == otherStep && from.denominator == otherFrom.denominator
      && to.denominator == otherTo.denominator
  }

  /// What stands before several numbers that went opposite ways.
  fileprivate var opening: String {
    guard case .oppositeWays(let step, _, let from, let to) = self else { return "" }
    return
      "Let op: het percentage van \(step.to) is van \(municipalities(to.denominator)), dat van "
      + "\(step.from) van \(from.denominator). Daardoor gingen aantal en percentage niet dezelfde kant op: "
  }
}
