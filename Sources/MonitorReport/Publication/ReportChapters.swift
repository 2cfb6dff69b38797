import Findings
import QuestionnaireSchema
import Tables

/// The chapters of a published report, put together from a layout and what was counted.
struct ReportChapters {
  private let report: Report
  private let wave: CountedWave
  private let layout: ReportLayout
  private let release: Release?

  init(_ report: Report, _ wave: CountedWave, _ layout: ReportLayout, _ release: Release?) {
    self.report = report
    self.wave = wave
    self.layout = layout
    self.release = release
  }

  /// What was put right, at the head of the report.
  var errata: [Document.Block] {
    let errata = (release?.errata ?? []).map { erratum in
      Document.Definition("Erratum bij ‘\(report.label(ofFigure: erratum.figure))’", erratum.text)
    }
    return errata.isEmpty ? [] : [.definitions(errata)]
  }

  /// The numbers of whole figures that are otherwise than in the publication before, at its end.
  private var changes: [Document.Block] {
    let changes = (release?.changes ?? []).filter(\.isWhole)
    guard !changes.isEmpty else { return [] }
    return [
      .heading("Wat er anders is dan in de vorige publicatie", level: .chapter),
      .table(
        Table(
          name: "wijzigingen", title: "", labelHeading: "Cijfer",
          columns: [.words("Eerst"), .words("Nu")],
          rows: changes.map { TableRow($0.label, [.text($0.before), .text($0.after)]) },
          notes: [])),
    ]
  }

  /// The numbers a reader should remember.
  var keyFigures: [Document.Block] { statements(layout.keyFigures) }

  /// The chapters; one in which nothing would stand is left out.
  var blocks: [Document.Block] {
    layout.chapters.flatMap { chapter -> [Document.Block] in
      let content = chapter.text.map { .paragraph($0) } + chapter.parts.flatMap { blocks(for: $0) }
      return content.isEmpty ? [] : [.heading(chapter.label, level: .chapter)] + content
    } + decisions + changes
  }

  private var decisions: [Document.Block] {
    wave.decisions?.blocks(.chapter) ?? []
  }

  private func blocks(for part: ReportLayout.Part) -> [Document.Block] {
    switch part {
    case .figure(let name): return figure(name)
    case .table(let name):
      return report.tables.filter { $0.name == name }.map { .table($0) }
    case .flow(let name):
      return report.flows.filter { $0.definition.name == name }
        .flatMap { [$0.block, .table($0.marginTable)] }
    case .chart(let chart):
      return Chart(chart, over: report.latestFirst)?.drawings.map { .figure($0) } ?? []
    case .breakdown(let name, let figure):
      return wave.breakdowns
        .filter { $0.definition.name == name && $0.figure.name == figure }.flatMap(\.blocks)
    case .statements(let label, let list):
      let sentences = statements(list)
      return sentences.isEmpty ? [] : [.heading(label, level: .section)] + sentences
    case .response: return [.figure(wave.responseDrawing)]
    case .responseCurve:
      return wave.curve.days.isEmpty ? [] : [.figure(wave.curve.figure(year: wave.year))]
    case .comparability: return wave.comparability
    case .otherFigures:
      return wave.figures.map(\.definition.name).filter { !shownFigures.contains($0) }
        .flatMap { figure($0) }
    }
  }

  /// The figures that a part of their own shows.
  private var shownFigures: Set<String> {
    Set(
      layout.chapters.flatMap(\.parts).compactMap { part in
        if case .figure(let name) = part { name } else { nil }
      })
  }

  private func figure(_ name: String) -> [Document.Block] {
    let errata = (release?.errata ?? []).filter { $0.figure == name }
      .map { Document.Block.definitions([Document.Definition("Erratum", $0.text)]) }
    guard let figure = wave.figure(named: name) else { return [] }
    var blocks = figure.blocks(.publication)
    blocks.insert(contentsOf: errata, at: 1)
    return blocks
  }

  private func statements(_ list: [ReportLayout.Statement]) -> [Document.Block] {
    let found = list.compactMap { statement -> (cell: FigureCell, text: String)? in
      wave.figure(named: statement.figure)?
        .cell(category: statement.category, base: statement.base)
        .map { ($0, statement.text) }
    }
    guard !found.isEmpty else { return [] }
    let sentences = found.map { cell, text in
      let value = TableCell.percentage(cell.share)
      return Document.Statement(
        cell.isProvisional ? value.marked(ReportWords.provisionalMark) : value, text,
        detail: "\(cell.share.numerator) van \(cell.share.denominator)")
    }
    return [.statements(sentences)]
      + (found.contains { $0.cell.isProvisional }
        ? [.paragraph(ReportWords.provisionalNote)] : [])
  }
}
