import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Testing
import TextFormats

/// Waves of a few invented municipalities that merge and divide; those with `-` do not have the Impuls.
enum Moving {
  static func questionnaire(_ year: Int) -> String {
    """
    { "id": "stroom-\(year)", "year": \(year), "title": "Stroom", "referenceDate": "\(year)-09-20",
      "sections": [ { "name": "a", "label": "A", "relevant": "${kader.impuls} = 'ja'", "questions": [
        { "name": "plan", "type": "select_one", "label": "Is er een plan?",
          "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
        { "name": "los", "type": "select_one", "label": "Iets anders?",
          "choices": [ { "name": "ja", "label": "Ja" } ] } ] } ],
      "figures": [
        { "name": "plannen", "label": "Plannen", "population": "${kader.impuls} = 'ja'",
          "partition": true, "categories": [
            { "name": "nee", "label": "Geen plan", "when": "${plan} = 'nee'" },
            { "name": "ja", "label": "Een plan", "when": "${plan} = 'ja'" } ],
          "bases": [ { "name": "b", "over": "population", "label": "B" } ] } ],
      "flows": [ { "name": "figuur", "label": "Figuur", "figure": "plannen",
                   "order": ["ja", "nee"] } ] }
    """
  }

  static func standings(
    _ year: Int, frame: String, answers: String, reorganisations: [Reorganisation] = []
  ) throws -> WaveStandings {
    WaveStandings(
      try judged(year, frame: frame, answers: answers, reorganisations: reorganisations),
      year: year)
  }

  static func panel(
    _ year: Int, frame: String, answers: String, reorganisations: [Reorganisation] = []
  ) throws -> PanelWave {
    PanelWave(
      try judged(year, frame: frame, answers: answers, reorganisations: reorganisations),
      year: year)
  }

  private static func judged(
    _ year: Int, frame: String, answers: String, reorganisations: [Reorganisation]
  ) throws -> JudgedResponses {
    let heading = "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\n"
    let rows = frame.split(separator: " ").map { unit in
      unit.hasSuffix("-") ? "\(unit.dropLast());\(unit);P;nee;;nee" : "\(unit);\(unit);P;ja;1;ja"
    }
    let given = answers.split(separator: " ").map { $0.replacing("=", with: ";") + ";ja" }
    return judge(
      [SmallWave.file("a.csv", "gemeentecode;plan;los\n" + given.joined(separator: "\n"))],
      by: IngestContext(
        questionnaire: try Questionnaire.load(SmallWave.file("v.json", questionnaire(year))),
        frame: try readFrame(
          SmallWave.file("k.csv", heading + rows.joined(separator: "\n"))
        ).frame,
        register: MunicipalityRegister(
          municipalities: [], reorganisations: reorganisations, variants: [:])))
  }

  static func reorganisation(
    _ kind: Reorganisation.Kind, _ from: String, _ to: String
  ) throws -> Reorganisation {
    func party(_ code: String) throws -> Reorganisation.Party {
      Reorganisation.Party(code: try #require(MunicipalityCode(code)), name: code)
    }
    return Reorganisation(
      effectiveDate: try #require(CalendarDay(iso: "2021-01-01")), kind: kind,
      from: try party(from),
      to: try party(to))
  }
}
