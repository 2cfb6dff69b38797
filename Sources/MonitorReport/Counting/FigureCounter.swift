import QuestionnaireSchema
import ResponseIngest
import Tables

/// A figure whose conditions were judged for all rows of a wave, ready to be counted over any group.
struct FigureCounter: Sendable {
  let definition: FigureDefinition
  let wave: WaveUnits
  private let states: QuestionStates
  let categories: [JudgedCondition]
  private let union: JudgedCondition
  let wheres: [JudgedCondition?]
  /// The rows with an open error in an answer or a rule that the figure touches.
  private let openRows: Bitmap

  init(_ definition: FigureDefinition, wave: WaveUnits, states: QuestionStates) {
    self.definition = definition
    self.wave = wave
    self.states = states
    let judged = wave.judged
    categories = definition.categories.map { JudgedCondition($0.when, in: judged) }
    union = .any(categories)
    wheres = definition.bases.map { $0.where.map { JudgedCondition($0, in: judged) } }
    let edits = judged.questionnaire.edits
    let questions = definition.questions
    var openRows = Bitmap(count: judged.table.count)
    for error in wave.provisional {
      let touched =
        error.question.map { [$0] } ?? error.edit.map { edits[$0].check.condition.questions } ?? []
      if !questions.isDisjoint(with: touched) { openRows[error.row] = true }
    }
    self.openRows = openRows
  }

  /// Those that the figure is about.
  var population: Population { wave.population(definition.population) }

  /// Those of them that are in a group of the frame.
  func population(inGroup group: Bitmap) -> Population {
    wave.population(definition.population, within: group)
  }

  /// The conditions of the categories that are shown over a base, each with the rows for which it is true.
  func conditions(over base: Base) -> [Condition: Bitmap] {
    let shown = zip(definition.categories, categories).filter { category, _ in
      definition.shows(category: category.name, over: base.name)
    }
    return Dictionary(shown.map { ($0.when.condition, $1.isTrue) }) { first, _ in first }
  }

  /// For each unit the row that counts for it.
  var countingRows: CountingRows { wave.judged.countingRows }

  /// The first of the categories that a row is in.
  func firstCategory(ofRow row: Int) -> Int? { categories.firstIndex { $0.isTrue[row] } }

  /// Counts the figure over its whole population.
  func counted() -> CountedFigure {
    let population = population
    return CountedFigure(
      definition: definition, population: population.units.count,
      respondents: population.rows.count,
      cells: cells(in: population) { $0.published(over: $1.name) },
      remainders: definition.isPartition
        ? definition.bases.indices.map { remainder(base: $0, in: population) } : [],
      overlapCount: definition.isPartition ? overlapCount(in: population) : 0,
      isProvisional: isProvisional(in: population), questionLabels: questionLabels,
      numerators: numerators(in: population))
  }

  /// Counts the figure over those of its population that are in a group of the frame, of which
  /// nothing was printed.
  func cells(in group: Population) -> [FigureCell] { cells(in: group) { _, _ in nil } }

  private func cells(
    in population: Population, published: (Category, Base) -> Published?
  ) -> [FigureCell] {
    let isProvisional = isProvisional(in: population)
    return definition.bases.indices.flatMap { base in
      definition.categories.indices.compactMap { category -> FigureCell? in
        guard
          definition.shows(
            category: definition.categories[category].name, over: definition.bases[base].name)
        else { return nil }
        let sorting = sorted(category: category, base: base, in: population)
        let numerator = sorting.counts[.counted, default: 0]
        return FigureCell(
          figure: definition.name, category: definition.categories[category].name,
          base: definition.bases[base].name,
          share: Share(numerator: numerator, denominator: denominator(base, in: population)),
          upperBound: upperBound(category: category, base: base, in: population),
          isProvisional: isProvisional,
          published: published(definition.categories[category], definition.bases[base]),
          account: account(sorting.counts, base: base, in: population))
      }
    }
  }

  /// The rows of the respondents of a population that a base counts.
  func respondents(base: Int, in population: Population) -> Bitmap {
    wheres[base].map { population.rows & $0.isTrue } ?? population.rows
  }

  /// The rows of the respondents of a population that are in a category, whatever the base.
  func respondents(category: Int, in population: Population) -> Bitmap {
    population.rows & categories[category].isTrue
  }

  /// Sorts the responding municipalities by where they stand with a category over a base.
  func sorted(category: Int, base: Int, in population: Population) -> Sorting {
    var sorting = Sorting(population.rows, states: states)
    if let condition = wheres[base] {
      sorting.takeMissing(from: condition)
      sorting.take(sorting.rest - condition.isTrue, as: .outsideBase)
    }
    sorting.take(categories[category].isTrue, as: .counted)
    sorting.takeMissing(from: categories[category])
    sorting.take(union.isTrue, as: .otherCategory)
    sorting.take(sorting.rest, as: .otherAnswer)
    return sorting
  }

  /// Sorts those below the line that are in no category by why they are not.
  private func remainder(base: Int, in population: Population) -> Remainder {
    let rows = respondents(base: base, in: population)
    var sorting = Sorting(rows - union.isTrue, states: states)
    sorting.takeMissing(from: union)
    sorting.take(sorting.rest, as: .otherAnswer)
    let isOfRespondents = definition.bases[base].over == .respondents
    return Remainder(
      base: definition.bases[base].name,
      account: isOfRespondents
        ? Account(sorting.counts) : account(sorting.counts, base: base, in: population))
  }

  /// The responding municipalities with the others that the base is about.
  private func account(
    _ counts: [Standing: Int], base: Int, in population: Population
  ) -> Account {
    var counts = counts
    counts[.nonresponse] = population.nonresponse
    if definition.bases[base].over == .frame {
      counts[.outsidePopulation] = population.asked.count - population.units.count
      counts[.notInvited] = population.frame.count - population.asked.count
    }
    return Account(counts)
  }

  private func denominator(_ base: Int, in population: Population) -> Int {
    switch definition.bases[base].over {
    case .population: population.units.count
    case .respondents: respondents(base: base, in: population).count
    case .frame: population.frame.count
    }
  }

  /// Adds to the numerator whoever could be in the category: those without a response, and those
  /// whose answers leave it open.
  private func upperBound(category: Int, base: Int, in population: Population) -> Share? {
    definition.bases[base].over == .population
      ? upperBound(category: category, in: population) : nil
  }

  /// The share of a population if everyone who could be in a category were in it.
  func upperBound(category: Int, in population: Population) -> Share {
    let possible = population.rows & categories[category].couldBeTrue
    return Share(
      numerator: possible.count + population.nonresponse, denominator: population.units.count)
  }

  private func numerators(in population: Population) -> [String: Int] {
    var numerators: [String: Int] = [:]
    for (index, category) in definition.categories.enumerated() {
      numerators[category.name] = numerator(category: index, in: population)
    }
    return numerators
  }

  /// How many respondents of a population are in a category, whatever the base.
  func numerator(category: Int, in population: Population) -> Int {
    respondents(category: category, in: population).count
  }

  private var questionLabels: [Int: String] {
    let questions = wave.judged.questionnaire.questions
    return definition.categories.compactMap(\.question).reduce(into: [:]) {
      $0[$1] = questions[$1].label
    }
  }

  private func overlapCount(in population: Population) -> Int {
    var once = Bitmap(count: 0)
    var twice = Bitmap(count: 0)
    for condition in categories {
      twice = twice | (once & condition.isTrue)
      once = once | condition.isTrue
    }
    return (twice & population.rows).count
  }

  /// Whether a counting answer that the figure uses has an open error, or a refused submission
  /// could still count.
  private func isProvisional(in population: Population) -> Bool {
    openRows.meets(population.rows) || wave.refused.meets(population.units)
      || wave.hasUnplacedRefusals && !population.units.isEmpty
  }
}
