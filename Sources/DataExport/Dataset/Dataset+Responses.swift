import Municipalities
import QuestionnaireSchema
public import ResponseIngest
import TextFormats

extension Dataset {
  /// Takes what is asked for from the answers of the wave of a year.
  public init(_ judged: JudgedResponses, year: Int, _ request: ExportRequest) {
    let columns = judged.frameColumns.filter {
      judged.isUsual($0) || request.named.contains(Variable.framePrefix + $0)
    }
    let questions = judged.questionnaire.questions.filter { question in
      if case .text = question.kind { request.named.contains(question.name) } else { true }
    }
    let reader = RowReader(judged, year: year, columns: columns, questions: questions)
    let chosen = request.condition.map { judged.units(where: $0) }
    self.year = year
    questionnaire = judged.questionnaire
    day = judged.context.day
    variables =
      [.code, .name, .received, .year, .state] + columns.map { .frame($0) }
      + questions.flatMap { Variable.variables(of: $0) }
    rows = judged.units.codes.indices.filter { chosen?[$0] ?? true }.map { reader.row(ofUnit: $0) }
  }
}

/// Reads the values of a municipality, in the order of the variables.
private struct RowReader {
  private let judged: JudgedResponses
  private let year: Int
  private let columns: [FrameColumn]
  private let questions: [Question]

  init(_ judged: JudgedResponses, year: Int, columns: [String], questions: [Question]) {
    self.judged = judged
    self.year = year
    let frame = judged.units.frame
    self.columns = columns.compactMap { name in
      frame.flatMap { frame in frame.columnIndex(named: name).map { frame.columns[$0] } }
    }
    self.questions = questions
  }

  func row(ofUnit unit: Int) -> [Dataset.Value] {
    let row = judged.countingRows[unit]
    let frame = judged.units.frame
    let state = state(ofUnit: unit, row)
    let fixed: [Dataset.Value] = [
      .text(judged.units.codes[unit].description), .written(frame?.name(ofUnit: unit)),
      row.flatMap { judged.submission(ofRow: $0).received }.map { .moment($0) } ?? .none,
      .number(Int64(year) * 1_000_000), .category(state.rawValue),
    ]
    return fixed + columns.map { .written($0.text(ofUnit: unit)) }
      + questions.flatMap { question -> [Dataset.Value] in
        guard let row else {
          return missing(state == .notInvited ? .notInvited : .nonresponse, question)
        }
        return values(of: question, row)
      }
  }

  private func state(ofUnit unit: Int, _ row: Int?) -> ResponseState {
    if let row { return judged.complete[row] ? .complete : .partial }
    return judged.units.frame?.isAsked[unit] ?? true ? .nonresponse : .notInvited
  }

  private func values(of question: Question, _ row: Int) -> [Dataset.Value] {
    let column = judged.table.columns[question.index]
    guard column.isPresent(row) else { return missing(reason(question.index, row), question) }
    switch question.kind {
    case .selectOne: return [column.choice(row).map { .category($0) } ?? .none]
    case .selectMultiple(let choices): return ticks(column.tickedChoices(row), choices)
    case .integer, .decimal: return [column.number(row).map { .number($0) } ?? .none]
    case .date:
      return [column.number(row).map { .day(CalendarDay(number: Int32($0))) } ?? .none]
    case .text: return [.written(judged.text(ofQuestion: question.index, row: row))]
    }
  }

  /// The reason, for each variable of a question.
  private func missing(_ reason: MissingReason, _ question: Question) -> [Dataset.Value] {
    guard case .selectMultiple(let choices) = question.kind else { return [.missing(reason)] }
    return choices.map { _ in .missing(reason) }
  }

  /// What is not ticked is a no, unless it was ticked that the answer is not known.
  private func ticks(_ ticked: UInt64, _ choices: [Choice]) -> [Dataset.Value] {
    func isTicked(_ choice: Int) -> Bool { ticked >> UInt64(choice) & 1 == 1 }
    let isUnsure = choices.indices.contains { choices[$0].isMissing && isTicked($0) }
    return choices.indices.map { choice in
      isTicked(choice) ? .category(1) : isUnsure ? .missing(.unsure) : .category(0)
    }
  }

  /// Why a row has no answer to a question.
  private func reason(_ question: Int, _ row: Int) -> MissingReason {
    let table = judged.table
    if table.faulty[question][row] { return .faulty }
    if table.undecided[question][row] { return .gateMissing }
    return table.asked[question][row] ? .leftEmpty : .notAsked
  }
}

extension Dataset.Value {
  /// A text that came from outside; an empty one is nothing.
  fileprivate static func written(_ text: String?) -> Self {
    guard let text, !text.isEmpty else { return .none }
    // A carriage return before a line feed is one character to Swift.
    let lines = String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
    return .text(withoutControls(lines))
  }
}
