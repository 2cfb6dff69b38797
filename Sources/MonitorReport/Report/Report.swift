public import Findings
import QuestionnaireSchema
public import Tables

/// What is told about one or more waves: response, figures, breakdowns and tables over the waves.
///
/// It holds counts only: no municipality and no file can be found in it, so that every form of it
/// can be made public.
public struct Report: Sendable {
  /// The waves, in the order given.
  public private(set) var waves: [CountedWave]
  /// The tables with a column for each wave, as the latest wave defines them.
  public let tables: [Table]
  /// How municipalities moved between the waves, as the latest wave asks for.
  public let flows: [CountedFlow]
  /// Which submissions it counts.
  public let selection: Selection

  /// Which of the counting submissions a report counts.
  public enum Selection: Sendable, Hashable {
    /// All of them: these are the figures.
    case all
    /// Only those without any open error: a trial calculation, not to be published.
    case flawless
  }

  /// Puts waves together, with the flows between them; `nil` when there are none.
  public init?(_ waves: [CountedWave], flows: [CountedFlow], of selection: Selection) {
    self.selection = selection
    guard let latest = waves.max(by: { $0.year < $1.year }) else { return nil }
    self.waves = waves
    self.flows = flows
    tables = latest.questionnaire.tables.map { waveTable($0, over: waves) }
  }

  /// The same report, in which these rows of breakdowns are not shown either, by the year of the wave.
  public func hiding(_ rows: [Int: Set<HiddenRow>]) -> Report {
    var report = self
    report.waves = waves.map { $0.hiding(rows[$0.year, default: []]) }
    return report
  }

  /// The tables of the flows: from state to state, and of each year in both divisions.
  public var flowTables: [Table] { flows.flatMap { [$0.table, $0.marginTable] } }

  /// The waves from the latest to the first, as a person reads them.
  var latestFirst: [CountedWave] {
    waves.enumerated()
      .sorted { ($1.element.year, $0.offset) < ($0.element.year, $1.offset) }
      .map(\.element)
  }

  /// Mistakes in the definitions of figures that only the answers show.
  public var findings: [Finding] {
    waves.flatMap { wave in
      wave.figures.filter { $0.overlapCount > 0 }.map { figure in
        Finding(
          code: .figureProblem, severity: .error,
          place: Place(
            file: wave.questionnaire.id, path: "figures.\(figure.definition.name).categories"),
          message: figure.overlapMessage,
          advice: "Pas de voorwaarden van de categorieën aan, of laat ‘partition’ weg.")
      }
    }
  }
}

extension CountedFigure {
  /// That categories overlap, in Dutch.
  var overlapMessage: String {
    "In ‘\(definition.label)’ staan \(municipalities(overlapCount)) in meer dan één categorie."
  }
}

/// A number of municipalities in words: `1 gemeente`, `12 gemeenten`.
func municipalities(_ count: Int) -> String {
  count == 1 ? "1 gemeente" : "\(count) gemeenten"
}
