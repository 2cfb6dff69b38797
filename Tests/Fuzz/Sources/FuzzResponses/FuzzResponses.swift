import Findings
import FuzzInput
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// Any response file is judged, and all that is found is put in words.
///
/// The first byte decides how it is read: its lowest two bits the kind of file, the others with or
/// without a frame, renamed columns and the answers of a previous wave.
@c(LLVMFuzzerTestOneInput)
public func fuzzResponses(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let input = unsafe fuzzInput(start, count)
  let choice = input.array(in: 0..<1)[0]
  let ending = ["csv", "json", "jsonl", "csv"][Int(choice & 3)]
  let file = SourceFile(name: "antwoorden.\(ending)", bytes: input[1..<count])
  let wave = SmallWave.shared
  let judged = judge([file, wave.other], by: wave.context(choice))
  check(judged)
  return 0
}

private func check(_ judged: JudgedResponses) {
  precondition(judged.countingCount <= judged.units.codes.count, "more than there are")
  precondition(judged.counting.count == judged.countingCount, "rows that count for nobody")
  var count = 0
  for finding in judged.findings() {
    precondition(!finding.message.isEmpty, "a finding without words")
    count += 1
  }
  let counted = judged.findingCounts.reduce(0) { $0 + $1.count }
  precondition(counted == count, "findings that were not counted")
  precondition(judged.openFindings.allSatisfy { judged.counting[$0.row] }, "an error elsewhere")
  for question in judged.questionnaire.questions {
    let rows = judged.rows(where: question.relevant)
    precondition(rows.isTrue.count <= rows.couldBeTrue.count, "true and impossible")
  }
  _ = PreviousAnswers(judged)
}
