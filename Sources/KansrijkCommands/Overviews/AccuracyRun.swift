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

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard case .success(let year) = invocation.year() else { return .wrongUse }
    do throws(Invocation.Stopped) {
      let files = try invocation.files(of: year, at: [invocation.oneWavePath()])
      let wave = try invocation.wave(files)
      let questionnaire = wave.judged.questionnaire
      let figures = try invocation.figures(
        among: questionnaire.figures.map(\.name), of: questionnaire)
      let accuracy = Accuracy(wave, figures: figures, groupedBy: try columns(of: wave))
      return invocation.deliver(
        Overview(
          title: "Nauwkeurigheid, \(accuracy.year)", head: [("jaar", .integer(accuracy.year))],
          document: accuracy.document, tables: accuracy.tables, main: accuracy.intervalTable))
    } catch {
      return error.status
    }
  }

  /// The columns of the frame: the usual ones that it has, and those that are named.
  private func columns(of wave: Wave) throws(Invocation.Stopped) -> [String] {
    let usual = ["impuls", "tranche", "provincie", "gids"]
    let named = try invocation.frameColumns(of: wave).filter { !usual.contains($0) }
    return usual + named
  }
}
