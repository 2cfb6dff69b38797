import MonitorReport
import QuestionnaireSchema
import TestSupport

/// A wave of invented municipalities with the Impuls, made to be split into groups.
///
/// Each is in at most one province and one region, and may have answered two questions.
struct SplitWave {
  /// Some municipalities that are alike.
  struct Part {
    let province: String
    let region: String
    /// Whether there is a coalition; `nil` when they did not respond.
    let coalition: String?
    /// The answer to the other question.
    let visits: String
    let count: Int

    init(
      _ count: Int, _ province: String, _ region: String, _ coalition: String?, visits: String = ""
    ) {
      self.province = province
      self.region = region
      self.coalition = coalition
      self.visits = visits
      self.count = count
    }
  }

  /// A figure, as it stands in a questionnaire.
  static func figure(
    _ name: String, when: String = "${coalitie} = 'ja'", population: String = "true()",
    bases: [String]
  ) -> String {
    let listed = bases.enumerated().map { number, base in
      #"{ "name": "b\#(number)", "label": "Basis \#(number)", \#(base) }"#
    }
    return #"""
      { "name": "\#(name)", "label": "Cijfer \#(name)", "population": "\#(population)",
        "categories": [ { "name": "ja", "label": "Ja", "when": "\#(when)" } ],
        "bases": [ \#(listed.joined(separator: ", ")) ] }
      """#
  }

  /// A breakdown of figures, with a condition for each group.
  static func breakdown(_ name: String, of figures: [String], _ groups: [String]) -> String {
    let listed = groups.enumerated().map { number, condition in
      #"{ "label": "g\#(number)", "where": "\#(condition)" }"#
    }
    let named = figures.map { #""\#($0)""# }.joined(separator: ", ")
    return #"""
      { "name": "\#(name)", "figures": [\#(named)], "groups": [ \#(listed.joined(separator: ", ")) ] }
      """#
  }

  /// Groups by the values of a column of the frame.
  static func groups(_ column: String, _ values: [String]) -> [String] {
    values.map { "${kader.\(column)} = '\($0)'" }
  }

  let parts: [Part]
  let figures: [String]
  let breakdowns: [String]

  /// The wave, counted.
  func counted() throws -> CountedWave {
    var frame = ["gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;streek"]
    var answers = ["gemeentecode;ingezonden;coalitie;bezoek"]
    var number = 1000
    for part in parts {
      for _ in 0..<part.count {
        number += 1
        frame.append("GM\(number);Naam\(number);\(part.province);ja;1;ja;\(part.region)")
        if let coalition = part.coalition {
          answers.append("GM\(number);2021-09-01;\(coalition);\(part.visits)")
        }
      }
    }
    let text = #"""
      { "id": "groepen", "year": 2021, "title": "Groepen",
        "sections": [ { "name": "a", "label": "A", "questions": [
          { "name": "coalitie", "type": "select_one", "label": "Is er een coalitie?",
            "choices": [ { "name": "ja", "label": "Ja" }, { "name": "bezig", "label": "Bezig" },
                         { "name": "nee", "label": "Nee" } ] },
          { "name": "bezoek", "type": "select_one", "label": "Is er bezoek?",
            "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] }
        ] } ],
        "figures": [ \#(figures.joined(separator: ", ")) ],
        "breakdowns": [ \#(breakdowns.joined(separator: ", ")) ] }
      """#
    let judged = try SmallWave.judged(
      [SmallWave.file("antwoorden.csv", answers.joined(separator: "\n"))], questionnaire: text,
      frame: frame.joined(separator: "\n"))
    return CountedWave(judged, year: 2021, suppressing: .standard)
  }

  /// The groups that are not shown, by breakdown and figure.
  func hidden() throws -> [String: [String]] {
    try Self.hidden(counted())
  }

  /// The groups of a wave that are not shown, by breakdown and figure.
  static func hidden(_ wave: CountedWave) -> [String: [String]] {
    wave.breakdowns.reduce(into: [:]) { hidden, breakdown in
      hidden["\(breakdown.definition.name) \(breakdown.figure.name)"] =
        breakdown.rows.filter(\.isHidden).map(\.group)
    }
  }
}
