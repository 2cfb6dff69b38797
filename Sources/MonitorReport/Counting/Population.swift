import Municipalities
import QuestionnaireSchema
import ResponseIngest

/// The municipalities that a figure is about: those that were asked, and their counting rows.
struct Population: Sendable {
  /// The units of the frame that were asked and belong to it.
  let units: Bitmap
  /// The rows that count for them.
  let rows: Bitmap
  /// All units of the frame, or of the group of the frame that is looked at.
  let frame: Bitmap
  /// Those of them that were asked.
  let asked: Bitmap

  /// How many of its municipalities have no counting response.
  var nonresponse: Int { units.count - rows.count }
}

/// A wave's municipalities as sets, and what is open about their answers.
struct WaveUnits: Sendable {
  let judged: JudgedResponses
  /// All units of the frame.
  let all: Bitmap
  /// The units that were asked.
  let asked: Bitmap
  /// The open findings of counting submissions that make figures provisional.
  let provisional: [JudgedResponses.OpenFinding]
  /// The units for which only a submission with faulty answers came in, so that it was refused.
  let refused: Bitmap
  /// Whether something was refused of which it is not known for whom it was.
  let hasUnplacedRefusals: Bool
  /// The populations of the figures, each made once.
  private var populations: [Condition: Population] = [:]

  init(_ judged: JudgedResponses) {
    self.judged = judged
    let count = judged.units.codes.count
    all = Bitmap(allOf: count)
    let isAsked = judged.units.frame?.isAsked
    asked = Bitmap(count: count) { isAsked?[$0] ?? true }
    provisional = judged.openFindings.filter(\.isProvisional)
    hasUnplacedRefusals = judged.hasUnplacedRefusals
    refused = judged.refusedUnits
    for figure in judged.questionnaire.figures {
      let condition = figure.population.condition
      if populations[condition] == nil { populations[condition] = population(figure.population) }
    }
  }

  /// The municipalities for which a condition on the frame is true.
  func population(_ condition: Expression) -> Population {
    populations[condition.condition]
      ?? population(judged.units(where: condition) & asked, asked: asked, frame: all)
  }

  /// The municipalities for which a condition on the frame is true, within a group of them.
  func population(_ condition: Expression, within frame: Bitmap) -> Population {
    let whole = population(condition)
    return population(whole.units & frame, asked: whole.asked & frame, frame: frame)
  }

  /// Some municipalities with their counting rows.
  private func population(_ units: Bitmap, asked: Bitmap, frame: Bitmap) -> Population {
    var rows = Bitmap(count: judged.table.count)
    units.forEachMember { unit in
      if let row = judged.countingRows[unit] { rows[row] = true }
    }
    return Population(units: units, rows: rows, frame: frame, asked: asked)
  }
}
