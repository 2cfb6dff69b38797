import QuestionnaireSchema
import TextFormats

/// A condition made ready for a table and a frame: codes and columns instead of names.
indirect enum CompiledCondition: Sendable {
  case constant(Bool)
  case not(CompiledCondition)
  case and(CompiledCondition, CompiledCondition)
  case or(CompiledCondition, CompiledCondition)
  /// An answer passes a test; it is known where there is one, and of ticks where they were left empty.
  case answer(AnswerCells, AnswerTest, isOfTicks: Bool)
  /// The frame's cell holds this value (`nil`: a value that no municipality has).
  case isFrameValue(FrameCells, value: Int?)
  /// Two codes or texts are equal.
  case same(CompiledCode, CompiledCode)
  case compare(CompiledQuantity, Comparison, CompiledQuantity)
  /// Two numbers of ticks compare like this.
  case compareCounts(CompiledCount, Comparison, CompiledCount)
  /// There is an answer that says something; that is always known.
  case answered(AnswerCells, AnswerTest)
  /// A comparison with something that the previous wave did not have.
  case missing

  /// Judges sixty-four rows.
  func truth(
    _ word: Int, in table: borrowing ResponseTable, assuming assumption: Assumption = .none
  ) -> TruthWord {
    switch self {
    case .constant(let value): value ? .allTrue : .allFalse
    case .missing: .unknown
    case .not(let inner): !inner.truth(word, in: table, assuming: assumption)
    case .and(let left, let right):
      left.truth(word, in: table, assuming: assumption)
        & right.truth(word, in: table, assuming: assumption)
    case .or(let left, let right):
      left.truth(word, in: table, assuming: assumption)
        | right.truth(word, in: table, assuming: assumption)
    case .answer(let cells, let test, let isOfTicks):
      TruthWord(
        known: cells.present(word, in: table)
          | (isOfTicks ? cells.leftEmpty(word, in: table) : 0),
        holds: cells.rows(passing: test, word, in: table),
        open: cells.open(word, in: table, assumption))
    case .isFrameValue(let cells, let value):
      TruthWord(
        known: cells.known(word, in: table),
        holds: cells.bits(word, in: table) { $0 == value },
        open: cells.open(assumption))
    case .same(let left, let right):
      Self.same(left, right, word, in: table, assumption)
    case .compare(let left, let comparison, let right):
      Self.compare(left, comparison, right, word, in: table, assumption)
    case .compareCounts(let left, let comparison, let right):
      Self.compare(
        left.counts(word, in: table, assumption), comparison,
        right.counts(word, in: table, assumption))
    case .answered(let cells, let test):
      TruthWord(
        known: ~0, holds: cells.rows(passing: test, word, in: table),
        open: cells.open(word, in: table, assumption)
      ).decided
    }
  }

  private static func same(
    _ left: CompiledCode, _ right: CompiledCode, _ word: Int, in table: borrowing ResponseTable,
    _ assumption: Assumption
  ) -> TruthWord {
    var known: UInt64 = 0
    var holds: UInt64 = 0
    for row in table.rows(ofWord: word) {
      guard let first = left.text(row, in: table), let second = right.text(row, in: table)
      else { continue }
      let bit: UInt64 = 1 << UInt64(row % 64)
      known |= bit
      if first == second { holds |= bit }
    }
    return TruthWord(
      known: known, holds: holds,
      open: bothPossible(
        left.known(word, in: table), left.open(word, in: table, assumption),
        right.known(word, in: table), right.open(word, in: table, assumption)))
  }

  private static func compare(
    _ left: CompiledQuantity, _ comparison: Comparison, _ right: CompiledQuantity, _ word: Int,
    in table: borrowing ResponseTable, _ assumption: Assumption
  ) -> TruthWord {
    let first = left.lanes(word, in: table, assumption)
    let second = right.lanes(word, in: table, assumption)
    var holds: UInt64 = 0
    for lane in SetBits(first.known & second.known)
    where comparison.holds(first.values[lane], second.values[lane]) {
      holds |= 1 << UInt64(lane)
    }
    return TruthWord(
      known: first.known & second.known, holds: holds,
      open: bothPossible(first.known, first.open, second.known, second.open))
  }
}

extension CompiledCondition {
  /// Compares the counts of 64 rows.
  private static func compare(
    _ left: LaneCounts, _ comparison: Comparison, _ right: LaneCounts
  ) -> TruthWord {
    let (less, equal) = left.order(right)
    let holds =
      switch comparison {
      case .equal: equal
      case .notEqual: ~equal
      case .less: less
      case .lessOrEqual: less | equal
      case .greater: ~(less | equal)
      case .greaterOrEqual: ~less
      }
    return TruthWord(
      known: left.known & right.known, holds: holds,
      open: bothPossible(left.known, left.open, right.known, right.open))
  }
}

/// Where something made of two sides could still become anything: a side is open, and neither side is
/// simply missing.
func bothPossible(
  _ leftKnown: UInt64, _ leftOpen: UInt64, _ rightKnown: UInt64, _ rightOpen: UInt64
) -> UInt64 {
  (leftOpen & (rightKnown | rightOpen)) | (rightOpen & (leftKnown | leftOpen))
}

extension Comparison {
  /// Whether two numbers compare like this.
  func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
