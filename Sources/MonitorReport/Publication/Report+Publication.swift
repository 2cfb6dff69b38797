import Findings
import QuestionnaireSchema
public import Tables

extension Report {
  /// The report as it is published: on the latest wave, laid out as its questionnaire says, with the
  /// earlier waves beside it where figures are followed through the years.
  ///
  /// A questionnaire that does not say how gets its figures in their own order.
  public func publication(_ release: Release?) -> Document {
    guard let wave = latestFirst.first else { return Document([]) }
    let layout = wave.questionnaire.layout
    let chapters = ReportChapters(self, wave, layout, release)
    var blocks: [Document.Block] = [
      .heading(layout.title + (isTrial ? " (\(ReportWords.trial))" : ""), level: .title)
    ]
    blocks += warnings
    if let release { blocks.append(.paragraph(release.words)) }
    blocks += layout.introduction.map { .paragraph($0) }
    if let note = wave.questionnaire.note { blocks.append(.paragraph(note)) }
    blocks += chapters.errata
    if !chapters.keyFigures.isEmpty {
      blocks += [.heading(ReportWords.keyFigures, level: .chapter)] + chapters.keyFigures
    }
    blocks.append(.contents)
    return Document(blocks + chapters.blocks)
  }

  /// The figures of the publication that are drawn, in order.
  public var drawings: [Figure] {
    publication(nil).blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }
}
