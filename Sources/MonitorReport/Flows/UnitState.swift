import QuestionnaireSchema
import ResponseIngest

/// Where a municipality stands with a figure in a wave, as a flow between waves shows it.
enum UnitState: Sendable, Hashable {
  /// It responded, and is in the category with this number: of few bits, as there is one for each unit.
  case category(UInt16)
  /// It responded, and is in no category: it left the question empty, or answered something else.
  case blank
  /// It was asked, and has no counting response.
  case nonresponse
  /// It was not asked, or the figure is not about it.
  case notAsked
}

extension FigureCounter {
  /// Where each unit of the frame stands; one that is in several categories is in the first of them.
  func unitStates() -> [UnitState] {
    let population = population
    return countingRows.enumerated().map { unit, row in
      guard population.units[unit] else { return .notAsked }
      guard let row else { return .nonresponse }
      return firstCategory(ofRow: row).map { .category(UInt16(truncatingIfNeeded: $0)) }
        ?? .blank
    }
  }
}
