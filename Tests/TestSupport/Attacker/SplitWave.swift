/// A wave of invented municipalities with the Impuls, made to be split into groups.
///
/// Each is in at most one province and one region, and may have answered two questions.
package struct SplitWave {
  /// Some municipalities that are alike.
  package struct Part {
    let province: String
    let region: String
    /// Whether there is a coalition; `nil` when they did not respond.
    let coalition: String?
    /// The answer to the other question.
    let visits: String
    let count: Int

    package init(
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
  package static func figure(
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
  package static func breakdown(_ name: String, of figures: [String], _ groups: [String]) -> String
  {
    let listed = groups.enumerated().map { number, condition in
      #"{ "label": "g\#(number)", "where": "\#(condition)" }"#
    }
    let named = figures.map { #""\#($0)""# }.joined(separator: ", ")
    return #"""
      { "name": "\#(name)", "figures": [\#(named)], "groups": [ \#(listed.joined(separator: ", ")) ] }
      """#
  }

  /// Groups by the values of a column of the frame.
  package static func groups(_ column: String, _ values: [String]) -> [String] {
    values.map { "${kader.\(column)} = '\($0)'" }
  }

  private let parts: [Part]
  private let figures: [String]
  private let breakdowns: [String]

  /// A wave of some parts with these figures and breakdowns, as they stand in a questionnaire.
  package init(parts: [Part], figures: [String], breakdowns: [String]) {
    self.parts = parts
    self.figures = figures
    self.breakdowns = breakdowns
  }

  /// The files of its folder, by name.
  package var files: [(name: String, text: String)] {
    [
      ("vragenlijst.json", questionnaire), ("kader.csv", frame), ("antwoorden.csv", answers),
      (
        "meting.json",
        #"{ "jaar": 2021, "vragenlijst": ".", "kader": "kader.csv", "antwoorden": ["antwoorden.csv"] }"#
      ),
    ]
  }

  /// The municipalities with their part, each with a code from GM9001 on.
  private var municipalities: [(code: String, part: Part)] {
    parts.flatMap { [Part](repeating: $0, count: $0.count) }.enumerated().map { place, part in
      ("GM\(9001 + place)", part)
    }
  }

  /// The frame.
  package var frame: String {
    let lines = municipalities.map { code, part in
      "\(code);Naam \(code);\(part.province);ja;1;ja;\(part.region)"
    }
    return (["gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;streek"] + lines)
      .joined(separator: "\n")
  }

  /// The answers of those who responded.
  package var answers: String {
    let lines = municipalities.compactMap { code, part in
      part.coalition.map { "\(code);2021-09-01;\($0);\(part.visits)" }
    }
    return (["gemeentecode;ingezonden;coalitie;bezoek"] + lines).joined(separator: "\n")
  }

  /// The questionnaire.
  package var questionnaire: String {
    #"""
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
  }
}
