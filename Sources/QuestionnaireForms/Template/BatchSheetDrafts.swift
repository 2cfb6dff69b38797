import Municipalities
import OfficeFiles
import QuestionnaireSchema
import ResponseIngest

/// The sheets of the workbook for a batch: the batch itself, what its columns mean, and the codes.
struct BatchSheetDrafts {
  private let request: TemplateRequest
  private let words: TemplateWords
  /// The asked units of the frame, which have a row already.
  private let units: [Int]
  private let columns: [Column]

  /// A column of the batch.
  private struct Column {
    let heading: String
    let width: Double
    let format: CellStyle.Format
    let rule: CellValidation.Rule?
  }

  init(_ request: TemplateRequest) {
    self.request = request
    words = TemplateWords(request)
    units = request.frame.map { frame in frame.codes.indices.filter { frame.isAsked[$0] } } ?? []
    columns =
      [
        Column(heading: TemplateWord.municipality, width: 14, format: .text, rule: nil),
        Column(heading: "gemeentenaam", width: 24, format: .text, rule: nil),
        Column(heading: TemplateWord.received, width: 20, format: .text, rule: nil),
      ] + request.questionnaire.questions.flatMap { Self.columns(of: $0) }
  }

  private static func columns(of question: Question) -> [Column] {
    let rule = question.answerRule(choices: \.name)
    guard question.hasTicks else {
      return [
        Column(
          heading: question.name, width: Double(max(12, question.name.utf8.count + 2)),
          format: question.answerFormat, rule: rule)
      ]
    }
    return question.choices.map { choice in
      let heading = TemplateWord.key(question: question.name, choice: choice.name)
      return Column(
        heading: heading, width: Double(max(12, heading.utf8.count + 2)), format: .general,
        rule: rule)
    }
  }

  /// So many rows can be filled in by choosing from lists.
  private var rowCount: Int { max(500, units.count + 100) }

  /// The batch: a heading, and a row for each municipality that is asked.
  var batch: SheetDraft {
    var sheet = SheetDraft(name: "Inzendingen")
    sheet.frozen = CellAddress(row: 1, column: 2)
    sheet.repeatedRows = 0...0
    for (number, column) in columns.enumerated() {
      let address = CellAddress(row: 0, column: number)
      sheet.cells.append(CellDraft(address, .text(column.heading), TemplateStyles.heading))
      var style = CellStyle()
      style.format = column.format
      sheet.columns[number] = ColumnDraft(width: column.width, style: style)
      guard let rule = column.rule else { continue }
      sheet.validations.append(
        CellValidation(
          CellArea(
            CellAddress(row: 1, column: number), CellAddress(row: rowCount, column: number)),
          rule, prompt: nil, complaint: Self.complaint, isStrict: false))
    }
    guard let frame = request.frame else { return sheet }
    var style = CellStyle()
    style.format = .text
    for (row, unit) in units.enumerated() {
      for (column, text) in [frame.codes[unit].description, frame.name(ofUnit: unit)].enumerated() {
        let address = CellAddress(row: row + 1, column: column)
        sheet.cells.append(CellDraft(address, .text(text), style))
      }
    }
    return sheet
  }

  private static let complaint = CellValidation.Message(
    title: "Dit antwoord kennen wij niet",
    text: "Op het werkblad Codes staat wat hier kan. Wilt u dit antwoord toch gebruiken?")

  /// What each column of the batch means.
  var questions: SheetDraft {
    var rows = [["kolom", "nummer", "vraag", "wat er in staat", "verplicht", "voor wie"]]
    rows += [
      ["gemeentecode", "", "Voor welke gemeente de inzending is", "GM en vier cijfers", "ja", ""],
      ["gemeentenaam", "", "De naam die bij de code hoort", "tekst", "nee", ""],
      [
        "ingezonden", "", "Wanneer de inzending is gestuurd", "2021-09-13 of 2021-09-13 10:22",
        "nee", "",
      ],
    ]
    for question in request.questionnaire.questions {
      let required =
        switch question.required.condition {
        case .constant(true): "ja"
        case .constant(false): "nee"
        default: "soms"
        }
      rows.append([
        question.name, question.number ?? "", question.label, question.codeForm, required,
        words.routing(question.relevant) ?? "",
      ])
    }
    return sheet("Vragen", rows, widths: [30, 9, 60, 34, 10, 50])
  }

  /// The codes of the answers to each question, with what they mean.
  var codes: SheetDraft {
    var rows = [["kolom", "code", "betekenis"]]
    for question in request.questionnaire.questions {
      for choice in question.choices {
        rows.append([
          question.hasTicks
            ? TemplateWord.key(question: question.name, choice: choice.name) : question.name,
          question.hasTicks ? "ja of nee" : choice.name, choice.label,
        ])
      }
    }
    return sheet("Codes", rows, widths: [50, 24, 60])
  }

  private func sheet(_ name: String, _ rows: [[String]], widths: [Double]) -> SheetDraft {
    var sheet = SheetDraft(name: name)
    sheet.frozen = CellAddress(row: 1, column: 0)
    sheet.repeatedRows = 0...0
    for (column, width) in widths.enumerated() { sheet.columns[column] = ColumnDraft(width: width) }
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty || row > 0 {
        sheet.cells.append(
          CellDraft(
            CellAddress(row: row, column: column), text.isEmpty ? .blank : .text(text),
            row == 0 ? TemplateStyles.heading : TemplateStyles.text))
      }
    }
    return sheet
  }
}

extension Question {
  /// What stands in its column of a batch.
  fileprivate var codeForm: String {
    switch kind {
    case .selectOne: "een code (werkblad Codes)"
    case .selectMultiple: "per keuze een kolom: ja of nee"
    case .integer(let bounds): "een heel getal\(bounds.words)"
    case .decimal(let bounds): "een getal\(bounds.words)"
    case .date: "een datum"
    case .text(let maxLength): "tekst" + (maxLength.map { ", hoogstens \($0) tekens" } ?? "")
    }
  }
}
