import Findings
import FuzzInput
import ResponseIngest
import TextFormats

/// New names for columns can be used, or are refused with words.
@c(LLVMFuzzerTestOneInput)
public func fuzzRenaming(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = SourceFile(name: "kolommen.csv", bytes: unsafe fuzzInput(start, count))
  do throws(RenamingError) {
    _ = try ColumnRenaming(file)
  } catch {
    precondition(!error.findings.isEmpty, "refused without a finding")
  }
  return 0
}
