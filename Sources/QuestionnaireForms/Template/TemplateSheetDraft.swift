import Municipalities
import OfficeFiles
import QuestionnaireSchema
import ResponseIngest

/// The sheet that is filled in, while it is made.
struct TemplateSheetDraft {
  let request: TemplateRequest
  let frame: FrameSheet?
  private let words: TemplateWords
  let rows: TemplateRows
  let columns: TemplateColumns
  /// How the answers to the questions that are written stand now, by column.
  var states: [[AnswerState]] = []
  /// The sheet.
  var draft = SheetDraft(name: "Vragenlijst")

  init(_ request: TemplateRequest, _ frame: FrameSheet?) {
    self.request = request
    self.frame = frame
    words = TemplateWords(request)
    rows = TemplateRows(request, words)
    columns = TemplateColumns(count: request.columnCount)
    draft.isProtected = true
    draft.columns = columns.widths
    draft.frozen = CellAddress(row: rows.headings + 1, column: columns.count > 2 ? columns.help : 0)
    draft.repeatedRows = rows.headings...rows.headings
    for (row, content) in rows.rows.enumerated() {
      put(row, columns.key, .text(row == 0 ? mark : content.key))
      write(content, row)
      draft.rowHeights[row] = height(content)
    }
  }

  private func height(_ content: TemplateRow) -> Double {
    var height = RowHeight()
    let add = { (text: String, column: Int, isBold: Bool) in
      height.add(text, width: columns.widths[column]?.width ?? 10, isBold: isBold)
    }
    switch content {
    case .marks: return 0
    case .title: return 28
    case .headings, .line, .municipality, .municipalityName: break
    case .section(_, let routing):
      add(routing ?? "", columns.help, false)
      return height.points + 4
    case .contact: add(Self.contactHelp, columns.help, false)
    case .received: add(Self.receivedHelp, columns.help, false)
    case .question(let question):
      add(question.label, columns.question, true)
      add(words.help(question), columns.help, false)
      if case .text = question.kind { height.add(lines: 4) }
    case .choice(let question, let choice):
      add("- " + question.choices[choice].label, columns.question, false)
    }
    return height.points
  }

  private static let contactHelp = "Alleen om u te kunnen bereiken. Niet verplicht."
  private static let receivedHelp = "Bijvoorbeeld 13-9-2021. Niet verplicht."

  private var mark: String { TemplateMark(questionnaire: request.questionnaire.id).text }

  mutating func put(
    _ row: Int, _ column: Int, _ content: CellDraft.Content,
    _ style: CellStyle = TemplateStyles.plain
  ) {
    draft.cells.append(CellDraft(CellAddress(row: row, column: column), content, style))
  }

  private mutating func write(_ content: TemplateRow, _ row: Int) {
    switch content {
    case .marks:
      for column in columns.answers { put(row, column, .text(TemplateWord.answers)) }
      put(row, columns.remark, .text(TemplateWord.end))
    case .title:
      put(row, columns.number, .text(request.questionnaire.title), TemplateStyles.title)
    case .headings: writeHeadings(row)
    case .section(let title, let routing):
      for column in columns.number...columns.remark {
        put(row, column, .blank, TemplateStyles.section)
      }
      put(row, columns.number, .text(title), TemplateStyles.sectionTitle)
      if let routing { put(row, columns.help, .text(routing), TemplateStyles.quietSection) }
    case .line(let text): put(row, columns.number, .text(text))
    case .contact(_, let label):
      writeField(row, label, Self.contactHelp, .text)
    case .municipality: writeMunicipality(row)
    case .municipalityName: writeName(row)
    case .received:
      writeField(row, "Datum van invullen", Self.receivedHelp, .date)
      let complaint = CellValidation.Message(
        title: "Dit is geen datum", text: "Vul een datum in, bijvoorbeeld 13-9-2021.")
      allow(.date, row, complaint, isStrict: true)
    case .question(let question): writeQuestion(question, row)
    case .choice(let question, let choice):
      put(row, columns.number, .blank, TemplateStyles.text)
      put(row, columns.question, .text("- \(question.choices[choice].label)"), TemplateStyles.text)
      put(row, columns.help, .blank, TemplateStyles.text)
      writeAnswers(row, .general)
      allow(.list(["ja", "nee"]), row, words.complaint(question), isStrict: true)
    }
  }

  private mutating func writeHeadings(_ row: Int) {
    for (column, text) in [
      (columns.number, "Nr"), (columns.question, "Vraag"), (columns.help, "Uitleg"),
      (columns.remark, "Let op"),
    ] {
      put(row, column, .text(text), TemplateStyles.heading)
    }
    for (number, column) in columns.answers.enumerated() {
      guard columns.count > 1 else {
        put(row, column, .text("Antwoord"), TemplateStyles.heading)
        continue
      }
      // Above the answers stands whose they are.
      let letters = columnLetters(column)
      let cell = "\(letters)\(rows.municipality + (frame == nil ? 1 : 2))"
      let usual = "Gemeente \(number + 1)"
      put(
        row, column,
        .formula(
          "=IF(\(cell)=\"\",\"\(usual)\",\(cell))", text: name(inColumn: number) ?? usual),
        TemplateStyles.heading)
    }
  }

  /// What the municipality in a column is called, if one is filled in already.
  private func name(inColumn number: Int) -> String? {
    guard number < request.municipalities.count else { return nil }
    let code = request.municipalities[number]
    return request.frame.flatMap { frame in frame.unit(of: code).map(frame.name) }
      ?? code.description
  }

  /// A row that is no question.
  private mutating func writeField(
    _ row: Int, _ label: String, _ help: String, _ format: CellStyle.Format
  ) {
    put(row, columns.number, .blank, TemplateStyles.text)
    put(row, columns.question, .text(label), TemplateStyles.question)
    put(row, columns.help, .text(help), TemplateStyles.text)
    writeAnswers(row, format)
  }

  private mutating func writeAnswers(_ row: Int, _ format: CellStyle.Format) {
    for column in columns.answers {
      put(row, column, .blank, TemplateStyles.answer(format))
    }
  }

  private mutating func writeMunicipality(_ row: Int) {
    writeField(
      row, "Gemeentecode",
      frame == nil ? "GM en vier cijfers, bijvoorbeeld GM0363." : "Kies de code uit de lijst.",
      .text)
    for (number, code) in request.municipalities.enumerated() {
      put(
        row, columns.answers.lowerBound + number, .text(code.description),
        TemplateStyles.answer(.text))
    }
    if let frame {
      let complaint = CellValidation.Message(
        title: "Deze code kennen wij niet",
        text: "Kies de code van uw gemeente uit de lijst. Wilt u deze code toch gebruiken?")
      allow(.listInRange(frame.codes), row, complaint, isStrict: false)
    }
    writeStates(row, conditions: columns.answers.map { municipalityState(row, $0) })
  }

  private mutating func writeName(_ row: Int) {
    guard let frame else { return }
    put(row, columns.number, .blank, TemplateStyles.text)
    put(row, columns.question, .text("Naam van de gemeente"), TemplateStyles.question)
    put(row, columns.help, .text("Komt er vanzelf te staan."), TemplateStyles.text)
    for (number, column) in columns.answers.enumerated() {
      let cell = "\(columnLetters(column))\(row)"
      let name = number < request.municipalities.count ? name(inColumn: number) : nil
      put(
        row, column, .formula("=\(frame.name(forCodeIn: cell))", text: name ?? ""),
        TemplateStyles.text)
    }
  }

  private mutating func writeQuestion(_ question: Question, _ row: Int) {
    put(row, columns.number, .text(question.number ?? ""), TemplateStyles.question)
    put(row, columns.question, .text(question.label), TemplateStyles.question)
    put(row, columns.help, .text(words.help(question)), TemplateStyles.text)
    if question.hasTicks {
      for column in columns.answers { put(row, column, .blank, TemplateStyles.text) }
    } else {
      writeAnswers(row, question.answerFormat)
      if let rule = question.answerRule(choices: \.label) {
        allow(rule, row, words.complaint(question), isStrict: true)
      }
    }
    writeStates(of: question, row)
  }

  private mutating func allow(
    _ rule: CellValidation.Rule, _ row: Int, _ complaint: CellValidation.Message, isStrict: Bool
  ) {
    draft.validations.append(
      CellValidation(
        area(row), rule, prompt: nil, complaint: complaint, isStrict: isStrict))
  }

  /// The cells with answers in a row, or in several.
  func area(_ first: Int, rows count: Int = 1) -> CellArea {
    CellArea(
      CellAddress(row: first, column: columns.answers.lowerBound),
      CellAddress(row: first + count - 1, column: columns.answers.upperBound - 1))
  }
}
