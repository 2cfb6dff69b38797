import Findings
import IntakeRegister
import MonitorReport
import Municipalities
import Tables
import TextFormats

/// What commands that use a register ask of their surroundings and arguments.
extension Invocation {
  /// The present; that the clock of the computer cannot be right is told.
  func moment() -> Timestamp? {
    if let moment = Timestamp(secondsSince1970: surroundings.now) { return moment }
    complain("De klok van deze computer staat niet goed.")
    return nil
  }

  /// Whether what is done in the register stays: not with `--proef`.
  var ending: Register.Ending { arguments.has(.trial) ? .dropped : .kept }

  /// Who works with the register: who `--door` names, or else the user of the computer.
  var person: String? { arguments.value(of: .person) ?? surroundings.environment[.user] }

  /// Tells on standard error that something could not be done, and gives how that ends.
  func failed(_ message: String, _ status: ExitStatus) -> ExitStatus {
    complain(message)
    return status
  }

  /// Tells on standard error what was noticed about the work itself.
  func tell(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    print(Document([.findings(findings)]), to: .err)
  }

  /// Prints a document for a person where the output goes.
  func deliver(_ document: Document) -> ExitStatus {
    deliver(Array(document.terminalText(outputStyle).utf8))
  }

  /// The register that `--register` names, opened by `body`; how it ends when that cannot be.
  func withRegister(
    _ body: (_ path: String) throws(RegisterError) -> ExitStatus
  ) -> ExitStatus {
    guard let path = arguments.value(of: .register) else {
      return failed("Noem het register: --register R.sqlite.", .wrongUse)
    }
    do throws(RegisterError) {
      return try body(path)
    } catch {
      return failed(error.message, .unreadable)
    }
  }

  /// The municipality that is named; what is no code is told.
  func municipality(_ text: String) -> MunicipalityCode? {
    if let code = MunicipalityCode(text) ?? MunicipalityCode(spreadsheetNumber: text) {
      return code
    }
    complain("‘\(text)’ is geen gemeentecode. Schrijf GM en vier cijfers, bijvoorbeeld GM0363.")
    return nil
  }

  /// The year that `--jaar` names; what is no year is told and fails.
  func year() -> Result<Int?, BadYear> {
    guard let text = arguments.value(of: .year) else { return .success(nil) }
    guard let year = Int(text), (1000...9999).contains(year) else {
      complain("‘\(text)’ is geen jaar. Schrijf bijvoorbeeld --jaar 2021.")
      return .failure(BadYear())
    }
    return .success(year)
  }

  /// `--jaar` does not name a year.
  struct BadYear: Error {}
}

extension CommandOption {
  /// `--jaar JAAR`: which waves of a register.
  static let oneYear = value(
    "jaar", "JAAR", .text, help: "Alleen de meting van dit jaar. Standaard: alle metingen.")

  /// `--jaar JAAR`: which wave of a register.
  static let year = value(
    "jaar", "JAAR", .text, help: "De meting van dit jaar. Standaard: de laatste in het register.")
}
