import Municipalities
import QuestionnaireSchema
import TextFormats

/// The record of a submission, read once more to give back what stood in it.
///
/// Nothing of a good record is kept while reading; only what has a finding is read again.
struct RereadRecord: Sendable {
  let content: Content
  let names: HeadingNames
  private let source: ResponseSource
  /// The number of the record.
  let record: Int
  /// The codes of municipalities as they were given.
  private let codes: [String]
  private let repeatedKeys: [JSONMember]
  private let unknownKeys: [JSONMember]

  enum Content: Sendable {
    case cells(RecordCells, Batch)
    case object(SubmissionObject)
    case unreadable
  }

  init(_ submission: Submission, _ source: ResponseSource, _ names: HeadingNames) {
    self.names = names
    self.source = source
    record = Int(submission.row)
    switch source.form {
    case .batch(let batch):
      let cells = batch.text.cells(ofRecord: submission.record)
      content = .cells(cells, batch)
      codes =
        batch.heading.municipality.map { column in
          column < cells.count ? batch.heading.codeText(cells[column]).codeWords : []
        } ?? []
    case .lines, .document, .unreadable:
      if let root = try? JSONDocument(source.text, in: submission.record).root,
        case .object(let members) = root.kind
      {
        let object = SubmissionObject(members)
        content = .object(object)
        codes = object.municipalities
        repeatedKeys = object.repeatedKeys(names)
        unknownKeys = object.unknownKeys(names)
        return
      } else {
        content = .unreadable
        codes = []
      }
    }
    repeatedKeys = []
    unknownKeys = []
  }

  /// The codes of municipalities that it names, as far as they are codes.
  var municipalities: [MunicipalityCode] {
    codes.compactMap { MunicipalityCode($0) }
  }

  /// The value that a mark is about, as it was given.
  func value(for mark: Mark, question: Question?) -> String? {
    switch content {
    case .cells(let cells, let batch): value(for: mark, question, cells, batch)
    case .object(let object): value(for: mark, question, object)
    case .unreadable: nil
    }
  }

  private func value(
    for mark: Mark, _ question: Question?, _ cells: RecordCells, _ batch: Batch
  ) -> String? {
    let heading = batch.heading
    func cell(_ column: Int?) -> String? {
      guard let column, column < cells.count else { return nil }
      let text = cells[column]
      return text.isEmpty ? nil : text
    }
    switch mark.check {
    case .otherQuestionnaire: return batch.template?.questionnaire(ofRecord: record)
    case .unknownMunicipality, .outsideFrame, .abolishedMunicipality, .damagedCode:
      guard mark.item >= 0 else { return cell(heading.token) }
      return Int(mark.item) < codes.count ? codes[Int(mark.item)] : nil
    case .otherName: return cell(heading.name)
    case .invalidMoment, .doubtfulMoment, .missingMoment, .tooLate, .afterDeadline, .earlierYear:
      return cell(heading.received)
    case .unequalRow, .shortRow: return nil
    default: break
    }
    guard let question, mark.check != .missingAnswer else { return nil }
    switch heading.answers[question.index] {
    case .none: return nil
    case .single(let column): return cell(column)
    case .options(let columns):
      if mark.check == .invalidAnswer { return cell(Int(mark.detail)) }
      let ticked = columns.filter { option in
        guard let text = cell(option.column) else { return false }
        return OptionCell(heading.renamed(text, option.column)) == .ticked
      }
      return ticked.map { question.choices[$0.choice].name }.joined(separator: " ")
    }
  }

  private func value(
    for mark: Mark, _ question: Question?, _ object: SubmissionObject
  ) -> String? {
    switch mark.check {
    case .otherQuestionnaire: return object.questionnaire.map { text($0) }
    case .unknownMunicipality, .outsideFrame, .abolishedMunicipality, .damagedCode:
      return mark.item >= 0 && Int(mark.item) < codes.count ? codes[Int(mark.item)] : nil
    case .invalidMoment, .doubtfulMoment, .missingMoment, .tooLate, .afterDeadline, .earlierYear:
      return object.received
    case .unknownColumn, .doubleColumn: return nil
    default: break
    }
    guard let question, mark.check != .missingAnswer else { return nil }
    return object.answers(names)[question.index].map(text)
  }

  /// The heading or key that a mark is about; in a template the cell.
  func column(for mark: Mark, question: Question?) -> String? {
    switch content {
    case .cells(_, let batch):
      batch.template.map { cell(for: mark, question, batch.heading, $0) }
        ?? column(for: mark, question, batch.heading).map(batch.heading.name)
    case .object(let object):
      switch mark.check {
      case .otherQuestionnaire: "vragenlijst"
      case .missingMunicipality: object.hasMunicipalities ? "gemeenten" : nil
      case .unknownMunicipality, .outsideFrame, .abolishedMunicipality, .damagedCode: "gemeenten"
      case .invalidMoment, .doubtfulMoment, .missingMoment, .tooLate, .afterDeadline, .earlierYear:
        "ingezonden"
      case .unknownColumn, .doubleColumn: key(mark)?.key
      default: question.flatMap { object.key(of: $0.index, names) }
      }
    case .unreadable: nil
    }
  }

  private func column(
    for mark: Mark, _ question: Question?, _ heading: HeadingBinding
  ) -> Int? {
    switch mark.check {
    case .missingMunicipality: heading.municipality ?? heading.token
    case .unknownMunicipality, .outsideFrame, .abolishedMunicipality, .damagedCode:
      mark.item >= 0 ? heading.municipality : heading.token
    case .otherName: heading.name
    case .invalidMoment, .doubtfulMoment, .missingMoment, .tooLate, .afterDeadline, .earlierYear:
      heading.received
    default:
      mark.detail >= 0 && mark.check.subject == .answer
        ? Int(mark.detail) : question.flatMap { heading.answers[$0.index].first }
    }
  }

  /// The cell of a template that a mark is about: of a rule that of its first question, and of the
  /// submission as a whole that with the code of the municipality.
  private func cell(
    for mark: Mark, _ question: Question?, _ heading: HeadingBinding, _ template: TemplatePlaces
  ) -> String? {
    let column = column(for: mark, question, heading) ?? heading.municipality
    return column.flatMap { template.cell(ofRecord: record, heading: $0) }
  }

  /// Whether the key that a mark is about stands beside the answers, not among them.
  func isTopLevelKey(_ mark: Mark) -> Bool {
    guard case .object(let object) = content, let key = key(mark) else { return false }
    return object.isTopLevel(key)
  }

  private func key(_ mark: Mark) -> JSONMember? {
    let keys = mark.check == .doubleColumn ? repeatedKeys : unknownKeys
    return Int(mark.item) < keys.count ? keys[Int(mark.item)] : nil
  }

  /// A JSON value as a person would write it in a cell; a list or object as it stands in the file.
  func text(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: ""
    case .bool(let value): value ? "true" : "false"
    case .number(let written): written
    case .string(let text): text
    case .array, .object: source.text.bytes.text(in: value.range)
    }
  }
}
