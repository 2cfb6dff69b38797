import QuestionnaireSchema
import TextFormats

/// The answers of a row in one fixed form, so that two rows can be compared.
struct CanonicalAnswers {
  private let questions: [Question]
  let table: ResponseTable
  let texts: TextReader
  /// The questions by their names, in the order of their bytes.
  private let sorted: [Question]

  init(questionnaire: Questionnaire, table: ResponseTable, texts: TextReader) {
    questions = questionnaire.questions
    self.table = table
    self.texts = texts
    sorted = questions.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// How many questions of a row have a usable answer.
  func count(_ row: Int) -> Int {
    table.columns.count { $0.isPresent(row) }
  }

  /// The answers that count as JSON: keys sorted, no spaces, ticked codes in the order of the
  /// choices, plain decimals, days as `yyyy-mm-dd`.
  func bytes(_ row: Int) -> [UInt8] {
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
    questions.filter { question in
      value(question, left).map { $0.bytes(.compact) }
        != value(question, right).map { $0.bytes(.compact) }
    }
  }
}
