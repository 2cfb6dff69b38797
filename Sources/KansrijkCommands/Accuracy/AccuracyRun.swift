import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// One run of `nauwkeurigheid`: a wave is read and judged, and it is told how sure its figures are.
struct AccuracyRun {
  private let invocation: Invocation

  /// The forms of the overview.
  enum Format: String, OutputFormat {
    /// For a person at a terminal.
    case text = "tekst"
    /// For a text that will be worked on.
    case markdown
    /// For a browser.
    case html
    /// For a spreadsheet: a file for every table.
    case csv
    /// For another program.
    case json
  }

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard case .success(let year) = invocation.year() else { return .wrongUse }
    do throws(Invocation.Stopped) {
      let files = try invocation.files(of: year, at: [invocation.oneWavePath()])
      let wave = try invocation.wave(files)
      let figures = try figures(of: wave)
      let columns = try columns(of: wave)
      return deliver(Accuracy(wave, figures: figures, groupedBy: columns))
    } catch {
      return error.status
    }
  }

  /// The figures that are asked for; what has no such name is told.
  private func figures(of wave: Wave) throws(Invocation.Stopped) -> Set<String> {
    let questionnaire = wave.judged.questionnaire
    let known = questionnaire.figures.map(\.name)
    let named = invocation.arguments.values(of: .figures)
    var found: Set<String> = []
    for name in named {
      let figures = questionnaire.numbers(named: name).map(\.figure).filter(known.contains)
      if figures.isEmpty {
        let question = didYouMean(name, among: known).map { " " + $0 } ?? ""
        throw Invocation.Stopped(
          status: invocation.failed(
            "Deze meting heeft geen cijfer ‘\(name)’." + question
              + " Er zijn: \(known.joined(separator: ", ")).", .wrongUse))
      }
      found.formUnion(figures)
    }
    return named.isEmpty ? Set(known) : found
  }

  /// The columns of the frame: the usual ones that it has, and those that are named.
  private func columns(of wave: Wave) throws(Invocation.Stopped) -> [String] {
    let usual = ["impuls", "tranche", "provincie", "gids"]
    let named = try invocation.frameColumns(of: wave).filter { !usual.contains($0) }
    return usual + named
  }

  private func deliver(_ accuracy: Accuracy) -> ExitStatus {
    let path = invocation.arguments.value(of: .output)
    let format: Format? = invocation.format(.accuracyFormat)
    switch format ?? .text {
    case .text: return invocation.deliver(accuracy.document)
    case .markdown: return invocation.deliver(Array(accuracy.document.markdown().utf8))
    case .html:
      let title = "Nauwkeurigheid, \(accuracy.year)"
      return invocation.deliver(HTMLPage(accuracy.document, title: title).bytes())
    case .json:
      let json = JSONOutput.object([
        ("jaar", .integer(accuracy.year)),
        ("tabellen", .array(accuracy.tables.map { $0.json() })),
      ])
      return invocation.deliver(json.bytes(.pretty) + [UInt8(ascii: "\n")])
    case .csv:
      guard let path, !path.lowercased().hasSuffix(".csv") else {
        return invocation.deliver(accuracy.intervalTable.csv())
      }
      return invocation.write(
        accuracy.tables.map { (name: $0.name + ".csv", bytes: $0.csv()) }, toFolder: path)
    }
  }
}
