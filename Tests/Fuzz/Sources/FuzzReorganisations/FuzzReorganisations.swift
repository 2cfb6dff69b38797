import Findings
import FuzzInput
import Municipalities
import TextFormats

/// Reorganisations can be added to the register, or are refused with words.
@c(LLVMFuzzerTestOneInput)
public func fuzzReorganisations(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = SourceFile(name: "herindelingen.csv", bytes: unsafe fuzzInput(start, count))
  do throws(ReorganisationError) {
    let added = try readReorganisations(file)
    let register = MunicipalityRegister.bundled.adding(added)
    for change in added {
      for party in [change.from, change.to] {
        let succession = register.succession(of: party.code, upTo: change.effectiveDate)
        precondition(register.municipality(party.code) != nil, "a party that is not known")
        _ = (succession.isSplit, register.names(of: party.code))
      }
    }
  } catch {
    precondition(!error.findings.isEmpty, "refused without a finding")
  }
  return 0
}
