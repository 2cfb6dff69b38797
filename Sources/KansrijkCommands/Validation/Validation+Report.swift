import Findings
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

extension Validation {
  /// Writes all findings and what they mean, and says how the run ended.
  func report(_ output: ValidationOutput) -> ExitStatus {
    guard !judged.isEmpty || !unreadable.isEmpty else { return status }
    let verdict = isAboutOneSubmission ? self.verdict : nil
    let summary = ValidationSummary(judged, unreadable: unreadable, verdict: verdict)
    var delivered = ExitStatus.inOrder
    if let (folder, format) = output.municipalities {
      delivered = writeMunicipalities(toFolder: folder, as: format)
      if !goesToFile { invocation.print(summary.document, to: .out) }
    }
    if output.municipalities == nil || goesToFile {
      delivered = max(delivered, deliver(summary, as: output.format))
    }
    if goesToFile { invocation.print(summary.document, to: .err) }
    let isStrict = invocation.arguments.has(.strict)
    let isFound = summary.tally[.error] > 0 || isStrict && summary.tally[.warning] > 0
    return max(status, delivered, isFound ? .findings : .inOrder)
  }

  private var goesToFile: Bool { invocation.arguments.value(of: .output) != nil }

  private func deliver(_ summary: ValidationSummary, as format: ValidationFormat) -> ExitStatus {
    switch format {
    case .text: stream(summary, invocation.outputStyle)
    case .json: stream(summary, as: .json)
    case .csv: stream(summary, as: .csv)
    case .html:
      invocation.deliver(HTMLPage(document(summary), title: title).bytes())
    case .xlsx:
      invocation.deliver(FindingsWorkbook(title: title, summary.document, findings))
    }
  }

  /// Writes findings for another program.
  private func stream(_ summary: ValidationSummary, as format: FindingsFormat) -> ExitStatus {
    var parts = FindingParts(
      format, unreadable: unreadable, judged, told: told, summary: summary.json)
    return invocation.deliver { .next(of: &parts) } ?? .unreadable
  }

  /// Writes findings for a person one by one and in pieces.
  private func stream(_ summary: ValidationSummary, _ style: TerminalStyle) -> ExitStatus {
    var writer = FindingsWriter(.text(style))
    let pieces = PiecesOut(goesToFile ? nil : invocation.sink)
    pieces.write(Array((Document(summary.opening).terminalText(style) + "\n").utf8))
    var count = 0
    eachFinding { finding in
      count += 1
      var bytes: [UInt8] = []
      writer.write(finding, to: &bytes)
      pieces.write(bytes)
    }
    // A long list has moved the count out of sight.
    let isLong = !isAboutOneSubmission && count > 10
    let end = Document((isLong ? summary.opening : []) + summary.closing)
    pieces.write(Array(((count > 0 ? "\n" : "") + end.terminalText(style)).utf8))
    return invocation.deliver(pieces.rest)
  }

  /// Gives all findings in order; of one submission, told to who sent it, what is only good to know
  /// comes last.
  private func eachFinding(_ body: (Finding) -> Void) {
    unreadable.forEach(body)
    guard isAboutOneSubmission else {
      for judged in judged {
        judged.eachFinding(phrased: .underHeading) { body($0.finding) }
      }
      return
    }
    var infos: [Finding] = []
    for judged in judged {
      judged.eachFinding(phrased: .toSender) { found in
        if found.finding.severity == .info {
          infos.append(found.finding)
        } else {
          body(found.finding)
        }
      }
    }
    infos.forEach(body)
  }

  /// The findings for a file to pass on; the folders of who sends one submission say nothing there.
  private var findings: [Finding] {
    var findings: [Finding] = []
    eachFinding {
      findings.append(isAboutOneSubmission ? $0.withoutFolders : $0)
    }
    return findings
  }

  private var title: String {
    isAboutOneSubmission ? "Controle van uw inzending" : "Controle van inzendingen"
  }

  private func document(_ summary: ValidationSummary) -> Document {
    let findings = findings
    let questionnaires = judged.map { Document.Block.paragraph($0.questionnaire.title + ".") }
    return Document(
      [.heading(title, level: .title)] + questionnaires + summary.opening
        + (findings.isEmpty
          ? [] : [.findings(findings), .heading("Wat dit betekent", level: .chapter)])
        + summary.closing)
  }

  /// What the findings mean for who sends the one submission that was read.
  private var verdict: SubmissionVerdict {
    var found = unreadable.map { (severity: $0.severity, effect: Check.Effect.recordLost) }
    for judged in judged {
      judged.eachFinding(phrased: .complete) { found.append(($0.finding.severity, $0.effect)) }
    }
    let states = judged.flatMap { judged in
      (0..<judged.table.count).map { judged.state(ofRow: $0) }
    }
    let isForOneself = judged.first?.questionnaire.result != nil
    return SubmissionVerdict(
      found, states: states, isForOneself ? .beforeResult : .beforeSending)
  }
}

/// Bytes on their way to standard output, which go out in pieces, or are kept until all of them are there.
private final class PiecesOut {
  private let sink: (any Sink)?
  /// What has not gone out yet.
  private(set) var rest: [UInt8] = []

  /// Without a place to go all bytes are kept.
  init(_ sink: (any Sink)?) {
    self.sink = sink
  }

  func write(_ bytes: [UInt8]) {
    rest += bytes
    guard let sink, rest.count > 1 << 16 else { return }
    sink.write(rest, to: .out)
    rest.removeAll(keepingCapacity: true)
  }
}
