import Findings
import MonitorReport
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// One run of `uitkomst`: submissions are read and judged as `valideer` does, and told what they come to.
struct ResultRun {
  private let invocation: Invocation

  /// The forms of a result.
  enum Format: String, OutputFormat {
    /// For a person at a terminal.
    case text = "tekst"
    /// For a text that will be worked on.
    case markdown
    /// For a browser, to read, print or pass on.
    case html
    /// For another program.
    case json
  }

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    var validation = Validation(invocation)
    validation.readWaves()
    validation.readLooseFiles()
    invocation.tell(validation.unreadable)
    guard let judged = validation.judged.first else {
      return validation.unreadable.isEmpty ? validation.status : max(validation.status, .findings)
    }
    guard validation.judged.count == 1 else {
      return invocation.failed("Noem inzendingen voor één vragenlijst tegelijk.", .wrongUse)
    }
    guard let layout = judged.questionnaire.result else {
      return invocation.failed(
        "De vragenlijst ‘\(judged.questionnaire.id)’ heeft geen uitkomst voor wie haar invult.",
        .wrongUse)
    }
    let results = OwnResult.results(of: judged)
    let open = tellOpenFindings(of: judged)
    guard !results.isEmpty else {
      return max(
        validation.status,
        invocation.failed("Er is geen inzending die meetelt, en dus geen uitkomst.", .findings))
    }
    let isStrict = invocation.arguments.has(.strict) && open > 0
    return max(validation.status, deliver(results, layout), isStrict ? .findings : .inOrder)
  }

  /// Says how many findings are still open, and how to see them; gives how many.
  private func tellOpenFindings(of judged: JudgedResponses) -> Int {
    let open = judged.findingCounts.filter { $0.severity != .info }.reduce(0) { $0 + $1.count }
    if open > 0 {
      let names = invocation.arguments.operands.map(shellWord).joined(separator: " ")
      let named =
        invocation.arguments.value(of: .questionnaire)
        .map { " --vragenlijst \(shellWord($0))" } ?? ""
      invocation.print(
        Document([
          .message(
            .warning,
            open == 1
              ? "Er is nog 1 punt om na te kijken. Bekijk het met:"
              : "Er zijn nog \(dutchInteger(open)) punten om na te kijken. Bekijk ze met:"),
          .code(["kansrijk valideer \(names)\(named)"]),
        ]), to: .err)
    }
    return open
  }

  private func deliver(_ results: [OwnResult], _ layout: ResultLayout) -> ExitStatus {
    let format: Format? = invocation.format(.resultFormat)
    let document = results.document(of: layout)
    switch format ?? .text {
    case .text: return invocation.deliver(document)
    case .markdown: return invocation.deliver(Array(document.markdown().utf8))
    case .html: return invocation.deliver(HTMLPage(document, title: layout.title).bytes())
    case .json: return invocation.deliver(results.json.bytes(.pretty) + [UInt8(ascii: "\n")])
    }
  }
}
