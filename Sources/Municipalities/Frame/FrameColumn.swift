/// A column of the frame: for each unit a number that stands for the text in its cell.
///
/// A condition on the column is judged once for each distinct text, not once for each unit.
public struct FrameColumn: Sendable {
  /// The heading.
  public let name: String
  /// For each unit the number of its text; 0 is an empty cell.
  public private(set) var codes: [UInt32] = []
  private var texts = InternedTexts()

  init(name: String) {
    self.name = name
  }

  /// The distinct texts; a text stands at its number, the empty one first.
  ///
  /// - Complexity: O(*n*) in the number of distinct texts: keep the answer.
  public var values: [String] { (0..<texts.count).map { texts.text(UInt32($0)) } }

  /// How many distinct texts there are, the empty one included.
  public var distinctCount: Int { texts.count }

  /// The text in the cell of a unit; empty when there is none.
  public func text(ofUnit unit: Int) -> String { texts.text(codes[unit]) }

  /// The text of the unit that was added last.
  var lastText: String { codes.last.map { texts.text($0) } ?? "" }

  /// Whether the cell of a unit holds a text, byte for byte.
  public func holds(_ text: borrowing Span<UInt8>, forUnit unit: Int) -> Bool {
    texts.isText(codes[unit], equalTo: text)
  }

  /// The number of a text, if any unit has it.
  func number(of text: borrowing Span<UInt8>) -> UInt32? { texts.number(of: text) }

  /// Adds the cell of the next unit.
  mutating func append(_ cell: borrowing Span<UInt8>) {
    codes.append(texts.intern(cell))
  }

  /// Adds the cell of the next unit, which no other unit has and nobody looks up.
  mutating func appendUnique(_ cell: borrowing Span<UInt8>) {
    codes.append(texts.add(cell))
  }
}
