import QuestionnaireSchema
import ResponseIngest

/// Which rows of breakdowns are not shown, so that nobody's answer can be found.
///
/// A reader has the whole figures and the rows that are shown, of all breakdowns of figures that count
/// the same. No combination of these may give the numbers of a set of municipalities that are not
/// safe to show: not of a hidden row, not of those who are in no group at all, and not of a
/// difference of rows. As long as one does, the smallest row that it needs is hidden as well.
///
/// Nor may what is shown leave a hidden count too few values, by what whole numbers from 0 to their base
/// allow.
struct Suppression: Sendable {
  /// The rows that are not shown.
  private(set) var hiddenRows: Set<HiddenRow> = []
  /// What is known of what is hidden.
  private var linked: [HiddenCounts]

  /// Decides about the rows of figures of a wave that are split.
  init(_ splits: [SplitFigure], of wave: WaveUnits, by rule: SuppressionRule) {
    let families = FigureFamily.families(of: splits)
    linked = QuestionLinks(wave.judged.questionnaire.figures).groups(of: families).map {
      HiddenCounts($0.families, linkedBy: $0.questions, of: wave, by: rule)
    }
    var found = families.map { family in
      var rows = FamilyRows(family, of: wave, by: rule)
      if family.isCutByFrame(in: wave) {
        rows.hideAll()
      } else {
        rows.hideUnsafeRows()
        rows.hideWhatCanBeFound()
      }
      hiddenRows.formUnion(rows.hidden)
      return (rows: rows, isCut: family.isCutByFrame(in: wave))
    }
    // A row that is hidden besides can make nothing unsafe elsewhere, so that once is enough.
    for family in FigureFamily.sharingABase(families) {
      var rows = FamilyRows(family, of: wave, by: rule)
      rows.hide(hiddenRows)
      rows.hideWhatCanBeFound()
      hiddenRows.formUnion(rows.hidden)
    }
    for place in found.indices where !found[place].isCut {
      found[place].rows.hide(hiddenRows)
      hiddenRows.subtract(found[place].rows.needlesslyHidden)
    }
    hide([])
  }

  /// Hides rows besides, and what they need so that they do not follow from what is shown.
  mutating func hide(_ rows: Set<HiddenRow>) {
    hiddenRows.formUnion(rows)
    for place in linked.indices {
      linked[place].hide(hiddenRows)
      linked[place].hideWhatIsNarrow()
      hiddenRows.formUnion(linked[place].hidden)
    }
  }
}
