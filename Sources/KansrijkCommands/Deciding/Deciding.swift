import Findings
import IntakeRegister
import MonitorReport
import Municipalities
import ResponseIngest
import Tables
import TextFormats

/// One run of `beoordeel`: a decision is noted, or what there is to decide is listed.
struct Deciding {
  private let invocation: Invocation

  /// The words for what can be decided.
  enum Word: String, CaseIterable {
    /// It does not count.
    case setAside = "terzijde"
    /// It may count after the closing.
    case admit = "toelaten"
    /// Earlier decisions no longer hold.
    case reinstate = "terugdraaien"

    var verdict: Decision.Verdict {
      switch self {
      case .setAside: .setAside
      case .admit: .admitted
      case .reinstate: .reinstated
      }
    }
  }

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard case .success(let year) = invocation.year() else { return .wrongUse }
    guard let text = invocation.arguments.operands.first else {
      let given = [CommandOption.verdict, .submission, .reason].filter {
        invocation.arguments.has($0)
      }
      guard let option = given.first else { return list(year) }
      return invocation.failed(
        "Bij --\(option.name) hoort een gemeente: kansrijk beoordeel GEMEENTE.", .wrongUse)
    }
    guard let code = invocation.municipality(text) else { return .wrongUse }
    if invocation.arguments.has(.decided) {
      return invocation.failed(
        "--besloten gaat over alle gemeenten. ‘kansrijk historie \(code)’ toont wat over deze is "
          + "besloten.", .wrongUse)
    }
    let arguments = invocation.arguments
    guard let word = arguments.value(of: .verdict).flatMap(Word.init) else {
      return invocation.failed(
        "Zeg wat u besluit: --besluit terzijde, toelaten of terugdraaien. ‘kansrijk historie "
          + "\(code)’ toont de inzendingen.", .wrongUse)
    }
    var number: Int?
    if let text = arguments.value(of: .submission) {
      guard let given = Int(text), given > 0 else {
        return invocation.failed("‘\(text)’ is geen nummer van een inzending.", .wrongUse)
      }
      number = given
    }
    guard let moment = invocation.moment() else { return .fault }
    let request = DecisionRequest(
      year: year, municipality: code, submission: number, verdict: word.verdict,
      reason: arguments.value(of: .reason) ?? "", person: invocation.person ?? "", moment: moment)
    return invocation.withRegister { (path) throws(RegisterError) in
      let ending = invocation.ending
      switch try Register.decide(request, path, ending) {
      case .success(let report): return invocation.deliver(document(report, code, ending))
      case .failure(let refusal):
        if case .wave(let error) = refusal {
          invocation.tell(error.findings)
          return .unreadable
        }
        return invocation.failed(refusal.message, .wrongUse)
      }
    }
  }

  private func document(
    _ report: DecisionReport, _ code: MunicipalityCode, _ ending: Register.Ending
  ) -> Document {
    let isTrial = ending == .dropped
    let opening = isTrial ? "Proef: er is niets bewaard. Anders zou dit gelden." : "Vastgelegd."
    return Document(
      [
        .paragraph(
          "\(opening) Inzending \(report.submission) van \(code) (meting \(report.year)) was: "
            + "\(report.before.inDutch). Zij \(isTrial ? "wordt" : "is nu"): \(report.after.inDutch)."
        )
      ] + (isTrial ? report.changes.blocks("Nu", "Dan") : report.changes.blocks("Eerst", "Nu")))
  }

  /// What there is to decide: what is under review, and what came too late.
  private func list(_ year: Int?) -> ExitStatus {
    invocation.withRegister { (path) throws(RegisterError) in
      let register = try Register.reading(path)
      guard let registered = try register.wave(of: year) else {
        let refusal = DecisionRefusal.noWave(year: year, known: try register.years())
        return invocation.failed(refusal.message, .wrongUse)
      }
      do throws(WaveError) {
        let wave = try Wave(registered.files, register: .bundled)
        let overview = DecisionOverview(wave, registered)
        return invocation.deliver(
          invocation.arguments.has(.decided) ? overview.decided : overview.open)
      } catch {
        invocation.tell(error.findings)
        return .unreadable
      }
    }
  }
}
