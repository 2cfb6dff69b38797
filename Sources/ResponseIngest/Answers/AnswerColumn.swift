public import QuestionnaireSchema

/// The answers of all rows to one question, as codes.
///
/// Which of the stores is used follows from the kind of question; the others stay empty. A row
/// without a usable answer holds the store's "nothing": code 0, no ticks, `nothing`, or no text.
public struct AnswerColumn: Sendable {
  /// What kind of answers these are.
  public let kind: Question.Kind
  /// `select_one` with at most 250 choices: 0 is nothing, otherwise the choice's number plus 1.
  private(set) var narrowCodes: [UInt8] = []
  /// `select_one` with more choices, coded alike.
  private(set) var wideCodes: [UInt16] = []
  /// `select_multiple`: bit *i* is choice *i*.
  private(set) var ticks: [UInt64] = []
  /// Numbers in millionths and dates as day numbers.
  private(set) var numbers: [Int64] = []
  /// Where the text stands in its source.
  private(set) var texts: [TextPlace] = []

  /// The number that stands for no answer in `numbers`.
  static let nothing = Int64.min

  init(_ kind: Question.Kind) {
    self.kind = kind
  }

  /// Adds the answer of the next row; a fault or a blank adds nothing usable.
  mutating func append(_ answer: CodedAnswer) {
    switch kind {
    case .selectOne(let choices):
      if choices.count <= 250 {
        narrowCodes.append(UInt8(truncatingIfNeeded: answer.choiceCode))
      } else {
        wideCodes.append(answer.choiceCode)
      }
    case .selectMultiple:
      ticks.append(answer.ticks)
    case .integer, .decimal, .date:
      numbers.append(answer.number ?? Self.nothing)
    case .text:
      texts.append(answer.text)
    }
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
  mutating func append(narrow codes: ArraySlice<UInt8>) { narrowCodes += codes }

  /// Adds the answers of the next rows, each as a word.
  mutating func append(wide words: ArraySlice<UInt64>) {
    switch kind {
    case .selectOne: wideCodes += words.lazy.map { UInt16(truncatingIfNeeded: $0) }
    case .selectMultiple: ticks += words
    case .integer, .decimal, .date: numbers += words.lazy.map { Int64(bitPattern: $0) }
    case .text: texts += words.lazy.map { TextPlace(packed: $0) }
    }
  }

  /// Takes back the answer of a row: it no longer counts.
  mutating func clear(_ row: Int) {
    switch kind {
    case .selectOne:
      if wideCodes.isEmpty { narrowCodes[row] = 0 } else { wideCodes[row] = 0 }
    case .selectMultiple: ticks[row] = 0
    case .integer, .decimal, .date: numbers[row] = Self.nothing
    case .text: texts[row] = .none
    }
  }

  /// Gives a row another answer.
  mutating func set(_ answer: CodedAnswer, at row: Int) {
    switch kind {
    case .selectOne:
      if wideCodes.isEmpty {
        narrowCodes[row] = UInt8(truncatingIfNeeded: answer.choiceCode)
      } else {
        wideCodes[row] = answer.choiceCode
      }
    case .selectMultiple: ticks[row] = answer.ticks
    case .integer, .decimal, .date: numbers[row] = answer.number ?? Self.nothing
    case .text: texts[row] = answer.text
    }
  }

  /// Whether a row has a usable answer.
  public func isPresent(_ row: Int) -> Bool {
    switch kind {
    case .selectOne: wideCodes.isEmpty ? narrowCodes[row] != 0 : wideCodes[row] != 0
    case .selectMultiple: ticks[row] != 0
    case .integer, .decimal, .date: numbers[row] != Self.nothing
    case .text: texts[row] != .none
    }
  }

  /// Whether two rows surely hold the same; of texts that is known only where neither row has one.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    switch kind {
    case .selectOne where wideCodes.isEmpty: narrowCodes[left] == narrowCodes[right]
    case .selectOne: wideCodes[left] == wideCodes[right]
    case .selectMultiple: ticks[left] == ticks[right]
    case .integer, .decimal, .date: numbers[left] == numbers[right]
    case .text: texts[left] == .none && texts[right] == .none
    }
  }

  /// The chosen choice's number in a `select_one`.
  public func choice(_ row: Int) -> Int? {
    let code = wideCodes.isEmpty ? Int(narrowCodes[row]) : Int(wideCodes[row])
    return code == 0 ? nil : code - 1
  }

  /// The ticked choices of a `select_multiple`, choice *i* as bit *i*.
  public func tickedChoices(_ row: Int) -> UInt64 { ticks[row] }

  /// The number in millionths, or the day number.
  public func number(_ row: Int) -> Int64? {
    numbers[row] == Self.nothing ? nil : numbers[row]
  }

  /// Where the text of a row stands in its source.
  func text(_ row: Int) -> TextPlace { texts[row] }

  /// Which of 64 rows have a usable answer.
  func present(word: Int, rows: Range<Int>) -> UInt64 {
    switch kind {
    case .selectOne where wideCodes.isEmpty: bits(rows) { narrowCodes[$0] != 0 }
    case .selectOne: bits(rows) { wideCodes[$0] != 0 }
    case .selectMultiple: bits(rows) { ticks[$0] != 0 }
    case .integer, .decimal, .date: bits(rows) { numbers[$0] != Self.nothing }
    case .text: bits(rows) { texts[$0] != .none }
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
