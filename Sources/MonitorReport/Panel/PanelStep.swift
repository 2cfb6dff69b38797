import QuestionnaireSchema
import ResponseIngest
import Tables

/// A figure in two waves, over the municipalities that are the same in both and answered in both: what
/// changed among them is not a matter of who responded.
struct PanelStep: Sendable {
  /// The two years.
  let step: TrendWarning.Step
  /// Who responded in one of them or in both.
  let composition: Composition
  /// The figure over the bases that both waves have.
  let bases: [Numbers]

  /// The respondents of a figure's population in two waves.
  struct Composition: Sendable, Hashable {
    /// How many responded in the earlier wave.
    let before: Int
    /// How many responded in the later wave.
    let after: Int
    /// How many that are the same in both responded in both.
    let both: Int
    /// How many respondents of the earlier wave merged, were divided or changed otherwise since.
    let changedBefore: Int
    /// How many respondents of the later wave did.
    let changedAfter: Int
  }

  /// The categories over a base.
  struct Numbers: Sendable {
    /// The base, as the later wave defines it.
    let base: Base
    /// The categories that both waves have.
    let categories: [CategoryChange]
  }

  /// A category over a base, plain and in the panel.
  struct CategoryChange: Sendable {
    /// The category, as the later wave defines it.
    let category: Category
    /// Of all who are counted in the earlier wave.
    let plainBefore: Share
    /// Of all who are counted in the later wave.
    let plainAfter: Share
    /// Of the panel, in the earlier wave.
    let before: Share
    /// Of the panel, in the later wave.
    let after: Share
    /// How many of the panel are in the category only in the later wave.
    let gained: Int
    /// How many of the panel are in the category only in the earlier wave.
    let lost: Int
  }

  /// Compares a figure in two waves; `nil` when one of them does not have it.
  init?(_ figure: String, from earlier: PanelWave, to later: PanelWave, _ unchanged: UnchangedUnits)
  {
    guard let old = earlier.members[figure], let new = later.members[figure],
      let counted = later.counted.figure(named: figure),
      let countedBefore = earlier.counted.figure(named: figure)
    else { return nil }
    step = TrendWarning.Step(from: earlier.year, to: later.year)
    let pairs = unchanged.later.enumerated().compactMap { unit, after in after.map { (unit, $0) } }
    composition = Composition(
      before: old.respondents.count, after: new.respondents.count,
      both: pairs.count { old.respondents[$0] && new.respondents[$1] },
      changedBefore: old.respondents.count - pairs.count { old.respondents[$0.0] },
      changedAfter: new.respondents.count - pairs.count { new.respondents[$0.1] })
    bases = counted.definition.panelBases.compactMap { base in
      guard let inBefore = old.bases[base.name], let inAfter = new.bases[base.name] else {
        return nil
      }
      let panel = pairs.filter { inBefore[$0] && inAfter[$1] }
      let categories = counted.definition.categories.compactMap { category -> CategoryChange? in
        guard let was = old.categories[category.name], let became = new.categories[category.name],
          let plainBefore = countedBefore.cell(category: category.name, base: base.name)?.share,
          let plainAfter = counted.cell(category: category.name, base: base.name)?.share
        else { return nil }
        return CategoryChange(
          category: category, plainBefore: plainBefore, plainAfter: plainAfter,
          before: Share(numerator: panel.count { was[$0.0] }, denominator: panel.count),
          after: Share(numerator: panel.count { became[$0.1] }, denominator: panel.count),
          gained: panel.count { !was[$0] && became[$1] },
          lost: panel.count { was[$0] && !became[$1] })
      }
      return Numbers(base: base, categories: categories)
    }
  }

  /// Where the plain percentages and those of the panel moved opposite ways.
  var warnings: [TrendWarning] {
    bases.flatMap { numbers in
      numbers.categories.compactMap { change in
        guard let plain = change.plainBefore.direction(to: change.plainAfter),
          let same = change.before.direction(to: change.after), plain * same < 0
        else { return nil }
        return .panelOppositeWays(
          step, category: change.category.label, plainFrom: change.plainBefore,
          plainTo: change.plainAfter, from: change.before, to: change.after)
      }
    }
  }
}

extension FigureDefinition {
  /// The bases over which the panel differs: those with a condition, and one of the others.
  ///
  /// Who did not respond in both years is in no panel, so that those differ only in what is plain; one of
  /// respondents is closest.
  fileprivate var panelBases: [Base] {
    let whole = bases.filter { $0.where == nil }
    let plain = whole.first { $0.over == .respondents } ?? whole.first
    return bases.filter { $0.where != nil || $0.name == plain?.name }
  }
}
