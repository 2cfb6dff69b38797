import MonitorReport
import Tables
import TextFormats

extension Reporting {
  /// Writes the report where `--uit` says, or else on standard output, and says how the run ended.
  mutating func deliver() -> ExitStatus {
    guard let report = report() else { return status }
    let format =
      invocation.arguments.value(of: .reportFormat).flatMap(ReportFormat.init) ?? .text
    guard let path = invocation.arguments.value(of: .output), isForFolder(path, format) else {
      return verdict(invocation.deliver(bytes(of: report, as: format)))
    }
    let files =
      format == .csv
      ? csvFiles(of: report) : [("rapport." + format.ending, bytes(of: report, as: format))]
    return verdict(invocation.write(files, toFolder: path))
  }

  /// Whether `--uit` names a folder: one that exists, one with a slash behind its name, or, for
  /// several files, anything but a `.csv`.
  private func isForFolder(_ path: String, _ format: ReportFormat) -> Bool {
    isFolder(at: path)
      ?? (path.hasSuffix("/") || format == .csv && !path.lowercased().hasSuffix(".csv"))
  }

  private func bytes(of report: Report, as format: ReportFormat) -> [UInt8] {
    switch format {
    case .text: Array(report.document(extent).terminalText(invocation.outputStyle).utf8)
    case .markdown: Array(report.document(extent).markdown().utf8)
    case .csv: report.figuresCSV()
    case .json: report.json().bytes(.pretty) + [UInt8(ascii: "\n")]
    }
  }

  private var extent: Report.Extent {
    invocation.arguments.has(.keyFigures) ? .keyFigures : .whole
  }

  private func csvFiles(of report: Report) -> [(name: String, bytes: [UInt8])] {
    let files =
      [("cijfers.csv", report.figuresCSV()), ("respons.csv", report.responseCSV())]
      + (report.decisionsCSV().map { [("besluiten.csv", $0)] } ?? [])
      + report.tables.map { table in
        let name = table.name.hasPrefix("tabel") ? table.name : "tabel-" + table.name
        return (name + ".csv", table.csv())
      }
    let mark = report.selection == .flawless ? "proefberekening-" : ""
    return files.map { (mark + $0.0, $0.1) }
  }
}
