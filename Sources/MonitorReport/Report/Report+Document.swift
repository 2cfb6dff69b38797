import Findings
import QuestionnaireSchema
public import Tables
import TextFormats

extension Report {
  /// How much of the report is told.
  public enum Extent: Sendable, Hashable {
    /// All of it.
    case whole
    /// The tables over the waves, and the response and the indicators of the latest wave.
    case keyFigures
  }

  /// The report as a text for people: the tables over the waves first, then each wave, the latest
  /// first.
  public func document(_ extent: Extent) -> Document {
    let years = waves.map(\.year).sorted().map { String($0) }
    let title =
      years.count == 1
      ? "Rapport Kansrijke Start, meting \(years[0])"
      : "Rapport Kansrijke Start, metingen \(dutchList(years))"
    let overview = tables + (extent == .whole ? flowTables : [])
    let chapters =
      switch extent {
      case .whole: latestFirst.flatMap(\.blocks)
      case .keyFigures: latestFirst.prefix(1).flatMap(\.keyBlocks)
      }
    return Document(
      [.heading(title + (isTrial ? " (\(ReportWords.trial))" : ""), level: .title)]
        + warnings
        + (overview.isEmpty ? [] : [.heading("Overzicht", level: .chapter)])
        + overview.map { .table($0) } + chapters)
  }

  var isTrial: Bool { selection == .flawless }

  /// Why these are no figures to rely on, at the head of every form for people.
  var warnings: [Document.Block] {
    (isTrial ? [.message(.warning, ReportWords.trialNote)] : [])
      + (waves.contains(where: \.isFictitious)
        ? [.message(.warning, ReportWords.fictitiousNote)] : [])
  }
}

extension CountedWave {
  /// The chapter about this wave.
  fileprivate var blocks: [Document.Block] {
    let remarks = [questionnaire.title + "."] + (questionnaire.note.map { [$0] } ?? [])
    return [.heading("Meting \(year)", level: .chapter)]
      + remarks.map { .paragraph($0) }
      + [.heading(ReportWords.response, level: .section), .table(responseTable(.everything))]
      + figures.flatMap { $0.blocks(.everything) }
      + breakdowns.flatMap(\.blocks) + (decisions?.blocks(.section) ?? [])
  }

  /// The response and the indicators, without explanation.
  fileprivate var keyBlocks: [Document.Block] {
    [.heading("Meting \(year)", level: .chapter), .table(responseTable(.everything))]
      + figures.filter(\.isIndicator).flatMap(\.keyBlocks)
      + (decisions.map { [.paragraph($0.summary)] } ?? [])
  }
}
