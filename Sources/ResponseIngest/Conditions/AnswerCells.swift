import QuestionnaireSchema

/// The answers to one question as a condition reads them: of this wave or of the previous one.
struct AnswerCells: Sendable {
  /// The question as it was put in that wave.
  let question: Question
  /// The previous wave's table and, for each unit of this wave, its row there; `nil` is this wave.
  let previous: (table: ResponseTable, rows: [Int32])?

  /// Which of 64 rows have a usable answer.
  func present(_ word: Int, in table: borrowing ResponseTable) -> UInt64 {
    guard let previous else {
      return table.columns[question.index].present(word: word, rows: table.rows(ofWord: word))
    }
    let column = previous.table.columns[question.index]
    return previousBits(word, in: table, previous) { column.isPresent($0) }
  }

  /// Which of 64 rows were asked, and left it empty.
  func leftEmpty(_ word: Int, in table: borrowing ResponseTable) -> UInt64 {
    guard let previous else { return table.leftEmpty(question.index, word: word) }
    let old = previous.table
    return previousBits(word, in: table, previous) { row in
      old.leftEmpty(question.index, word: row / 64) >> UInt64(row % 64) & 1 == 1
    }
  }

  /// Which of 64 rows could still get an answer; what last year left out stays missing.
  func open(
    _ word: Int, in table: borrowing ResponseTable, _ assumption: Assumption
  ) -> UInt64 {
    guard previous == nil else { return 0 }
    switch assumption {
    case .none, .missingFrame: return 0
    case .anythingMissing: return table.open(question.index, word: word)
    case .reopened(let questions):
      return questions.contains(question.index) ? table.mask(ofWord: word) : 0
    }
  }

  /// Which of 64 rows hold an answer of which something holds; what is blank may come along.
  func bits(
    _ word: Int, in table: borrowing ResponseTable, _ holds: (AnswerColumn, Int) -> Bool
  ) -> UInt64 {
    guard let previous else {
      let column = table.columns[question.index]
      return ResponseIngest.bits(table.rows(ofWord: word)) { holds(column, $0) }
    }
    let column = previous.table.columns[question.index]
    return previousBits(word, in: table, previous) { holds(column, $0) }
  }

  /// The number or day of a row; `nil` when it has none.
  func number(_ row: Int, in table: borrowing ResponseTable) -> Int64? {
    guard previous == nil else {
      return cell(row, in: table).flatMap { column, row in column.number(row) }
    }
    // Straight from the table: a column costs more to copy than to look in.
    return table.columns[question.index].number(row)
  }

  /// The ticks of a row.
  func ticks(_ row: Int, in table: borrowing ResponseTable) -> UInt64 {
    guard previous == nil else {
      return cell(row, in: table).map { column, row in column.tickedChoices(row) } ?? 0
    }
    return table.columns[question.index].tickedChoices(row)
  }

  /// The column and the row in it for a row of this wave.
  func cell(_ row: Int, in table: borrowing ResponseTable) -> (AnswerColumn, Int)? {
    guard let previous else { return (table.columns[question.index], row) }
    let old = previous.rows[Int(table.units[row])]
    return old < 0 ? nil : (previous.table.columns[question.index], Int(old))
  }

  private func previousBits(
    _ word: Int, in table: borrowing ResponseTable,
    _ previous: (table: ResponseTable, rows: [Int32]), _ holds: (Int) -> Bool
  ) -> UInt64 {
    var result: UInt64 = 0
    let rows = table.rows(ofWord: word)
    for row in rows {
      let old = previous.rows[Int(table.units[row])]
      if old >= 0, holds(Int(old)) { result |= 1 << UInt64(row - rows.lowerBound) }
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
