import IntakeRegister
import MonitorReport
import Tables

extension Command {
  /// `kansrijk historie`: what happened with one municipality.
  static let history = Command(
    name: "historie", summary: "laat zien wat er van een gemeente binnenkwam en wat er telt",
    explanation: [
      "Toont van één gemeente alle inzendingen, wat ervan telt, wat er is besloten, en wat een "
        + "verbetering veranderde aan antwoorden en aan cijfers in het rapport.",
      "Dit overzicht toont antwoorden van een gemeente: het is niet om te publiceren.",
    ],
    operands: [Operand("GEMEENTE", .one, .text, help: "De code van de gemeente, zoals GM0363.")],
    options: [.oneRegister, .oneYear, .output],
    examples: [
      Example(
        "kansrijk historie GM9001 --register monitor.sqlite",
        "Toont wat er van GM9001 binnenkwam, in elke meting.")
    ]
  ) { invocation in
    guard case .success(let year) = invocation.year(),
      let code = invocation.arguments.operands.first.flatMap({ invocation.municipality($0) })
    else { return .wrongUse }
    return invocation.withRegister { (path) throws(RegisterError) in
      let register = try Register.reading(path)
      let years = try register.years()
      if let year, !years.contains(year) {
        let refusal = DecisionRefusal.noWave(year: year, known: years)
        return invocation.failed(refusal.message, .wrongUse)
      }
      var status = ExitStatus.inOrder
      var blocks: [Document.Block] = [.heading("Historie van \(code)", level: .title)]
      for year in year.map({ [$0] }) ?? years.reversed() {
        switch try register.history(of: code, in: year) {
        case .success(let history)?: blocks += history.blocks
        case .failure(let error)?:
          invocation.tell(error.findings)
          status = .unreadable
        case nil: continue
        }
      }
      return max(status, invocation.deliver(Document(blocks)))
    }
  }
}
