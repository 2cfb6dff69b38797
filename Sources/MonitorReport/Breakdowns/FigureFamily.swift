import QuestionnaireSchema
import ResponseIngest

/// Figures that are split and count the same: what one of them shows tells about the others.
struct FigureFamily: Sendable {
  /// The figures with their breakdowns, in order.
  let splits: [SplitFigure]
  /// The conditions of which the counts are looked at.
  private let conditions: Set<Condition>

  private init(_ splits: [SplitFigure], counting conditions: Set<Condition>) {
    self.splits = splits
    self.conditions = conditions
  }

  private init(_ splits: [SplitFigure]) {
    self.init(
      splits,
      counting: splits.reduce(into: []) {
        $0.formUnion($1.definition.categoryConditions)
        $0.formUnion($1.definition.baseConditions)
      })
  }

  /// Puts figures that are split together when they have a category that tells of the same question:
  /// what one counts, another may count as the rest.
  static func families(of splits: [SplitFigure]) -> [FigureFamily] {
    splits.reduce(into: []) { families, split in
      let kin = families.indices.filter { families[$0].isKin(of: split) }
      let joined = kin.flatMap { families[$0].splits } + [split]
      for place in kin.reversed() { families.remove(at: place) }
      families.append(FigureFamily(joined))
    }
  }

  /// The rows of the breakdowns, each once for all figures.
  var rows: [FamilyRow] { FamilyRow.rows(of: splits) }

  private func isKin(of split: SplitFigure) -> Bool {
    splits.contains { other in
      other.definition.name == split.definition.name
        || !other.definition.categoryConditions.questionsTold
          .isDisjoint(with: split.definition.categoryConditions.questionsTold)
    }
  }

  /// The figures of more than one family that count a condition because it makes a base, each
  /// condition by itself.
  static func sharingABase(_ families: [FigureFamily]) -> [FigureFamily] {
    let splits = families.flatMap(\.splits)
    var seen: Set<Condition> = []
    return splits.flatMap { split in
      split.definition.bases.compactMap { $0.where?.condition }
    }.filter { $0.tellsAnswers && seen.insert($0).inserted }.compactMap { condition in
      guard families.count(where: { $0.conditions.contains(condition) }) > 1 else { return nil }
      return FigureFamily(
        splits.filter { $0.definition.countsAnswers([condition]) }, counting: [condition])
    }
  }

  /// The questions of which its figures tell the answers.
  var questionsTold: Set<Int> { conditions.questionsTold }

  /// Whether a figure that counts answers to the same questions is cut by what municipalities are, in a
  /// category or a base: beside the rows, such a part could tell one answer.
  ///
  /// The population of a figure is no such cut: it is a set of its own.
  func isCutByFrame(in wave: WaveUnits) -> Bool {
    let questions = Set(conditions.flatMap(\.questions))
    return wave.judged.questionnaire.figures.contains { definition in
      definition.categoryConditions.union(definition.baseConditions).contains { condition in
        condition.namesFrame && !questions.isDisjoint(with: definition.questions)
      }
    }
  }

  /// The respondents of whom the whole is published: of the figures themselves, and of others that
  /// tell of some questions over another population.
  func wholes(in wave: WaveUnits, telling questions: Set<Int>) -> [Bitmap] {
    let names = Set(splits.map(\.definition.name))
    return wave.judged.questionnaire.figures.filter { figure in
      names.contains(figure.name) || !questions.isDisjoint(with: figure.questionsTold)
    }.reduce(into: []) { wholes, figure in
      let rows = wave.population(figure.population).rows
      if !wholes.contains(rows) { wholes.append(rows) }
    }
  }

  /// What its numbers count, and the rows of the wave that these are.
  var countedRows: [CountKey: Bitmap] {
    splits.map(\.counter).reduce(into: [:]) { counted, counter in
      for key in counter.definition.countKeys where counted[key] == nil {
        counted[key] = counter.rows(counted: key)
      }
    }
  }

  /// The respondents of whom each number is published as a whole, for each population of a figure that has
  /// the number.
  func populations(in wave: WaveUnits) -> [CountKey: [Bitmap]] {
    let keys = Set(splits.flatMap(\.definition.countKeys))
    return wave.judged.questionnaire.figures.reduce(into: [:]) { populations, figure in
      for key in figure.countKeys where keys.contains(key) {
        populations[key, default: []].append(wave.population(figure.population).rows)
      }
    }
  }

  /// What is counted of some atoms: over all who answered, and over each narrower base.
  ///
  /// A category that a base rules out is not counted over it: that none are in it tells nothing.
  func views(of atoms: Atoms) -> [AtomCounts.View] {
    var narrower: [Condition] = []
    var views: [(base: Bitmap?, categories: [Condition: Bitmap])] = [(nil, [:])]
    for counter in splits.map(\.counter) {
      for (base, judged) in zip(counter.definition.bases, counter.wheres) {
        let whens = counter.conditions(over: base).filter { conditions.contains($0.key) }
        views[0].categories.merge(whens) { first, _ in first }
        guard let condition = base.where?.condition, let judged else { continue }
        // That somebody is below the line tells an answer too.
        if condition.tellsAnswers, conditions.contains(condition) {
          views[0].categories[condition] = judged.isTrue
        }
        guard !whens.isEmpty else { continue }
        let place = narrower.firstIndex(of: condition) ?? narrower.count
        if place == narrower.count {
          narrower.append(condition)
          views.append((judged.isTrue, [:]))
        }
        views[place + 1].categories.merge(whens) { first, _ in first }
      }
    }
    return views.map { base, categories in
      AtomCounts.View(
        denominators: base.map { atoms.counts(of: $0) } ?? atoms.sizes,
        numerators: categories.values.map { rows in
          atoms.counts(of: base.map { $0 & rows } ?? rows)
        })
    }
  }
}

extension Set<Condition> {
  /// The questions of which they tell the answers.
  fileprivate var questionsTold: Set<Int> { Set<Int>(filter(\.tellsAnswers).flatMap(\.questions)) }
}

extension SplitFigure {
  fileprivate var definition: FigureDefinition { counter.definition }
}

extension FigureDefinition {
  /// The questions of which it tells the answers, in a category or a base.
  var questionsTold: Set<Int> { categoryConditions.union(baseConditions).questionsTold }

  fileprivate var categoryConditions: Set<Condition> { Set(categories.map(\.when.condition)) }

  fileprivate var baseConditions: Set<Condition> { Set(bases.compactMap { $0.where?.condition }) }

  /// Whether it counts one of some conditions, that tells answers.
  fileprivate func countsAnswers(_ conditions: Set<Condition>) -> Bool {
    categoryConditions.union(baseConditions).contains {
      $0.tellsAnswers && conditions.contains($0)
    }
  }
}
