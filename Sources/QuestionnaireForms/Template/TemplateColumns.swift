import OfficeFiles

/// The columns of the sheet that is filled in, by their number from 0.
struct TemplateColumns: Sendable {
  /// How many columns there are for answers.
  let count: Int

  /// The hidden column with keys.
  let key = 0
  /// The number of the question.
  let number = 1
  /// The question.
  let question = 2
  /// What is filled in.
  let help = 3

  /// The columns for answers.
  var answers: Range<Int> { 4..<4 + count }
  /// The column that says what is still to be done.
  var remark: Int { 4 + count }

  /// Which of the columns for answers a column is, from 0.
  func number(ofAnswers column: Int) -> Int { column - answers.lowerBound }

  /// The hidden column that tells how an answer column stands: see ``AnswerState``.
  func state(ofAnswers column: Int) -> Int { column + count + 1 }

  /// How wide each is.
  var widths: [Int: ColumnDraft] {
    var widths = [
      key: ColumnDraft(width: 28, isHidden: true), number: ColumnDraft(width: 6),
      question: ColumnDraft(width: count > 2 ? 44 : 56), help: ColumnDraft(width: 36),
      remark: ColumnDraft(width: 20),
    ]
    for column in answers {
      widths[column] = ColumnDraft(width: count == 1 ? 40 : count == 2 ? 32 : 24)
      widths[state(ofAnswers: column)] = ColumnDraft(width: 6, isHidden: true)
    }
    return widths
  }
}

/// How the answer to a question stands, as a number in a hidden column.
enum AnswerState: Int, Sendable {
  /// Nothing is to be said.
  case fine = 0
  /// It is needed and not filled in.
  case missing = 1
  /// It is filled in and not asked.
  case surplus = 2
  /// It is not asked.
  case notAsked = 3
}
