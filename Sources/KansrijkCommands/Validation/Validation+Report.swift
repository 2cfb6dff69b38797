import Findings
import ResponseIngest
import Tables
import TextFormats

extension Validation {
  /// Writes all findings and the summary, and says how the run ended.
  ///
  /// Findings are put into words one by one and written in pieces: a long list never stands in
  /// memory as text, unless it goes to a file.
  func report() -> ExitStatus {
    guard !judged.isEmpty || !unreadable.isEmpty else { return status }
    var writer = FindingsWriter(format)
    var bytes: [UInt8] = []
    var worst: Severity?
    for finding in unreadable {
      worst = .error
      writer.write(finding, to: &bytes)
    }
    for judged in judged {
      judged.eachFinding { finding in
        worst = max(worst ?? finding.severity, finding.severity)
        writer.write(finding, to: &bytes)
        if !goesToFile, bytes.count > 1 << 16 {
          invocation.sink.write(bytes, to: .out)
          bytes.removeAll(keepingCapacity: true)
        }
      }
    }
    let summary = ValidationSummary(judged, unreadable: unreadable)
    writer.finish(summary: summary.json, to: &bytes)
    if case .text(let style) = format {
      if worst != nil { bytes.append(UInt8(ascii: "\n")) }
      bytes += Array(summary.document.terminalText(style).utf8)
    }
    if goesToFile { invocation.print(summary.document, to: .err) }
    let isStrict = invocation.arguments.has(.strict)
    let isFound = worst == .error || isStrict && worst == .warning
    return max(status, invocation.deliver(bytes), isFound ? .findings : .inOrder)
  }

  private var goesToFile: Bool { invocation.arguments.value(of: .output) != nil }

  private var format: FindingsFormat {
    switch invocation.arguments.value(of: .findingsFormat) {
    case "json": .json
    case "csv": .csv
    default: .text(invocation.outputStyle)
    }
  }
}
