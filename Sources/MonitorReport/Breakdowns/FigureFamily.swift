import QuestionnaireSchema
import ResponseIngest

/// Figures that are split and count the same: what one of them shows tells about the others.
struct FigureFamily: Sendable {
  /// The figures with their breakdowns, in order.
  private(set) var splits: [SplitFigure]
  /// The conditions on answers that are counted.
  private var conditions: Set<Condition>

  /// Puts figures that are split together by what they count.
  static func families(of splits: [SplitFigure]) -> [FigureFamily] {
    splits.reduce(into: []) { families, split in
      var family = FigureFamily(
        splits: [split], conditions: split.counter.definition.countedConditions)
      let kin = families.indices.filter { families[$0].isKin(of: family) }
      for place in kin.reversed() {
        let other = families.remove(at: place)
        family.splits = other.splits + family.splits
        family.conditions.formUnion(other.conditions)
      }
      families.append(family)
    }
  }

  private func isKin(of other: FigureFamily) -> Bool {
    !conditions.isDisjoint(with: other.conditions)
      || splits.contains { split in
        other.splits.contains {
          $0.counter.definition.name == split.counter.definition.name
        }
      }
  }

  /// The respondents of whom the whole is published: of the figures themselves, and of others that
  /// count the same over another population.
  func wholes(among counters: [FigureCounter]) -> [Bitmap] {
    counters.filter { counter in
      !conditions.isDisjoint(with: counter.definition.countedConditions)
        || splits.contains { $0.counter.definition.name == counter.definition.name }
    }.reduce(into: []) { wholes, counter in
      let rows = counter.population.rows
      if !wholes.contains(rows) { wholes.append(rows) }
    }
  }

  /// What is counted of some atoms: over all who answered, and over each narrower base.
  func views(of atoms: Atoms) -> [AtomCounts.View] {
    var narrower: [Condition] = []
    var views: [(base: Bitmap?, categories: [Condition: Bitmap])] = [(nil, [:])]
    for counter in splits.map(\.counter) {
      let whens = counter.conditions
      views[0].categories.merge(whens) { first, _ in first }
      for (base, judged) in zip(counter.definition.bases, counter.wheres) {
        guard let condition = base.where?.condition, let judged else { continue }
        // That somebody is below the line tells an answer too.
        if condition.tellsAnswers { views[0].categories[condition] = judged.isTrue }
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

extension FigureDefinition {
  /// The conditions on answers that it counts.
  fileprivate var countedConditions: Set<Condition> {
    Set(
      (categories.map(\.when.condition) + bases.compactMap { $0.where?.condition })
        .filter(\.tellsAnswers))
  }
}
