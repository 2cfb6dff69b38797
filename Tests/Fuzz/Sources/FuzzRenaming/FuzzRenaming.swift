import Findings
import FuzzInput
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// New names for columns can be used, or are refused with words.
@c(LLVMFuzzerTestOneInput)
public func fuzzRenaming(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = SourceFile(name: "kolommen.csv", bytes: unsafe fuzzInput(start, count))
  do throws(RenamingError) {
    _ = try ColumnRenaming(file, for: questionnaire)
  } catch {
    precondition(!error.findings.isEmpty, "refused without a finding")
  }
  return 0
}

/// The questionnaire by which the program explains its own checks.
private let questionnaire: Questionnaire = {
  do {
    return try Questionnaire.load(
      SourceFile(name: "vragenlijst.json", bytes: Bytes(CheckExample.questionnaire)))
  } catch {
    fatalError("the questionnaire of the examples cannot be read: \(error)")
  }
}()
