import QuestionnaireSchema
import TextFormats

/// One column of the frame as a condition reads it, by unit.
struct FrameCells: Sendable {
  /// For each unit the number of its value, 0 for an empty cell; `nil`: there is no frame.
  let codes: [UInt32]?
  /// The values by number; the first is the empty one.
  let values: [String]

  /// Which of 64 rows have a cell that is not empty.
  func known(_ word: Int, in table: borrowing ResponseTable) -> UInt64 {
    bits(word, in: table) { $0 != nil }
  }

  /// Without a frame every value is possible.
  func open(_ assumption: Assumption) -> UInt64 {
    codes == nil && assumption != .none ? ~0 : 0
  }

  /// Which of 64 rows have a value of which something holds; an empty cell is `nil`.
  func bits(
    _ word: Int, in table: borrowing ResponseTable, _ holds: (Int?) -> Bool
  ) -> UInt64 {
    guard let codes else { return 0 }
    var result: UInt64 = 0
    let rows = table.rows(ofWord: word)
    for row in rows {
      let code = codes[Int(table.units[row])]
      if holds(code == 0 ? nil : Int(code)) { result |= 1 << UInt64(row - rows.lowerBound) }
    }
    return result
  }

  /// The value of a row's cell.
  func value(_ row: Int, in table: borrowing ResponseTable) -> Int? {
    guard let codes else { return nil }
    let code = codes[Int(table.units[row])]
    return code == 0 ? nil : Int(code)
  }
}

/// A code or text that is compared with another.
enum CompiledCode: Sendable {
  case literal(String)
  case choice(AnswerCells, names: [String])
  case text(AnswerCells, TextReader)
  case frame(FrameCells)

  func text(_ row: Int, in table: borrowing ResponseTable) -> String? {
    switch self {
    case .literal(let text): return text
    case .frame(let cells): return cells.value(row, in: table).map { cells.values[$0] }
    case .choice(let cells, let names):
      guard let (column, row) = cells.cell(row, in: table), let choice = column.choice(row)
      else { return nil }
      return names[choice]
    case .text(let cells, let reader):
      guard let (column, place) = cells.cell(row, in: table), column.isPresent(place)
      else { return nil }
      let submissions = cells.previous?.table.submissions ?? table.submissions
      return reader.text(column.text(place), ofSubmission: Int(submissions[place]))
    }
  }

  func known(_ word: Int, in table: borrowing ResponseTable) -> UInt64 {
    switch self {
    case .literal: ~0
    case .frame(let cells): cells.known(word, in: table)
    case .choice(let cells, _), .text(let cells, _): cells.present(word, in: table)
    }
  }

  func open(
    _ word: Int, in table: borrowing ResponseTable, _ assumption: Assumption
  ) -> UInt64 {
    switch self {
    case .literal: 0
    case .frame(let cells): cells.open(assumption)
    case .choice(let cells, _), .text(let cells, _): cells.open(word, in: table, assumption)
    }
  }
}

/// A number in millionths, or a day number, that is compared with another.
indirect enum CompiledQuantity: Sendable {
  case literal(Int64)
  case answer(AnswerCells)
  /// A column of the frame with, for each of its values, the number it stands for.
  case frame(FrameCells, numbers: [Int64?])
  /// The number of ticks among the choices of a mask.
  case countSelected(AnswerCells, among: UInt64)
  case add(CompiledQuantity, CompiledQuantity)
  case subtract(CompiledQuantity, CompiledQuantity)
  case negate(CompiledQuantity)

  /// The numbers of 64 rows, and of which of them it is known or open.
  struct Lanes {
    var values = [Int64](repeating: 0, count: 64)
    var known: UInt64 = ~0
    var open: UInt64 = 0
  }

  func lanes(
    _ word: Int, in table: borrowing ResponseTable, _ assumption: Assumption
  ) -> Lanes {
    switch self {
    case .literal(let number):
      return Lanes(values: [Int64](repeating: number, count: 64))
    case .answer(let cells):
      var lanes = Lanes(
        known: cells.present(word, in: table), open: cells.open(word, in: table, assumption))
      for lane in SetBits(lanes.known) {
        lanes.values[lane] = cells.number(word * 64 + lane, in: table) ?? 0
      }
      return lanes
    case .frame(let cells, let numbers):
      var lanes = Lanes(known: 0, open: cells.open(assumption))
      for row in table.rows(ofWord: word) {
        guard let value = cells.value(row, in: table), let number = numbers[value]
        else { continue }
        lanes.values[row % 64] = number
        lanes.known |= 1 << UInt64(row % 64)
      }
      return lanes
    case .countSelected(let cells, let among):
      var lanes = Lanes(
        known: cells.present(word, in: table) | cells.leftEmpty(word, in: table),
        open: cells.open(word, in: table, assumption))
      for lane in SetBits(lanes.known) {
        let ticks = cells.ticks(word * 64 + lane, in: table) & among
        lanes.values[lane] = Int64(ticks.nonzeroBitCount) * oneInMillionths
      }
      return lanes
    case .add(let left, let right):
      return combine(left, right, word, table, assumption) { $0.addingReportingOverflow($1) }
    case .subtract(let left, let right):
      return combine(left, right, word, table, assumption) {
        $0.subtractingReportingOverflow($1)
      }
    case .negate(let inner):
      return combine(.literal(0), inner, word, table, assumption) {
        $0.subtractingReportingOverflow($1)
      }
    }
  }

  /// Combines two sides lane by lane; what does not fit is missing.
  private func combine(
    _ left: CompiledQuantity, _ right: CompiledQuantity, _ word: Int,
    _ table: borrowing ResponseTable, _ assumption: Assumption,
    _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) -> Lanes {
    let first = left.lanes(word, in: table, assumption)
    let second = right.lanes(word, in: table, assumption)
    var result = Lanes(known: first.known & second.known)
    result.open = bothPossible(first.known, first.open, second.known, second.open)
    for lane in SetBits(result.known) {
      let (value, overflow) = operation(first.values[lane], second.values[lane])
      result.values[lane] = value
      if overflow { result.known &= ~(1 << UInt64(lane)) }
    }
    return result
  }
}
