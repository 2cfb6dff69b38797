public import QuestionnaireSchema

/// The answers of all rows to one question, as codes.
///
/// Choices are kept as bits: of a `select_one` the number of the choice plus 1, of a `select_multiple` a bit
/// for each choice. Numbers, days and places of texts stand apart, and as bits only whether there is one. A
/// row without a usable answer has the bits of 0.
public struct AnswerColumn: Sendable {
  /// What kind of answers these are.
  public let kind: Question.Kind
  /// The choices, or whether there is an answer.
  private(set) var slices: BitSlices
  /// Numbers in millionths, dates as day numbers, and where texts stand in their source.
  private var details = SparseWords()

  /// The number that stands for no answer on its way to a column.
  static let nothing = Int64.min

  init(_ kind: Question.Kind) {
    self.kind = kind
    let width =
      switch kind {
      case .selectOne(let choices): Int.bitWidth - choices.count.leadingZeroBitCount
      case .selectMultiple(let choices): choices.count
      case .integer, .decimal, .date, .text: 1
      }
    slices = BitSlices(width: width)
  }

  /// Adds the answer of the next row; a fault or a blank adds nothing usable.
  mutating func append(_ answer: CodedAnswer) {
    append(wide: CollectionOfOne(word(of: answer)))
  }

  /// What stands for no answer among words of 64 bits; `nil` when codes of 8 bits are enough.
  var wideBlank: UInt64? {
    switch kind {
    case .selectOne(let choices): choices.count <= 250 ? nil : 0
    case .selectMultiple, .text: 0
    case .integer, .decimal, .date: UInt64(bitPattern: Self.nothing)
    }
  }

  /// An answer as a word of 64 bits; a fault or a blank is no answer.
  func word(of answer: CodedAnswer) -> UInt64 {
    switch kind {
    case .selectOne: UInt64(answer.choiceCode)
    case .selectMultiple: answer.ticks
    case .integer, .decimal, .date: UInt64(bitPattern: answer.number ?? Self.nothing)
    case .text: answer.text.packed
    }
  }

  /// Adds the codes of the next rows.
  mutating func append(narrow codes: ArraySlice<UInt8>) {
    slices.append(codes.lazy.map { UInt64($0) })
  }

  /// Adds the answers of the next rows, each as a word.
  mutating func append(wide words: some Collection<UInt64>) {
    switch kind {
    case .selectOne, .selectMultiple: slices.append(words)
    case .integer, .decimal, .date, .text:
      let blank = wideBlank
      for word in words { details.append(word == blank ? nil : word) }
      slices.append(words.lazy.map { $0 == blank ? 0 : 1 })
    }
  }

  /// Adds the answers of another column to the same question.
  mutating func append(_ other: AnswerColumn) {
    slices.append(other.slices)
    details.append(other.details)
  }

  /// Makes room for so many rows, with as many numbers and texts as those that are there have.
  mutating func reserveCapacity(_ count: Int) {
    slices.reserveCapacity(count)
    details.reserveCapacity(count)
  }

  /// Takes out all rows.
  mutating func removeAll() { self = AnswerColumn(kind) }

  /// Takes back the answers of some of 64 rows: they no longer count.
  mutating func clear(_ rows: UInt64, word: Int) { slices.clear(rows, word: word) }

  /// Takes back the answer of a row.
  mutating func clear(_ row: Int) { clear(1 << UInt64(row % 64), word: row / 64) }

  /// Gives a row another answer.
  mutating func set(_ answer: CodedAnswer, at row: Int) {
    switch kind {
    case .selectOne, .selectMultiple: slices[row] = word(of: answer)
    case .integer, .decimal, .date, .text:
      let word = word(of: answer)
      details[row] = word == wideBlank ? nil : word
      slices[row] = word == wideBlank ? 0 : 1
    }
  }

  /// Whether a row has a usable answer.
  public func isPresent(_ row: Int) -> Bool {
    slices.nonzero(word: row / 64) >> UInt64(row % 64) & 1 == 1
  }

  /// Whether two rows surely hold the same; of texts that is known only where neither row has one.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    guard slices[left] == slices[right] else { return false }
    switch kind {
    case .selectOne, .selectMultiple: return true
    case .integer, .decimal, .date: return number(left) == number(right)
    case .text: return slices[left] == 0
    }
  }

  /// The chosen choice's number in a `select_one`.
  public func choice(_ row: Int) -> Int? {
    let code = Int(slices[row])
    return code == 0 ? nil : code - 1
  }

  /// The ticked choices of a `select_multiple`, choice *i* as bit *i*.
  public func tickedChoices(_ row: Int) -> UInt64 { slices[row] }

  /// The number in millionths, or the day number.
  public func number(_ row: Int) -> Int64? {
    isPresent(row) ? details[row].map { Int64(bitPattern: $0) } : nil
  }

  /// Where the text of a row stands in its source.
  func text(_ row: Int) -> TextPlace {
    isPresent(row) ? details[row].map { TextPlace(packed: $0) } ?? .none : .none
  }

  /// Which of 64 rows have a usable answer.
  public func present(word: Int) -> UInt64 { slices.nonzero(word: word) }

  /// Which of 64 rows chose or ticked a choice.
  public func choosing(_ choice: Int, word: Int) -> UInt64 {
    rows(passing: AnswerTest(choice: choice, of: kind), word: word)
  }

  /// Which of 64 rows pass a test.
  func rows(passing test: AnswerTest, word: Int) -> UInt64 {
    switch test {
    case .present: slices.nonzero(word: word)
    case .code(let code): slices.equal(to: code, word: word)
    case .anyTick(let mask): slices.any(of: mask, word: word)
    case .otherCode(let codes):
      codes.reduce(slices.nonzero(word: word)) { $0 & ~slices.equal(to: $1, word: word) }
    case .never: 0
    }
  }
}

/// Where a text stands in the bytes of its source, before quotes and escapes are undone.
struct TextPlace: Sendable, Hashable {
  /// Start and length in one word: 40 bits and 24 bits; 0 is no text.
  let packed: UInt64

  /// No text.
  static let none = TextPlace(start: 0, end: 0)

  /// The longest text that can be kept, in bytes.
  static let longest = 1 << 24 - 1

  init(packed: UInt64) {
    self.packed = packed
  }

  init(start: Int, end: Int) {
    packed = UInt64(start) << 24 | UInt64(end - start)
  }

  var range: Range<Int> {
    Int(packed >> 24)..<Int(packed >> 24) + Int(packed & 0xFF_FFFF)
  }
}

/// A bit for each of at most 64 rows for which a test holds; the first row is bit 0.
@inline(__always)
func bits(_ rows: Range<Int>, _ holds: (Int) -> Bool) -> UInt64 {
  var word: UInt64 = 0
  for row in rows where holds(row) { word |= 1 << UInt64(row - rows.lowerBound) }
  return word
}
