extension Questionnaire {
  /// How the published report is laid out: as the file says, or else plainly.
  public var layout: ReportLayout { report ?? .plain(self) }
}

extension ReportLayout {
  /// The layout for a questionnaire that does not say one: the response, tables and flows, then the figures.
  fileprivate static func plain(_ questionnaire: Questionnaire) -> ReportLayout {
    let tables = questionnaire.tables.map { Part.table($0.name) }
    let flows = questionnaire.flows.map { Part.flow($0.name) }
    let splits = questionnaire.breakdowns.flatMap { breakdown in
      breakdown.figures.map { Part.breakdown(breakdown.name, figure: $0) }
    }
    let chapters: [(String, [Part])] = [
      ("Respons", [.response, .responseCurve]), ("Overzicht", tables + flows),
      ("Cijfers", [.otherFigures]), ("Uitsplitsingen", splits),
      ("Vergelijken met andere jaren", [.comparability]),
    ]
    return ReportLayout(
      title: questionnaire.title, introduction: [], keyFigures: [],
      chapters: chapters.filter { !$0.1.isEmpty }
        .map { Chapter(label: $0.0, text: [], parts: $0.1) })
  }
}
