import QuestionnaireSchema
import ResponseIngest

/// A row of the sheet that is filled in.
enum TemplateRow: Sendable, Hashable {
  /// The hidden row by which the sheet is read back.
  case marks
  /// The title of the questionnaire.
  case title
  /// What stands in the columns.
  case headings
  /// The heading of a part, and for whom it is.
  case section(String, routing: String?)
  /// A line of explanation.
  case line(String)
  /// Who filled it in, or how to reach them.
  case contact(key: String, label: String)
  /// The code of the municipality.
  case municipality
  /// The name that belongs to the code.
  case municipalityName
  /// The day on which it is sent.
  case received
  /// A question; one with ticks has its choices in the rows below.
  case question(Question)
  /// A choice of a question with ticks, by its number.
  case choice(Question, Int)

  /// The key in the hidden column.
  var key: String {
    switch self {
    case .marks: ""
    case .title, .headings, .section, .line, .municipalityName: TemplateWord.layoutPrefix
    case .contact(let key, _): TemplateWord.contactPrefix + key
    case .municipality: TemplateWord.municipality
    case .received: TemplateWord.received
    case .question(let question):
      question.hasTicks ? TemplateWord.layoutPrefix + question.name : question.name
    case .choice(let question, let choice):
      TemplateWord.key(question: question.name, choice: question.choices[choice].name)
    }
  }
}

extension Question {
  /// Whether each of its choices is ticked by itself.
  var hasTicks: Bool { if case .selectMultiple = kind { true } else { false } }
}

/// The rows of the sheet that is filled in, and where each question stands.
struct TemplateRows: Sendable {
  /// The rows, from the first.
  let rows: [TemplateRow]
  /// The row of each question.
  let questions: [Int]
  /// The row with the code of the municipality.
  let municipality: Int
  /// The row below which the others move.
  let headings: Int

  init(_ request: TemplateRequest, _ words: TemplateWords) {
    let questionnaire = request.questionnaire
    var rows: [TemplateRow] = [
      .marks, .title, .headings, .section("Hoe vult u dit in?", routing: nil),
    ]
    rows += words.introduction.map { .line($0) }
    rows.append(.section("Uw gegevens", routing: nil))
    municipality = rows.count
    rows.append(.municipality)
    if request.frame != nil { rows.append(.municipalityName) }
    rows += [
      .contact(key: "naam", label: "Ingevuld door: uw naam"),
      .contact(key: "email", label: "Uw e-mailadres"), .received,
    ]
    var questions = questionnaire.questions.map { _ in 0 }
    for section in questionnaire.sections {
      rows.append(.section(section.label, routing: words.routing(section.relevant)))
      for question in questionnaire.questions[section.questions] {
        questions[question.index] = rows.count
        rows.append(.question(question))
        if question.hasTicks {
          rows += question.choices.indices.map { .choice(question, $0) }
        }
      }
    }
    self.rows = rows
    self.questions = questions
    headings = 2
  }
}
