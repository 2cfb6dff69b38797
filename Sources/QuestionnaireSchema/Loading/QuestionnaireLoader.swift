import Findings
import TextFormats

/// Makes a questionnaire of a document, and notes everything that is wrong with it.
///
/// What cannot be read gets a stand-in (an empty text, a condition that is always true), so that
/// reading can go on; a questionnaire with a stand-in is never given out, for it has an error.
struct QuestionnaireLoader {
  /// The keys of the file as a whole.
  static let keys = [
    "id", "year", "title", "referenceDate", "note", "publishedResponse", "choices", "sections",
    "countsAsResponse", "edits", "figures", "tables", "flows", "breakdowns", "report",
    "result",
  ]

  var reader: DocumentReader
  /// The lists of choices that questions share; `nil` when they could not be read.
  var choiceLists: [String: ChoiceList]? = [:]
  /// The questions that expressions may name.
  var names = KnownNames()
  /// The figures that tables, flows and breakdowns may name.
  var figures: [String: KnownFigure] = [:]
  /// Whether the list of figures could be read; if not, an unknown figure is not an error.
  var knowsFigures = true
  /// The columns of the frame that were named so far.
  var frameColumns: [String] = []
  /// What has to be possible, for when all conditions are known.
  var checks = ReachChecks()

  init(_ reader: DocumentReader) {
    self.reader = reader
  }

  /// The questionnaire; `nil` when the document is not even an object.
  mutating func questionnaire() -> Questionnaire? {
    guard let root = reader.object(reader.root, keys: Self.keys) else { return nil }
    let year = reader.required("year", of: root)
      .flatMap { reader.wholeNumber($0, in: Questionnaire.years) }
    let id = reader.name("id", of: root) ?? ""
    let title = reader.requiredText("title", of: root) ?? ""
    let referenceDate = root["referenceDate"].flatMap { day($0) }
    let note = reader.optionalText("note", of: root)
    readChoiceLists(root)
    let drafts = sectionDrafts(root)
    let (sections, questions) = sections(drafts)
    let countsAsResponse = root["countsAsResponse"].flatMap { expression($0, for: .answers) }
    let edits = edits(root)
    let figures = figures(root, year: year)
    let published = publishedResponse(root)
    let (tables, flows, breakdowns) = (tables(root), flows(root), breakdowns(root))
    reportTakenFileNames(root, tables, flows)
    let layout = layout(root, tables: tables, flows: flows, breakdowns: breakdowns)
    let result = result(root)
    for (problem, place) in checks.problems(
      names.questions, routing: questions.map(\.relevant.condition))
    {
      reader.report(problem, at: place)
    }
    let shown = leavingOutExcluded(figures, routing: questions.map(\.relevant.condition))
    return Questionnaire(
      id: id, year: year ?? 0, title: title, referenceDate: referenceDate, note: note,
      publishedResponse: published, sections: sections, questions: questions,
      edits: edits, figures: shown, tables: tables, flows: flows,
      breakdowns: breakdowns, report: layout, result: result,
      countsAsResponse: countsAsResponse,
      frameColumns: frameColumns, warnings: reader.findings)
  }

  private mutating func day(_ place: DocumentPlace) -> CalendarDay? {
    guard let text = reader.text(place) else { return nil }
    let day = CalendarDay(iso: text)
    if day == nil { reader.report(ShapeProblem.badDay(text), at: place) }
    return day
  }
}
