import MonitorReport
import Tables
import TextFormats

extension Reporting {
  /// Makes the report, and the findings beside it where that is asked for.
  mutating func perform() -> ExitStatus {
    if let path = invocation.arguments.value(of: .findingsFile),
      !path.lowercased().hasSuffix(".csv") || isFolder(at: path) == true
    {
      return invocation.failed(
        "De bevindingen worden als CSV geschreven: geef bij --bevindingen een naam op .csv, en niet ‘\(path)’.",
        .wrongUse)
    }
    readWaves(invocation.namedWaves) { _, _ in }
    guard let path = invocation.arguments.value(of: .findingsFile), !judged.isEmpty else {
      return deliver()
    }
    var parts = FindingParts(.csv, judged)
    let written = invocation.write(parts: { .next(of: &parts) }, to: path)
    return max(written ?? .unreadable, deliver())
  }

  /// Writes the report where `--uit` says, or else on standard output, and says how the run ended.
  mutating func deliver() -> ExitStatus {
    guard let report = report() else { return status }
    let format: ReportFormat = invocation.format(.reportFormat) ?? .text
    if invocation.arguments.has(.keyFigures), ![.text, .markdown].contains(format) {
      invocation.complain("--kort kan alleen bij tekst en markdown.")
      return .wrongUse
    }
    guard let path = invocation.arguments.value(of: .output), isForFolder(path, format) else {
      return verdict(invocation.deliver(bytes(of: report, as: format)))
    }
    let files = files(of: report, as: format)
    let written = invocation.write(files.map { ($0.name, $0.bytes) }, toFolder: path)
    if written == .inOrder { tell(files.map(\.name), in: path) }
    return verdict(written)
  }

  /// Says where the report is, and which drawings beside it are of another one.
  private func tell(_ names: [String], in path: String) {
    let folder = path.hasSuffix("/") ? path : path + "/"
    var lines = ["Geschreven: \(names.map { folder + $0 }.joined(separator: ", "))."]
    // A folder that cannot be listed holds nothing to warn of.
    let others = ((try? filesInFolder(at: path, named: path)) ?? []).filter {
      ($0.hasSuffix(".svg") || $0.hasSuffix(".csv")) && !names.contains($0)
    }
    if !others.isEmpty {
      lines.append("Dit stond er al en hoort er niet bij: \(others.joined(separator: ", ")).")
    }
    invocation.print(Document([.list(lines)]), to: .err)
  }

  /// Whether `--uit` names a folder: one that exists, one with a slash behind its name, or, where
  /// there are several files, anything without the ending of one of them.
  private func isForFolder(_ path: String, _ format: ReportFormat) -> Bool {
    let isOfMany = format == .csv || format == .html
    return isFolder(at: path)
      ?? (path.hasSuffix("/") || isOfMany && ReportFormat(endingOf: path) == nil)
  }

  private func files(of report: Report, as format: ReportFormat) -> [PublicFile] {
    switch format {
    case .csv: report.csvFiles
    case .html: report.pages(nil)
    case .json: [report.jsonFile]
    case .text, .markdown:
      [PublicFile(name: "rapport." + format.ending, bytes: bytes(of: report, as: format))]
    }
  }

  private func bytes(of report: Report, as format: ReportFormat) -> [UInt8] {
    switch format {
    case .text: Array(report.document(extent).terminalText(invocation.outputStyle).utf8)
    case .markdown: Array(report.document(extent).markdown().utf8)
    case .csv: report.figuresCSV()
    case .json: report.jsonFile.bytes
    case .html: report.page(nil)
    }
  }

  private var extent: Report.Extent {
    invocation.arguments.has(.keyFigures) ? .keyFigures : .whole
  }
}
