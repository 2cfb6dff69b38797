import Findings
import Municipalities
import QuestionnaireSchema
import TextFormats

/// A mark with everything its words can need; what costs something is looked up when asked for.
struct Remark {
  let mark: Mark
  let judged: JudgedResponses
  /// The units it holds for, in the order of the table.
  let units: [Int]
  /// The record read once more, if it is about a record.
  private let record: RereadRecord?
  /// The value, where it is not read from a record.
  private let imagined: String?

  /// The names of municipalities, gathered when a remark needs them.
  let names: MunicipalityNamesOnce
  /// How its words will stand.
  var phrasing = Phrasing.complete

  init(
    _ mark: Mark, _ judged: JudgedResponses, units: [Int], record: RereadRecord?,
    names: MunicipalityNamesOnce
  ) {
    self.names = names
    self.mark = mark
    self.judged = judged
    self.units = units
    self.record = record
    imagined = nil
  }

  /// A remark about a value that somebody could give, while nothing was read.
  init(_ mark: Mark, _ nobody: JudgedResponses, value: String) {
    self.mark = mark
    judged = nobody
    units = []
    record = nil
    imagined = value
    names = MunicipalityNamesOnce(nobody.context)
  }

  /// The submission it is about, if it is about one.
  var submission: Submission? {
    mark.submission < 0 ? nil : judged.submissions[Int(mark.submission)]
  }

  var source: ResponseSource { judged.sources[Int(mark.source)] }

  /// The question it is about, if it is about one.
  var question: Question? {
    switch mark.check {
    case .doubleColumn where mark.submission >= 0:
      return mark.detail < 0 ? nil : judged.questionnaire.questions[Int(mark.detail)]
    case .missingColumn, .doubleColumn, .headlessOptions: break
    default: guard mark.check.subject == .answer else { return nil }
    }
    return mark.item < 0 ? nil : judged.questionnaire.questions[Int(mark.item)]
  }

  /// The question as people know it: its number and text, unless these stand above the words.
  var questionText: String {
    guard let question else { return "" }
    if phrasing.isUnderHeading { return "Deze vraag" }
    let number = question.number.map { "Vraag \($0)" } ?? "De vraag"
    return "\(number) (\(question.label))"
  }

  /// The rule it is about, if it is about one.
  var edit: Edit? {
    mark.check.subject == .rule ? judged.questionnaire.edits[Int(mark.item)] : nil
  }

  /// The value as it was given, if there was one.
  var value: String? {
    imagined ?? strayCell?.value
      ?? record?.value(for: mark, question: mark.check.subject == .answer ? question : nil)
  }

  /// The row it is about: of a record, or of the heading; a template has none.
  var row: Int? {
    guard source.template == nil else { return nil }
    if let submission { return submission.row > 0 ? Int(submission.row) : nil }
    guard case .batch(let batch) = source.form else { return nil }
    switch mark.check {
    case .remarkRow, .recordAbove: return Int(mark.detail)
    case .rowsAbove: return nil
    default: return mark.check.subject == .columns ? batch.text.headerRow : nil
    }
  }

  /// The heading or key it stands under, if it stands under one; in a template the cell.
  var column: String? {
    guard mark.submission < 0 else {
      return record?.column(for: mark, question: answered)
    }
    if let strayCell { return strayCell.cell }
    guard let template = source.template else { return columnName }
    return mark.check == .unknownColumn || mark.check == .doubleColumn
      ? template.firstCell(ofHeading: Int(mark.detail)) : nil
  }

  /// The question in whose place it stands; of a rule it is its first, but only where that is a cell.
  private var answered: Question? {
    switch mark.check.subject {
    case .answer: question
    case .rule where source.template != nil:
      edit?.check.condition.questions.first.map { judged.questionnaire.questions[$0] }
    case .file, .columns, .submission, .rule, .strayRows, .duplicates: nil
    }
  }

  /// The heading or key that it is about, or that is missing, as it is called.
  var columnName: String? {
    guard mark.submission < 0 else { return record?.column(for: mark, question: nil) }
    guard case .batch(let batch) = source.form, mark.check.subject == .columns, mark.detail >= 0
    else { return missingColumnName }
    switch mark.check {
    case .missingColumn: return missingColumnName
    case .rowsAbove, .recordAbove: return nil
    default: break
    }
    return batch.heading.name(ofColumn: Int(mark.detail))
  }

  /// The name of the column that is missing.
  private var missingColumnName: String? {
    switch mark.check {
    case .missingKeyColumn: "gemeentecode"
    case .missingColumn:
      if let question, mark.detail >= 0 {
        "\(question.name)/\(question.choices[Int(mark.detail)].name)"
      } else {
        question?.name ?? "ingezonden"
      }
    default: nil
    }
  }

  /// The municipalities it holds for, as text: code and, with a frame, name.
  var municipalities: String {
    units.map { unit in
      let code = judged.units.codes[unit].description
      return judged.units.frame.map { "\(code) (\($0.name(ofUnit: unit)))" } ?? code
    }.joined(separator: ", ")
  }

  /// Whether it is about a key of a submission that stands beside the answers.
  var isTopLevelKey: Bool { record?.isTopLevelKey(mark) ?? false }

  /// The codes of the municipalities that a submission names that was not placed with any.
  var namedCodes: [MunicipalityCode] {
    mark.check == .otherQuestionnaire
      ? record?.municipalities ?? [] : givenCode.map { [$0] } ?? []
  }

  /// The municipality's code that the value stands for, read as leniently as when it was placed.
  var givenCode: MunicipalityCode? {
    value.flatMap { MunicipalityCode(given: 0..<$0.utf8.count, in: $0.utf8.span) }
  }
}

/// The names of municipalities, gathered at first use: most runs need none.
final class MunicipalityNamesOnce: Sendable {
  /// All names.
  let all: MadeOnce<MunicipalityNames>
  /// The same, to find one that is near.
  let near: MadeOnce<NearNames>

  init(_ context: IngestContext) {
    let all = MadeOnce {
      MunicipalityNames(frame: context.frame, register: context.register, on: context.day)
    }
    self.all = all
    near = MadeOnce { NearNames(all.made) }
  }
}
