/// The texts of a column, each distinct text kept once.
struct InternedColumn: Sendable {
  /// For each unit the number of its text; 0 is an empty cell.
  private(set) var numbers: [UInt32] = []
  private var texts = InternedTexts()

  /// A column without units yet.
  init() {}

  /// The column of some texts.
  init(_ list: TextList) {
    list.eachText { append($0) }
  }

  /// The distinct texts; a text stands at its number, the empty one first.
  var values: [String] { (0..<texts.count).map { texts.text(UInt32($0)) } }

  /// How many distinct texts there are, the empty one included.
  var distinctCount: Int { texts.count }

  /// The text in the cell of a unit; empty when there is none.
  func text(ofUnit unit: Int) -> String { texts.text(numbers[unit]) }

  /// The number of the text of the unit that was added last; 0 for an empty cell.
  var lastNumber: UInt32 { numbers.last ?? 0 }

  /// The text of the unit that was added last.
  var lastText: String { texts.text(lastNumber) }

  /// The number of a text, if any unit has it.
  func number(of text: borrowing Span<UInt8>) -> UInt32? { texts.number(of: text) }

  /// Whether it has no units yet.
  var isEmpty: Bool { numbers.isEmpty }

  /// Makes room for so many units.
  mutating func reserveCapacity(_ count: Int) { numbers.reserveCapacity(count) }

  /// Adds the cell of the next unit.
  mutating func append(_ cell: borrowing Span<UInt8>) {
    numbers.append(texts.intern(cell))
  }
}
