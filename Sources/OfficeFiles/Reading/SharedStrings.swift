/// The texts that the cells of a workbook share, in one buffer.
struct SharedStrings: Sendable {
  fileprivate(set) var bytes: [UInt8] = []
  /// Where each text ends; it starts where the one before it ends.
  fileprivate var ends: [UInt32] = []

  /// How many texts there are.
  var count: Int { ends.count }

  /// Where a text stands in the buffer; `nil` when there is no text of that number.
  func range(of number: Int) -> Range<Int>? {
    guard number < ends.count else { return nil }
    return (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }
}

/// Reads the part with shared texts: runs of a rich text are one, without how they are pronounced.
struct SharedStringsHandler: XMLHandler {
  private(set) var strings = SharedStrings()
  /// No sheet has more cells that are different.
  private static let mostTexts = 5_000_000
  private var isInItem = false
  private var isInText = false
  private var phoneticDepth = 0

  mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) throws(XMLInterruption) {
    switch element {
    case .stringItem: isInItem = true
    case .phonetic: phoneticDepth += 1
    case .text: isInText = isInItem && phoneticDepth == 0
    default: break
    }
  }

  mutating func take(_ text: borrowing Span<UInt8>) throws(XMLInterruption) {
    guard isInText else { return }
    strings.bytes.append(text)
  }

  mutating func end(_ element: XMLName) throws(XMLInterruption) {
    switch element {
    case .stringItem:
      isInItem = false
      guard strings.ends.count < Self.mostTexts else {
        throw .failure(.tooLarge(limit: WorkbookReader.limit))
      }
      undoEscapes(in: &strings.bytes, from: Int(strings.ends.last ?? 0))
      strings.ends.append(UInt32(strings.bytes.count))
    case .phonetic: phoneticDepth -= 1
    case .text: isInText = false
    default: break
    }
  }
}
