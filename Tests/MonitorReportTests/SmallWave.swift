import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// A wave of eleven invented municipalities, so small that its figures are counted by hand.
///
/// Eight of the ten that were asked have the Impuls; six of those answered, and one of the others:
///
///     GM9001  gevormd   ja        vroeg           GM9005  -         ja   -
///     GM9002  gevormd   -         -               GM9006  (fout)    nee
///     GM9003  bezig     ja        vroeg, laat     GM9009            ja   laat
///     GM9004  geen      weet niet
enum SmallWave {
  static let questionnaire = """
    { "id": "klein-2021", "year": 2021, "title": "Kleine vragenlijst", "referenceDate": "2021-09-20",
      "publishedResponse": {
        "impuls": { "id": "K01", "percent": 75, "numerator": 6, "denominator": 8 },
        "alle": { "id": "K02", "percent": 71, "text": "afgerond in de tekst" } },
      "sections": [
        { "name": "coalitie", "label": "Coalitie", "relevant": "${kader.impuls} = 'ja'",
          "questions": [
            { "name": "coalitie_status", "type": "select_one", "required": true,
              "label": "Is er een coalitie?",
              "choices": [ { "name": "gevormd", "label": "Gevormd" },
                           { "name": "bezig", "label": "Mee bezig" },
                           { "name": "geen", "label": "Geen" } ] } ] },
        { "name": "huisbezoek", "label": "Huisbezoek",
          "questions": [
            { "name": "phb", "type": "select_one", "label": "Zijn er huisbezoeken?",
              "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" },
                           { "name": "weet_niet", "label": "Weet niet", "missing": true } ] },
            { "name": "periode", "type": "select_multiple", "relevant": "${phb} = 'ja'",
              "label": "Wanneer is het bezoek?",
              "choices": [ { "name": "vroeg", "label": "Vroeg" },
                           { "name": "laat", "label": "Laat" } ] } ] } ],
      "figures": [
        { "name": "coalities", "label": "Gemeenten met een coalitie",
          "definition": "Hoe ver is de coalitie?", "numeratorText": "Gemeenten met dit antwoord.",
          "denominatorText": "Gemeenten met de Impuls.", "source": "Kleine monitor",
          "note": "Dit is verzonnen.", "population": "${kader.impuls} = 'ja'", "partition": true,
          "categories": [
            { "name": "gevormd", "label": "Coalitie gevormd", "when": "${coalitie_status} = 'gevormd'",
              "published": { "populatie": { "id": "K03", "percent": 25, "numerator": 2 },
                             "respondenten": { "percent": 34 } } },
            { "name": "bezig", "label": "Coalitie in de maak", "when": "${coalitie_status} = 'bezig'" },
            { "name": "geen", "label": "Geen coalitie", "when": "${coalitie_status} = 'geen'" } ],
          "bases": [
            { "name": "populatie", "over": "population", "label": "Van de gemeenten met de Impuls" },
            { "name": "respondenten", "over": "respondents", "label": "Van hen die antwoordden" },
            { "name": "kader", "over": "frame", "label": "Van alle gemeenten" } ],
          "comparableWith": { "2020": true, "2019": "Toen is anders geteld." } },
        { "name": "phb", "label": "Gemeenten met huisbezoeken", "population": "true()",
          "categories": [ { "name": "ja", "label": "Ja", "when": "${phb} = 'ja'" },
                          { "name": "nee", "label": "Nee", "when": "${phb} = 'nee'" } ],
          "bases": [ { "name": "beantwoord", "over": "respondents", "where": "answered(${phb})",
                       "label": "Van hen die de vraag beantwoordden" } ] },
        { "name": "periode", "label": "Periode van het huisbezoek", "population": "true()",
          "show": "count", "sort": "numerator",
          "categories": { "each": ["periode"] },
          "bases": [ { "name": "met-phb", "over": "respondents", "where": "${phb} = 'ja'",
                       "label": "Gemeenten met huisbezoeken" } ] } ],
      "tables": [
        { "name": "tabel-1", "label": "Tabel 1. Coalities", "notes": ["Elk jaar in zijn eigen indeling."],
          "rows": [
            { "label": "Gemeenten met de Impuls", "figure": "coalities", "count": "population" },
            { "label": "Reacties", "figure": "coalities", "count": "respondents" },
            { "label": "Coalitie gevormd", "figure": "coalities", "category": "gevormd",
              "count": "numerator" },
            { "label": "In procenten", "figure": "coalities", "category": "gevormd",
              "base": "populatie" } ] } ],
      "breakdowns": [
        { "name": "provincie", "label": "Naar provincie", "figures": ["coalities"],
          "groups": [ { "label": "Noord", "where": "${kader.provincie} = 'Drenthe'" },
                      { "label": "Zuid", "where": "${kader.provincie} = 'Zeeland'" } ] } ]
    }
    """

  static let frame = """
    gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;gevraagd
    GM9001;Aardappelveen;Drenthe;ja;1;ja;ja
    GM9002;Bietenveen;Drenthe;ja;1;ja;ja
    GM9003;Courgetteveen;Drenthe;ja;1;ja;ja
    GM9004;Dopertveen;Drenthe;ja;2;ja;ja
    GM9005;Erwtenveen;Zeeland;ja;2;ja;ja
    GM9006;Fenkelveen;Zeeland;ja;3;nee;ja
    GM9007;Gemberveen;Zeeland;ja;3;nee;ja
    GM9008;Haverveen;Zeeland;ja;3;nee;ja
    GM9009;IJsbergveen;Drenthe;nee;;nee;ja
    GM9010;Juttepeerveen;Zeeland;nee;;nee;ja
    GM9011;Kervelveen;Zeeland;ja;3;nee;nee
    """

  static let answers = """
    gemeentecode;ingezonden;coalitie_status;phb;periode
    GM9001;2021-09-01;gevormd;ja;vroeg
    GM9002;2021-09-01;gevormd;;
    GM9003;2021-09-01;bezig;ja;vroeg laat
    GM9004;2021-09-01;geen;weet_niet;
    GM9005;2021-09-01;;ja;
    GM9006;2021-09-01;onzin;nee;
    GM9009;2021-09-01;;ja;laat
    """

  static func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Bytes(text))
  }

  /// Judges answers to the small questionnaire, or to another one.
  static func judged(
    _ files: [SourceFile] = [file("antwoorden.csv", answers)],
    questionnaire text: String = questionnaire, frame frameText: String = frame
  ) throws -> JudgedResponses {
    judge(
      files,
      by: IngestContext(
        questionnaire: try Questionnaire.load(file("vragenlijst.json", text)),
        frame: try readFrame(file("kader.csv", frameText)).frame,
        register: MunicipalityRegister(municipalities: [], reorganisations: [], variants: [:])))
  }
}
