public import QuestionnaireSchema
public import ResponseIngest

/// The account of the numbers of a wave: of each of them where every municipality stands, and why.
///
/// A number of a whole figure is about all municipalities of the frame, whatever its base: who was
/// not invited and who is not in the population has a reason like any other. A number of a breakdown
/// or the response of a group is about the municipalities of the group. It names municipalities, so
/// that no form of it may be made public.
public struct Ledger: Sendable {
  /// The year of the wave.
  public let year: Int
  /// The answers.
  public let judged: JudgedResponses
  /// The numbers: response rates, figures, breakdowns, each in the order of the report.
  public let cells: [LedgerCell]
  /// The municipalities that are listed; `nil` is all of them.
  ///
  /// All are counted, listed or not.
  public private(set) var listed: Set<Int>?

  /// Accounts for some numbers of a wave.
  public init(_ wave: Wave, of patterns: [NumberPattern]) {
    self.init(wave.judged, year: wave.year, of: patterns)
  }

  /// Accounts for some numbers made from answers that were judged.
  ///
  /// - Complexity: O(*n* · *m*) in the numbers of municipalities and of numbers.
  public init(_ judged: JudgedResponses, year: Int, of patterns: [NumberPattern]) {
    self.year = year
    self.judged = judged
    let maker = LedgerMaker(judged, patterns)
    cells = maker.responseCells() + maker.figureCells() + maker.breakdownCells()
  }

  /// The same account, in which only some municipalities are listed.
  public func listing(_ units: Set<Int>) -> Self {
    var ledger = self
    ledger.listed = units
    return ledger
  }

  /// The questionnaire.
  public var questionnaire: Questionnaire { judged.questionnaire }
}

/// Makes the cells of a ledger.
private struct LedgerMaker {
  private let judged: JudgedResponses
  private let patterns: [NumberPattern]
  private let wave: WaveUnits
  private let counters: [FigureCounter]

  init(_ judged: JudgedResponses, _ patterns: [NumberPattern]) {
    self.judged = judged
    self.patterns = patterns
    let wave = WaveUnits(judged)
    self.wave = wave
    let wanted = judged.questionnaire.figures.filter { figure in
      patterns.contains { $0.figure == figure.name }
    }
    let states = QuestionStates(
      of: wanted.reduce(into: []) { $0.formUnion($1.questions) }, in: judged)
    counters = wanted.map { FigureCounter($0, wave: wave, states: states) }
  }

  private func isWanted(_ name: NumberName, inGroup group: LedgerCell.Group?) -> Bool {
    patterns.contains { pattern in
      pattern.matches(name) && (group == nil || pattern.breakdowns == .included)
    }
  }

  func responseCells() -> [LedgerCell] {
    zip(wave.responseGroups(), wave.responseRates()).compactMap { group, rate in
      let name = NumberName(
        figure: NumberName.response, category: group.name, base: NumberName.responseBase)
      guard isWanted(name, inGroup: nil) else { return nil }
      let found = wave.responseStandings(in: group.units)
      return LedgerCell(
        name: name,
        labels: .init(
          figure: ReportWords.response, question: nil,
          category: ReportWords.fullLabel(ofResponseGroup: rate.group),
          base: "Percentage van de gevraagde gemeenten"),
        group: nil, share: rate.share, units: found.units, standings: found.standings,
        denominator: found.denominator, questions: [])
    }
  }

  func figureCells() -> [LedgerCell] {
    counters.flatMap { counter in
      cells(
        counter, counter.counted().cells, in: wave.population(counter.definition.population),
        group: nil)
    }
  }

  func breakdownCells() -> [LedgerCell] {
    judged.questionnaire.breakdowns.flatMap { breakdown in
      breakdown.figures.flatMap { name in
        counters.filter { $0.definition.name == name }.flatMap { counter in
          breakdown.groups.flatMap { group in
            let population = counter.population(inGroup: judged.units(where: group.where))
            return cells(
              counter, counter.cells(in: population), in: population,
              group: .init(breakdown: breakdown.name, label: group.label))
          }
        }
      }
    }
  }

  /// The numbers of a figure with where everyone stands, beside what the report gives.
  private func cells(
    _ counter: FigureCounter, _ printed: [FigureCell], in population: Population,
    group: LedgerCell.Group?
  ) -> [LedgerCell] {
    let definition = counter.definition
    return definition.bases.enumerated().flatMap { place, base in
      definition.categories.enumerated().compactMap { index, category -> LedgerCell? in
        let name = NumberName(figure: definition.name, category: category.name, base: base.name)
        guard isWanted(name, inGroup: group),
          let cell = printed.first(where: {
            $0.category == category.name && $0.base == base.name
          })
        else { return nil }
        let found = counter.standings(category: index, base: place, in: population)
        return LedgerCell(
          name: name,
          labels: .init(
            figure: definition.label,
            question: category.question.map { judged.questionnaire.questions[$0].label },
            category: category.label, base: base.label),
          group: group, share: cell.share, units: found.units, standings: found.standings,
          denominator: found.denominator, questions: questions(category, base))
      }
    }
  }

  /// The questions that a category and a base name, each once.
  private func questions(_ category: Category, _ base: Base) -> [Int] {
    let ofBase = base.where?.condition.questions ?? []
    return ofBase + category.when.condition.questions.filter { !ofBase.contains($0) }
  }
}
