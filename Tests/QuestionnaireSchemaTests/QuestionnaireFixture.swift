import Findings
import QuestionnaireSchema
import TextFormats

/// A small questionnaire with a question of every type, to which a test adds what it is about.
enum QuestionnaireFixture {
  /// The questions, in order, with their indices from 0.
  static let sections = #"""
    [{ "name": "deel", "label": "Deel", "questions": [
      { "name": "een", "type": "select_one", "label": "Een?", "choices": "ja_nee" },
      { "name": "meer", "type": "select_multiple", "label": "Meer?", "choices": [
        { "name": "x", "label": "Iks" }, { "name": "y", "label": "IJ" },
        { "name": "geen", "label": "Geen", "exclusive": true },
        { "name": "onbekend", "label": "Weet niet", "missing": true } ] },
      { "name": "aantal", "type": "integer", "min": 0, "max": 10, "label": "Aantal?" },
      { "name": "deel_van", "type": "decimal", "label": "Deel van?" },
      { "name": "tekst", "type": "text", "label": "Tekst?" },
      { "name": "dag", "type": "date", "label": "Dag?" },
      { "name": "twee", "type": "select_one", "label": "Twee?", "choices": "ja_nee",
        "relevant": "${een} = 'ja'" },
      { "name": "drie", "type": "select_one", "label": "Drie?", "choices": "ja_nee",
        "relevant": "${een} = 'nee'" } ] }]
    """#

  /// The file with more keys at the end, such as `"edits": […]`.
  static func json(_ keys: String...) -> String {
    let choices = #"""
      "choices": { "ja_nee": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" },
        { "name": "weet_niet", "label": "Weet niet", "missing": true } ] }
      """#
    let start = #""id": "proef", "year": 2021, "title": "Proef""#
    return "{" + ([start, choices, #""sections": \#(sections)"#] + keys).joined(separator: ",\n")
      + "}"
  }

  static func load(_ json: String) throws(QuestionnaireError) -> Questionnaire {
    try Questionnaire.load(SourceFile(name: "vragenlijst.json", bytes: Bytes(json)))
  }

  /// What is found in a file.
  static func findings(_ json: String) -> [Finding] {
    do throws(QuestionnaireError) {
      return try load(json).warnings
    } catch {
      return error.findings
    }
  }

  /// What an expression about the answers means.
  static func condition(_ expression: String) throws -> Condition {
    let json = json(#""countsAsResponse": \#(quoted(expression))"#)
    let loaded = try load(json)
    guard let condition = loaded.countsAsResponse?.condition else { throw NothingLoaded() }
    return condition
  }

  /// The errors in an expression about the answers, each with its offset in scalars.
  static func errors(_ expression: String) -> [ExpressionFault] {
    let key = #""countsAsResponse": "#
    return findings(json(key + quoted(expression))).map { finding in
      ExpressionFault(
        offset: (finding.place.position?.column ?? 0) - key.count - 2, message: finding.message,
        advice: finding.advice)
    }
  }

  /// A text as JSON.
  static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\t", with: "\\t") + "\""
  }

  struct NothingLoaded: Error {}
}

/// An error in an expression.
struct ExpressionFault: Hashable {
  let offset: Int
  let message: String
  let advice: String?
}
