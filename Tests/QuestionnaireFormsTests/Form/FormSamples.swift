import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// A questionnaire of a few questions, with a frame of three municipalities.
enum FormSamples {
  static let frame = """
    gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;gevraagd;token;email;contactpersoon
    GM9001;Aldermeer;Utrecht;ja;1;nee;ja;geheim-1;a@example.nl;Anna
    GM9002;Bovenwaard;Utrecht;nee;;nee;ja;geheim-2;b@example.nl;Bram
    GM9003;Catsrijk;Utrecht;nee;;nee;nee;geheim-3;c@example.nl;Cees

    """

  /// The questionnaire, with a condition on its last question and a rule.
  static func questionnaire(relevant: String, check: String = "${week} > 0") throws -> Questionnaire
  {
    try Questionnaire.load(
      source(
        "vragenlijst.json",
        """
        { "id": "proef-2021", "year": 2021, "title": "Proef", "referenceDate": "2021-09-20",
          "sections": [ { "name": "deel", "label": "Deel", "questions": [
            { "name": "plan", "type": "select_one", "label": "Is er een plan?",
              "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
            { "name": "doelen", "type": "select_multiple", "label": "Welke doelen?",
              "choices": [ { "name": "a", "label": "A" }, { "name": "b", "label": "B" } ] },
            { "name": "week", "type": "integer", "label": "In welke week?" },
            { "name": "dag", "type": "date", "label": "Op welke dag?" },
            { "name": "tekst", "type": "text", "label": "Wat nog?" },
            { "name": "laatste", "type": "text", "label": "En verder?",
              "relevant": "\(relevant)" } ] } ],
          "edits": [ { "name": "regel", "severity": "warning", "check": "\(check)",
                       "message": "Dit kan niet." } ] }
        """))
  }

  static func context(
    relevant: String, frame: String?, previous: String? = nil
  ) throws -> IngestContext {
    let questionnaire = try questionnaire(relevant: relevant)
    let frame = try frame.map { try readFrame(source("kader.csv", $0)).frame }
    let earlier = previous.map { text in
      PreviousAnswers(
        judge(
          [source("antwoorden.csv", text)],
          by: IngestContext(questionnaire: questionnaire, frame: nil, register: .bundled)))
    }
    return IngestContext(
      questionnaire: questionnaire, frame: frame, register: .bundled, previous: earlier)
  }

  private static func source(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Bytes(text))
  }
}
