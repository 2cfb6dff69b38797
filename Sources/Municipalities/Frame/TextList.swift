import TextFormats

/// Texts one after the other, in one block of bytes.
struct TextList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []

  /// How many texts there are.
  var count: Int { ends.count }

  /// Makes room for so many texts, as long as those that are there.
  mutating func reserveCapacity(_ count: Int) {
    guard self.count > 0 else { return }
    bytes.reserveCapacity(bytes.count / self.count * count + count)
    ends.reserveCapacity(count)
  }

  /// Adds a text behind the others.
  mutating func append(_ text: borrowing Span<UInt8>) {
    bytes.append(addingCapacity: text.count) { output in
      for index in text.indices { output.append(text[index]) }
    }
    ends.append(bytes.count)
  }

  /// The text at a place.
  subscript(place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

  /// Whether the text at a place is this one, byte for byte.
  func isText(at place: Int, equalTo text: borrowing Span<UInt8>) -> Bool {
    let range = range(place)
    guard range.count == text.count else { return false }
    let own = bytes.span
    var offset = 0
    while offset + 8 <= text.count {
      guard own.eightBytes(at: range.lowerBound + offset) == text.eightBytes(at: offset)
      else { return false }
      offset += 8
    }
    while offset < text.count {
      guard own[range.lowerBound + offset] == text[offset] else { return false }
      offset += 1
    }
    return true
  }

  /// Gives the bytes of every text, in order.
  func eachText(_ body: (borrowing Span<UInt8>) -> Void) {
    let own = bytes.span
    for place in ends.indices { body(own.extracting(range(place))) }
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }
}
