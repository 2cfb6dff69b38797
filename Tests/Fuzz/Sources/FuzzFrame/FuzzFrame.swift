import Findings
import FuzzInput
import Municipalities
import TextFormats

/// A frame can be used, or is refused with words at a row.
@c(LLVMFuzzerTestOneInput)
public func fuzzFrame(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = SourceFile(name: "kader.csv", bytes: unsafe fuzzInput(start, count))
  do throws(FrameError) {
    let reading = try readFrame(file)
    check(reading.frame)
    precondition(reading.findings.allSatisfy { $0.severity != .error }, "a frame with an error")
  } catch {
    precondition(error.findings.contains { $0.severity == .error }, "refused without an error")
    precondition(error.findings.allSatisfy { !$0.message.isEmpty }, "a finding without words")
  }
  return 0
}

/// Every unit is found by its code, and every column has a text for it.
private func check(_ frame: PopulationFrame) {
  precondition(frame.count > 0 && frame.isAsked.count == frame.count, "units without an answer")
  for (unit, code) in frame.codes.enumerated() {
    precondition(frame.unit(of: code) == unit, "a unit that its code does not lead to")
    precondition(MunicipalityCode(code.description) == code, "a code that is written differently")
    let name = frame.name(ofUnit: unit)
    precondition(frame.hasName(name.utf8.span, unit: unit), "a name that is not its own")
  }
  for column in frame.columns {
    precondition(column.codes.count == frame.count, "a column with missing cells")
    let values = column.values
    for code in column.codes { precondition(Int(code) < values.count, "a cell without a text") }
  }
}
