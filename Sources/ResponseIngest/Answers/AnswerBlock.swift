import QuestionnaireSchema

/// The answers of up to 1024 rows on their way to a table: for each question a lane of codes.
///
/// Reading writes a code to its place here, which costs a store; the table's columns then grow by whole
/// lanes. A row to which nothing is written has no answers.
struct AnswerBlock {
  /// How many rows fit in it.
  static let capacity = 1024

  /// How many rows it holds.
  private(set) var count = 0
  /// The codes of questions with at most 250 choices to choose one of, lane after lane.
  private var narrow: [UInt8]
  /// Ticks, numbers, places of texts and wider codes, lane after lane.
  private var wide: [UInt64]
  /// For each question where its lane starts in the one or the other.
  private let lanes: [Lane]

  /// Where a question's codes stand.
  enum Lane: Sendable {
    case narrow(Int)
    case wide(Int, blank: UInt64)
  }

  init(_ columns: [AnswerColumn]) {
    var lanes: [Lane] = []
    var (narrowCount, wideCount) = (0, 0)
    for column in columns {
      if let blank = column.wideBlank {
        lanes.append(.wide(wideCount * Self.capacity, blank: blank))
        wideCount += 1
      } else {
        lanes.append(.narrow(narrowCount * Self.capacity))
        narrowCount += 1
      }
    }
    self.lanes = lanes
    narrow = [UInt8](repeating: 0, count: narrowCount * Self.capacity)
    wide = [UInt64](repeating: 0, count: wideCount * Self.capacity)
    clear()
  }

  /// Whether no row fits in it any more.
  var isFull: Bool { count == Self.capacity }

  /// Adds a row without answers.
  mutating func addRow() { count += 1 }

  /// Where a question's lane starts.
  func lane(_ question: Int) -> Lane { lanes[question] }

  /// Gives the row that was added last a code, in the lane that starts here.
  @inline(__always)
  mutating func write(narrow code: UInt8, lane: Int) { narrow[lane + count - 1] = code }

  /// Gives the row that was added last ticks, a number or a place, in the lane that starts here.
  @inline(__always)
  mutating func write(wide word: UInt64, lane: Int) { wide[lane + count - 1] = word }

  /// Gives the row that was added last an answer.
  mutating func write(_ answer: CodedAnswer, question: Int, in columns: [AnswerColumn]) {
    switch lanes[question] {
    case .narrow(let start):
      write(narrow: UInt8(truncatingIfNeeded: answer.choiceCode), lane: start)
    case .wide(let start, _): write(wide: columns[question].word(of: answer), lane: start)
    }
  }

  /// Adds all rows to the columns, and is empty after that.
  mutating func move(to columns: inout [AnswerColumn]) {
    guard count > 0 else { return }
    for (question, lane) in lanes.enumerated() {
      switch lane {
      case .narrow(let start): columns[question].append(narrow: narrow[start..<start + count])
      case .wide(let start, _): columns[question].append(wide: wide[start..<start + count])
      }
    }
    clear()
  }

  private mutating func clear() {
    count = 0
    for index in narrow.indices { narrow[index] = 0 }
    for case .wide(let start, let blank) in lanes {
      for index in start..<start + Self.capacity { wide[index] = blank }
    }
  }
}
