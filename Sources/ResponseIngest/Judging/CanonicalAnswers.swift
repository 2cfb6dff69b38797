import QuestionnaireSchema
import TextFormats

/// The answers of a row in one fixed form, so that two rows can be compared.
struct CanonicalAnswers {
  private let questions: [Question]
  let table: ResponseTable
  let texts: TextReader
  init(questionnaire: Questionnaire, table: ResponseTable, texts: TextReader) {
    questions = questionnaire.questions
    self.table = table
    self.texts = texts
  }

  /// How many questions of a row have a usable answer.
  func count(_ row: Int) -> Int {
    table.columns.count { $0.isPresent(row) }
  }

  /// The answers that count as JSON: keys sorted, no spaces, ticked codes in the order of the
  /// choices, plain decimals, days as `yyyy-mm-dd`.
  func bytes(_ row: Int) -> [UInt8] {
    let sorted = questions.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let members = sorted.compactMap { question in
      value(question, row).map { (question.name, $0) }
    }
    return JSONOutput.object(members).bytes(.compact)
  }

  /// The answer to a question as JSON; `nil` when there is none that counts.
  func value(_ question: Question, _ row: Int) -> JSONOutput? {
    let column = table.columns[question.index]
    guard column.isPresent(row) else { return nil }
    switch question.kind {
    case .selectOne(let choices):
      return column.choice(row).map { .string(choices[$0].name) }
    case .selectMultiple(let choices):
      return .array(SetBits(column.tickedChoices(row)).map { .string(choices[$0].name) })
    case .integer, .decimal:
      return column.number(row).map { .decimal(millionths: $0) }
    case .date:
      return column.number(row).map {
        .string(CalendarDay(number: Int32($0)).description)
      }
    case .text:
      return .string(texts.text(column.text(row), ofSubmission: Int(table.submissions[row])))
    }
  }

  /// The questions to which two rows give another answer.
  func differences(_ left: Int, _ right: Int) -> [Question] {
    questions.indices.filter { !isSame($0, left, right) }.map { questions[$0] }
  }

  /// Whether two rows give the same answer to every question, so that they have the same JSON.
  func areSame(_ left: Int, _ right: Int) -> Bool {
    questions.indices.allSatisfy { isSame($0, left, right) }
  }

  /// Whether two rows give the same answer to a question: the same code, or the same text to the byte.
  private func isSame(_ question: Int, _ left: Int, _ right: Int) -> Bool {
    // Straight from the table: a column costs more to copy than to look in.
    if table.columns[question].isSame(left, right) { return true }
    let column = table.columns[question]
    guard case .text = column.kind, column.isPresent(left), column.isPresent(right) else {
      return false
    }
    let words = [left, right].map { row in
      texts.text(column.text(row), ofSubmission: Int(table.submissions[row]))
    }
    return words[0].utf8.elementsEqual(words[1].utf8)
  }
}
