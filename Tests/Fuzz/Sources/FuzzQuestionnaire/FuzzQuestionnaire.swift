import Findings
import FuzzInput
import QuestionnaireSchema
import TextFormats

/// A file is a questionnaire without errors, or is refused with words.
@c(LLVMFuzzerTestOneInput)
public func fuzzQuestionnaire(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe fuzzInput(start, count)
  check(SourceFile(name: "vragenlijst.json", bytes: bytes))
  if count < 2_000 {
    let text = decodeText(bytes)
    check(questionnaire(asking: text.bytes.text(in: 0..<text.bytes.count)))
  }
  return 0
}

private func check(_ file: SourceFile) {
  do throws(QuestionnaireError) {
    let questionnaire = try Questionnaire.load(file)
    precondition(questionnaire.warnings.allSatisfy { $0.severity != .error }, "an error passed")
    for (index, question) in questionnaire.questions.enumerated() {
      precondition(question.index == index, "a question at another place")
      for other in question.relevant.condition.questions {
        precondition(other < index, "routing by a later question")
      }
    }
  } catch {
    precondition(error.findings.contains { $0.severity == .error }, "refused without an error")
    precondition(error.findings.allSatisfy { !$0.message.isEmpty }, "a finding without words")
  }
}

/// A questionnaire with a question of every type, in which a text stands as an expression.
private func questionnaire(asking expression: String) -> SourceFile {
  var written: [UInt8] = []
  writeJSONString(expression, to: &written)
  let start = #"""
    { "id": "proef", "year": 2021, "title": "Proef", "sections": [
      { "name": "deel", "label": "Deel", "questions": [
        { "name": "een", "type": "select_one", "label": "Een?", "choices": [
          { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
        { "name": "meer", "type": "select_multiple", "label": "Meer?", "choices": [
          { "name": "x", "label": "Iks" }, { "name": "geen", "label": "Geen", "exclusive": true },
          { "name": "onbekend", "label": "Weet niet", "missing": true } ] },
        { "name": "aantal", "type": "integer", "min": 0, "max": 10, "label": "Aantal?" },
        { "name": "deel_van", "type": "decimal", "label": "Deel van?" },
        { "name": "tekst", "type": "text", "label": "Tekst?", "relevant": "${een} = 'ja'" },
        { "name": "dag", "type": "date", "label": "Dag?", "relevant": "${aantal} > 3" } ] } ],
      "edits": [ { "name": "regel", "severity": "error", "message": "Fout.", "check":
    """#
  return SourceFile(
    name: "vragenlijst.json", bytes: Bytes(Array(start.utf8) + written + Array("} ] }".utf8)))
}
