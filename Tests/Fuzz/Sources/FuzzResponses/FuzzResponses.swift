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
  let context = wave.context(choice)
  let judged = judge([file, wave.other], by: context)
  check(judged)
  checkCounting(judged)
  checkCleaning(file, judged, wave)
  return 0
}

/// Decisions and a choice of rows change what counts, and taking them back restores it.
private func checkCounting(_ judged: JudgedResponses) {
  guard let moment = Timestamp(secondsSince1970: 0) else { return }
  let places = judged.submissions.map(\.place)
  let decisions = places.enumerated().flatMap { number, place in
    judged.units.codes.prefix(2).map { code in
      Decision(
        place: place, municipality: code,
        verdict: number % 2 == 0 ? .setAside : .admitted, reason: "x", person: "y",
        moment: moment)
    }
  }
  let decided = judged.recounted(by: decisions)
  precondition(!decided.findings().contains { $0.message.isEmpty }, "a decision without words")
  for row in 0..<decided.table.count where decided.decision(ofRow: row)?.verdict == .setAside {
    precondition(!decided.counting[row], "set aside, and yet it counts")
  }
  precondition(decided.recounted(by: []).countingRows == judged.countingRows, "not restored")
  let flawless = judged.flawless
  precondition(
    flawless.openFindings.allSatisfy { $0.severity < .error }, "flawless with an open error")
}

/// Without contact data a file is as long as before, and counts for the same.
private func checkCleaning(_ file: SourceFile, _ judged: JudgedResponses, _ wave: SmallWave) {
  let context = judged.context
  func cleaned(_ file: SourceFile) -> SourceFile? {
    withoutContactData(
      file, by: context.questionnaire, renaming: context.renaming, columns: ["kleur"],
      filler: UInt8(ascii: "x")
    ).map { SourceFile(name: file.name, bytes: Bytes($0.bytes)) }
  }
  guard let clean = cleaned(file) else { return }
  precondition(clean.bytes.count == file.bytes.count, "another length")
  precondition(cleaned(clean) == nil, "not clean at once")
  let again = judge([clean, wave.other], by: context)
  precondition(again.countingRows == judged.countingRows, "another row counts")
  precondition(again.openFindings == judged.openFindings, "other findings are open")
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
