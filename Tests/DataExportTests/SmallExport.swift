import DataExport
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// A wave of eight invented municipalities with every kind of question and every reason for a missing
/// answer.
///
///     GM9001  everything filled in             GM9005  `status` is nonsense
///     GM9002  does not know, in both ways      GM9006  answered only what is not required
///     GM9003  answered no: not asked further   GM9007  asked, no answer
///     GM9004  left much empty                  GM9008  not invited
enum SmallExport {
  static let questionnaire = """
    { "id": "klein-2021", "year": 2021, "title": "Kleine vragenlijst", "referenceDate": "2021-09-20",
      "note": "Verzonnen.",
      "sections": [
        { "name": "deel", "label": "Deel", "questions": [
          { "name": "status", "number": "1", "type": "select_one", "required": true,
            "label": "Is er een coalitie?", "hint": "Een samenwerking.",
            "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" },
                         { "name": "weet_niet", "label": "Weet niet", "missing": true } ] },
          { "name": "partners", "type": "select_multiple", "relevant": "${status} != 'nee'",
            "label": "Wie doen mee?",
            "choices": [ { "name": "ggd", "label": "De GGD" }, { "name": "jgz", "label": "De JGZ" },
                         { "name": "onbekend", "label": "Weet niet", "missing": true } ] },
          { "name": "aantal", "type": "integer", "min": 0, "max": 100, "label": "Hoeveel?" },
          { "name": "saldo", "type": "decimal", "label": "Hoeveel meer of minder?" },
          { "name": "sinds", "type": "date", "label": "Sinds wanneer?" },
          { "name": "waarom", "type": "text", "label": "Waarom?" } ] } ],
      "figures": [
        { "name": "coalities", "label": "Gemeenten met een coalitie", "population": "true()",
          "categories": [ { "name": "ja", "label": "Ja", "when": "${status} = 'ja'" } ],
          "bases": [ { "name": "gevraagd", "over": "population", "label": "Van alle gemeenten" } ] },
        { "name": "partners", "label": "Wie meedoen", "population": "true()",
          "categories": { "each": ["partners"] },
          "bases": [ { "name": "met", "over": "respondents", "where": "${aantal} > 99",
                       "label": "Van hen met veel" } ] } ],
      "tables": [
        { "name": "tabel-1", "label": "Tabel 1", "notes": ["Een noot."],
          "rows": [ { "label": "Coalities", "figure": "coalities", "category": "ja",
                      "count": "numerator" },
                    { "label": "In procenten", "figure": "coalities", "category": "ja",
                      "base": "gevraagd" } ] } ],
      "breakdowns": [
        { "name": "provincie", "label": "Naar provincie", "figures": ["coalities"],
          "groups": [ { "label": "Fryslân", "where": "${kader.provincie} = 'Fryslân'" },
                      { "label": "Zeeland", "where": "${kader.provincie} = 'Zeeland'" } ] } ] }
    """

  static let frame = """
    gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;gevraagd;regio;email;token
    GM9001;Aardappelveen;Fryslân;ja;1;ja;ja;Noord;a@geheim.example;t1
    GM9002;Bietenveen;Fryslân;ja;1;ja;ja;Noord;;t2
    GM9003;Courgetteveen;Fryslân;nee;;ja;ja;Noord;;t3
    GM9004;Dopertveen;Fryslân;nee;;ja;ja;Noord;;t4
    GM9005;Erwtenveen;Fryslân;nee;;ja;ja;Noord;;t5
    GM9006;Fenkelveen;Zeeland;nee;;nee;ja;Zuid;;t6
    GM9007;Gemberveen;Zeeland;nee;;nee;ja;Zuid;;t7
    GM9008;Haverveen;Zeeland;nee;;nee;nee;Zuid;;t8
    """

  static let answers = """
    gemeentecode;ingezonden;status;partners;aantal;saldo;sinds;waarom
    GM9001;2021-09-01T10:22:00;ja;ggd;12;-1.25;2019-03-01;=1+1
    GM9002;2021-09-02;weet_niet;onbekend;0;;;
    GM9003;2021-09-03;nee;;;;;"twee
    regels"
    GM9004;2021-09-04;ja;;;0.5;;
    GM9005;2021-09-05;onzin;;5;;;
    GM9006;2021-09-06;;;7;;;
    """

  static func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Bytes(text))
  }

  /// Judges answers to the small questionnaire.
  static func judged(_ batch: [UInt8] = Array(answers.utf8)) throws -> JudgedResponses {
    judge(
      [SourceFile(name: "antwoorden.csv", bytes: Bytes(batch))],
      by: IngestContext(
        questionnaire: try Questionnaire.load(file("vragenlijst.json", questionnaire)),
        frame: try readFrame(file("kader.csv", frame)).frame,
        register: MunicipalityRegister(municipalities: [], reorganisations: [], variants: [:])))
  }

  /// The data set of the small wave.
  static func dataset(
    where condition: String? = nil, with named: Set<String> = []
  ) throws -> Dataset {
    let judged = try judged()
    return Dataset(
      judged, year: 2021,
      ExportRequest(
        condition: try condition.map { try AnswerCondition($0, for: judged.questionnaire) },
        named: named))
  }

  /// The small wave, counted.
  static func counted() throws -> CountedWave {
    CountedWave(try judged(), year: 2021, suppressing: .standard)
  }
}
