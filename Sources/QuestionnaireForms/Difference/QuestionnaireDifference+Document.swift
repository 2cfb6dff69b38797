import QuestionnaireSchema
public import Tables

extension QuestionnaireDifference {
  /// The difference as a document: all questions in a table, then what is otherwise.
  public var document: Document {
    var blocks: [Document.Block] = [
      .heading("Van \(earlier.id) naar \(later.id)", level: .title),
      .paragraph("Vragen: \(Self.summary(questions))."),
      .paragraph("Cijfers: \(Self.summary(figures))."),
      .paragraph("Controles: \(Self.summary(edits))."),
      .heading("Vragen", level: .chapter), .table(questionTable),
    ]
    blocks += Self.details(questions)
    blocks += [.heading("Cijfers", level: .chapter), .table(figureTable)]
    blocks += Self.details(figures)
    let others = edits.filter { $0.fate != .same }
    if !others.isEmpty {
      blocks += [.heading("Controles", level: .chapter), .table(editTable(others))]
      blocks += Self.details(edits)
    }
    return Document(blocks)
  }

  private var questionTable: Table {
    Table(
      name: "vragen", title: "Alle vragen", labelHeading: "Vraag",
      columns: [.words(String(earlier.year)), .words(String(later.year)), .words("Wat is anders")],
      rows: questions.map { item in
        let (before, now) = (earlier.question(named: item.name), later.question(named: item.name))
        let label = (now ?? before)?.label ?? item.name
        return TableRow(label, [cell(of: before), cell(of: now), .text(item.fate.words)])
      },
      notes: ["In de kolommen van de jaren staat het nummer van de vraag."])
  }

  private var figureTable: Table {
    let isForward = earlier.year < later.year
    return Table(
      name: "cijfers", title: "Alle cijfers", labelHeading: "Cijfer",
      columns: [.words("Wat is anders")]
        + (isForward ? [.words("Te vergelijken met \(earlier.year)")] : []),
      rows: figures.map { item in
        TableRow(
          item.title, [.text(item.fate.words)] + (isForward ? [comparability(of: item)] : []))
      },
      notes: isForward
        ? [
          "Of cijfers te vergelijken zijn, staat in de vragenlijst van \(later.year) (comparableWith)."
        ]
        : [])
  }

  private func editTable(_ items: [Item]) -> Table {
    Table(
      name: "controles", title: "Controles die anders zijn", labelHeading: "Controle",
      columns: [.words("Wat is anders")],
      rows: items.map { TableRow($0.title, [.text($0.fate.words)]) }, notes: [])
  }

  private func cell(of question: Question?) -> TableCell {
    guard let question else { return .text("–") }
    return .text(question.number ?? "zonder")
  }

  /// What the later questionnaire says of comparing a figure with the earlier year.
  private func comparability(of item: Item) -> TableCell {
    guard let figure = later.figure(named: item.name), earlier.figure(named: item.name) != nil
    else { return .text("–") }
    guard let said = figure.comparability.first(where: { $0.year == earlier.year }) else {
      return .text("niet gezegd")
    }
    return .text(said.obstacle.map { "nee: \($0)" } ?? "ja")
  }

  /// Each that is otherwise, with its sides.
  private static func details(_ items: [Item]) -> [Document.Block] {
    items.flatMap { item -> [Document.Block] in
      guard case .changed(let changes) = item.fate else { return [] }
      return [
        .heading(item.title, level: .section),
        .definitions(
          changes.flatMap { change in
            change.lines.map { Document.Definition(change.aspect, $0) }
          }),
      ]
    }
  }

  private static func summary(_ items: [Item]) -> String {
    let counts = [
      (items.count { $0.fate == .same }, "gelijk"),
      (items.count { !$0.fate.aspects.isEmpty }, "anders"),
      (items.count { $0.fate == .new }, "nieuw"), (items.count { $0.fate == .gone }, "vervallen"),
    ].filter { $0.0 > 0 }
    return counts.isEmpty ? "geen" : counts.map { "\($0) \($1)" }.joined(separator: ", ")
  }
}

extension QuestionnaireDifference.Fate {
  /// What became of it, in a few words.
  fileprivate var words: String {
    switch self {
    case .same: "niets"
    case .changed: aspects.joined(separator: ", ")
    case .new: "nieuw"
    case .gone: "vervallen"
    }
  }
}
