import QuestionnaireSchema

/// The answers to one question as a condition reads them: of this wave or of the previous one.
struct AnswerCells: Sendable {
  /// The number of the question in the wave that is read.
  let question: Int
  /// The previous wave's answers; `nil` is this wave.
  let previous: PreviousCells?

  /// Which of 64 rows have a usable answer.
  func present(_ word: Int, in table: borrowing ResponseTable) -> UInt64 {
    rows(passing: .present, word, in: table)
  }

  /// Which of 64 rows hold an answer that passes a test.
  func rows(
    passing test: AnswerTest, _ word: Int, in table: borrowing ResponseTable
  ) -> UInt64 {
    guard let previous else {
      return table.columns[question].rows(passing: test, word: word)
    }
    let column = previous.table.columns[question]
    return previous.bits(word, in: table) { column.rows(passing: test, word: $0) }
  }

  /// Which of 64 rows were asked, and left it empty.
  func leftEmpty(_ word: Int, in table: borrowing ResponseTable) -> UInt64 {
    guard let previous else { return table.leftEmpty(question, word: word) }
    return previous.bits(word, in: table) { previous.table.leftEmpty(question, word: $0) }
  }

  /// Which of 64 rows could still get an answer; what last year left out stays missing.
  func open(
    _ word: Int, in table: borrowing ResponseTable, _ assumption: Assumption
  ) -> UInt64 {
    guard previous == nil else { return 0 }
    switch assumption {
    case .none, .missingFrame: return 0
    case .anythingMissing: return table.open(question, word: word)
    case .reopened(let questions):
      return questions.contains(question) ? table.mask(ofWord: word) : 0
    }
  }

  /// The number or day of a row; `nil` when it has none.
  func number(_ row: Int, in table: borrowing ResponseTable) -> Int64? {
    guard previous == nil else {
      return cell(row, in: table).flatMap { column, row in column.number(row) }
    }
    // Straight from the table: a column costs more to copy than to look in.
    return table.columns[question].number(row)
  }

  /// The ticks of a row.
  func ticks(_ row: Int, in table: borrowing ResponseTable) -> UInt64 {
    guard previous == nil else {
      return cell(row, in: table).map { column, row in column.tickedChoices(row) } ?? 0
    }
    return table.columns[question].tickedChoices(row)
  }

  /// The column and the row in it for a row of this wave.
  func cell(_ row: Int, in table: borrowing ResponseTable) -> (AnswerColumn, Int)? {
    guard let previous else { return (table.columns[question], row) }
    let old = previous.rows[Int(table.units[row])]
    return old < 0 ? nil : (previous.table.columns[question], Int(old))
  }
}

/// The previous wave's answers, by the units of this wave.
final class PreviousCells: Sendable {
  /// The previous wave's table.
  let table: ResponseTable
  /// For each unit of this wave its row there, or -1.
  let rows: [Int32]

  init(_ table: ResponseTable, rows: [Int32]) {
    self.table = table
    self.rows = rows
  }

  /// Which of 64 rows of this wave have a row there that is in a set of 64, asked for by its word.
  func bits(
    _ word: Int, in table: borrowing ResponseTable, _ rowsOfWord: (Int) -> UInt64
  ) -> UInt64 {
    var result: UInt64 = 0
    let rows = table.rows(ofWord: word)
    for row in rows {
      let old = Int(self.rows[Int(table.units[row])])
      if old >= 0, rowsOfWord(old / 64) >> UInt64(old % 64) & 1 == 1 {
        result |= 1 << UInt64(row - rows.lowerBound)
      }
    }
    return result
  }
}

/// What is taken to be possible while a condition is judged.
enum Assumption: Sendable, Hashable {
  /// Nothing: what is missing is unknown.
  case none
  /// Every value of a frame that was not given.
  case missingFrame
  /// That too, and every answer to a question that is blank, faulty or undecided.
  case anythingMissing
  /// Every answer to these questions, whatever they have now.
  case reopened(Set<Int>)
}
