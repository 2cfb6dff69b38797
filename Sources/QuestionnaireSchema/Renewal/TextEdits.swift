import TextFormats

/// Changes to a text by the places of its bytes; everything else stays as it was written.
struct TextEdits {
  private var edits: [(range: Range<Int>, text: [UInt8])] = []

  /// Puts a text in the place of some bytes.
  mutating func replace(_ range: Range<Int>, by text: String) {
    edits.append((range, Array(text.utf8)))
  }

  /// Puts a text at a place.
  mutating func insert(_ text: String, at offset: Int) {
    replace(offset..<offset, by: text)
  }

  /// The text with all changes; what is put in at one place stands in the order in which it was given.
  ///
  /// - Precondition: no two changes overlap.
  func applied(to bytes: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    for (range, text) in edits.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }).map(\.element) {
      result += bytes.array(in: done..<range.lowerBound) + text
      done = range.upperBound
    }
    return result + bytes.array(in: done..<bytes.count)
  }
}

extension TextEdits {
  /// Takes members out of an object, each with the comma that belongs to it.
  mutating func remove(_ keys: Set<String>, from members: [JSONMember]) {
    let kept = members.indices.filter { !keys.contains(members[$0].key) }
    guard let first = kept.first else {
      if let start = members.first?.keyRange.lowerBound,
        let end = members.last?.value.range.upperBound
      {
        replace(start..<end, by: "")
      }
      return
    }
    if first > 0 {
      replace(members[0].keyRange.lowerBound..<members[first].keyRange.lowerBound, by: "")
    }
    for index in members.indices.dropFirst(first + 1) where keys.contains(members[index].key) {
      replace(
        members[index - 1].value.range.upperBound..<members[index].value.range.upperBound, by: "")
    }
  }

  /// Puts a member behind those of an object, with between them what stands between the last two.
  mutating func append(_ member: String, to members: [JSONMember], of text: Bytes) {
    guard let last = members.last else { return }
    var between = ", "
    if members.count > 1 {
      let gap = members[members.count - 2].value.range.upperBound..<last.keyRange.lowerBound
      between = String(decoding: text.array(in: gap), as: UTF8.self)
    }
    insert(between + member, at: last.value.range.upperBound)
  }
}
