import QuestionnaireSchema

/// The answers that count, as columns of codes: one row is one municipality of one submission.
///
/// Reading fills the columns with whatever could be coded; routing takes back what was not asked.
/// Per question it is kept apart who was asked, who may have been, and whose answer was faulty:
/// "not asked", "left empty" and "faulty" are three different things.
public struct ResponseTable: Sendable {
  /// For each row the municipality, as a number in the list of units.
  public internal(set) var units: [Int32] = []
  /// For each row the submission, as a number in the list of submissions.
  public internal(set) var submissions: [Int32] = []
  /// The answers, a column for each question.
  public internal(set) var columns: [AnswerColumn]
  /// For each question the rows that were asked it.
  public internal(set) var asked: [Bitmap]
  /// For each question the rows of which it cannot be told whether they are asked it, because a
  /// question that decides about it is blank, faulty or itself undecided.
  public internal(set) var undecided: [Bitmap]
  /// For each question the rows that may answer it only because no frame was given.
  public internal(set) var permitted: [Bitmap]
  /// For each question the rows in which something was filled in that cannot be an answer.
  public internal(set) var faulty: [Bitmap]

  /// The number of rows.
  public var count: Int { units.count }

  /// The number of words of 64 rows, the last one perhaps not full.
  var wordCount: Int { (count + 63) / 64 }

  init(_ questionnaire: Questionnaire) {
    columns = questionnaire.questions.map { AnswerColumn($0.kind) }
    let none = columns.map { _ in Bitmap(count: 0) }
    asked = none
    undecided = none
    permitted = none
    faulty = none
  }

  /// Makes room for so many rows, with as many answers as those that are there have.
  mutating func reserveCapacity(_ count: Int) {
    units.reserveCapacity(count)
    submissions.reserveCapacity(count)
    for question in columns.indices { columns[question].reserveCapacity(count) }
  }

  /// The rows of a word.
  func rows(ofWord word: Int) -> Range<Int> { word * 64..<min(word * 64 + 64, count) }

  /// A bit for each row that a word really has.
  func mask(ofWord word: Int) -> UInt64 {
    let rows = rows(ofWord: word).count
    return rows == 64 ? ~0 : 1 << UInt64(rows) - 1
  }

  /// Which of 64 rows could still get a usable answer: asked or perhaps asked, and blank or faulty.
  func open(_ question: Int, word: Int) -> UInt64 {
    (asked[question][word: word] | undecided[question][word: word]
      | permitted[question][word: word])
      & ~columns[question].present(word: word)
  }

  /// Which of 64 rows were asked a question and left it empty.
  func leftEmpty(_ question: Int, word: Int) -> UInt64 {
    asked[question][word: word] & ~faulty[question][word: word]
      & ~columns[question].present(word: word)
  }
}

extension ResponseTable {
  /// A table without answers, with a row for each unit: to judge conditions on the frame.
  init(units count: Int) {
    units = (0..<Int32(count)).map { $0 }
    submissions = units
    columns = []
    asked = []
    undecided = []
    permitted = []
    faulty = []
  }

  /// A table in which each unit has a row, was asked nothing and answered nothing.
  init(silent count: Int, _ questionnaire: Questionnaire) {
    self.init(questionnaire)
    units = (0..<Int32(count)).map { $0 }
    submissions = units
    for question in columns.indices {
      for _ in 0..<count { columns[question].append(.blank) }
    }
  }
}
