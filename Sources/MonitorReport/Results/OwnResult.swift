public import Municipalities
import QuestionnaireSchema
public import ResponseIngest

/// What a questionnaire that one fills in for oneself tells about the answers of a municipality, or of
/// several that answered together and come out alike.
public struct OwnResult: Sendable, Hashable {
  /// The municipalities.
  public let municipalities: [Member]
  /// What is told, in the order of the questionnaire's result.
  public let outcomes: [Outcome]

  /// A municipality that is told of.
  public struct Member: Sendable, Hashable {
    /// Its code.
    public let code: MunicipalityCode
    /// Its name, if that is known.
    public let name: String?

    /// It as people read it: `Krimmerhorst (GM9001)`.
    var words: String { name.map { "\($0) (\(code))" } ?? code.description }
  }

  /// Where one stands with a figure.
  public struct Outcome: Sendable, Hashable {
    /// The name of the figure.
    public let figure: String
    /// Its label.
    public let label: String
    /// In which of its categories one is; `nil` while that cannot be told, or when one is in none.
    public let category: Category?

    /// A category that one is in.
    public struct Category: Sendable, Hashable {
      /// Its name.
      public let name: String
      /// Its label.
      public let label: String
      /// What to do.
      public let advice: String?
    }
  }

  /// The results of all submissions that count, in the order of the municipalities; none when the
  /// questionnaire has no result.
  public static func results(of judged: JudgedResponses) -> [OwnResult] {
    let questionnaire = judged.questionnaire
    let wave = WaveUnits(judged)
    let parts = (questionnaire.result?.figures ?? []).compactMap { part in
      questionnaire.figure(named: part.figure).map { figure in
        OutcomeCounter(
          advice: part.advice,
          counter: FigureCounter(
            figure, wave: wave, states: QuestionStates(of: figure.questions, in: judged)))
      }
    }
    guard !parts.isEmpty else { return [] }
    var places: [Together: Int] = [:]
    var results: [OwnResult] = []
    for (unit, row) in judged.countingRows.enumerated() {
      guard let row else { continue }
      let outcomes = parts.map { $0.outcome(ofUnit: unit, row: row) }
      let member = judged.member(unit)
      let together = Together(submission: judged.table.submissions[row], outcomes: outcomes)
      if let place = places[together] {
        results[place] = OwnResult(
          municipalities: results[place].municipalities + [member], outcomes: outcomes)
      } else {
        places[together] = results.count
        results.append(OwnResult(municipalities: [member], outcomes: outcomes))
      }
    }
    return results
  }

  /// What municipalities share that are told of together.
  private struct Together: Hashable {
    let submission: Int32
    let outcomes: [Outcome]
  }
}

/// A figure of a result, judged for all rows.
private struct OutcomeCounter {
  private let advice: [String: String]
  private let counter: FigureCounter
  private let population: Bitmap

  init(advice: [String: String], counter: FigureCounter) {
    self.advice = advice
    self.counter = counter
    population = counter.population.units
  }

  func outcome(ofUnit unit: Int, row: Int) -> OwnResult.Outcome {
    let figure = counter.definition
    let category =
      population[unit] ? counter.firstCategory(ofRow: row).map { figure.categories[$0] } : nil
    return OwnResult.Outcome(
      figure: figure.name, label: figure.label,
      category: category.map { .init(name: $0.name, label: $0.label, advice: advice[$0.name]) })
  }
}

extension JudgedResponses {
  /// A municipality by its name, where that is known, and its code.
  fileprivate func member(_ unit: Int) -> OwnResult.Member {
    let code = units.codes[unit]
    return OwnResult.Member(
      code: code,
      name: units.frame.map { $0.name(ofUnit: unit) } ?? context.register.municipality(code)?.name)
  }
}
