/// The parts of a ZIP file by name, from the central directory at its end.
///
/// Names are taken without regard to case, and `\` for `/`: some programs write them so.
///
/// Source: PKWARE, *APPNOTE.TXT*, version 6.3.10.
struct ZipDirectory: Sendable {
  private var parts: [String: ZipPart] = [:]

  /// Reads the central directory.
  ///
  /// - Throws: ``WorkbookError/truncated`` when it is not there, ``WorkbookError/encrypted`` when a
  ///   part is, and ``WorkbookError/damaged(part:)`` when parts lie outside the file or over each
  ///   other, or two have the same name.
  init(_ bytes: borrowing Span<UInt8>) throws(WorkbookError) {
    let end = try Self.endRecord(in: bytes)
    let count = Int(bytes.number16(at: end + 10))
    let start = Int(bytes.number32(at: end + 16))
    var offset = start
    var extents: [Range<Int>] = []
    for _ in 0..<count {
      guard offset + 46 <= end, bytes.number32(at: offset) == 0x0201_4B50 else {
        throw .truncated
      }
      let nameSize = Int(bytes.number16(at: offset + 28))
      let extraSize = Int(bytes.number16(at: offset + 30))
      let next = offset + 46 + nameSize + extraSize + Int(bytes.number16(at: offset + 32))
      guard next <= end else { throw .truncated }
      let name = Self.name(in: bytes, offset + 46..<offset + 46 + nameSize)
      if bytes.number16(at: offset + 8) & 1 == 1 { throw .encrypted }
      let extra = offset + 46 + nameSize..<offset + 46 + nameSize + extraSize
      let part = try Self.part(at: offset, extra: extra, named: name, in: bytes)
      guard part.leastExtent.upperBound <= start, parts.updateValue(part, forKey: name) == nil
      else { throw .damaged(part: name) }
      extents.append(part.leastExtent)
      offset = next
    }
    extents.sort { $0.lowerBound < $1.lowerBound }
    for (extent, next) in zip(extents, extents.dropFirst())
    where extent.upperBound > next.lowerBound {
      throw .damaged(part: "")
    }
  }

  /// The part with a name, which is written as `xl/workbook.xml`.
  func part(named name: String) -> ZipPart? { parts[name.lowercased()] }

  /// The names of the parts, in lower case and in no order.
  var names: some Collection<String> { parts.keys }

  /// Whether there is a part whose name ends like this, in lower case.
  func hasPart(endingIn ending: String) -> Bool { parts.keys.contains { $0.hasSuffix(ending) } }

  /// Where the record stands with which a ZIP file ends, before a comment at most.
  private static func endRecord(in bytes: borrowing Span<UInt8>) throws(WorkbookError) -> Int {
    var offset = bytes.count - 22
    let first = max(0, offset - 0xFFFF)
    while offset >= first {
      if bytes.number32(at: offset) == 0x0605_4B50 {
        let size = Int(bytes.number32(at: offset + 12))
        let start = Int(bytes.number32(at: offset + 16))
        if start + size <= offset { return offset }
      }
      offset -= 1
    }
    throw .truncated
  }

  private static func name(in bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    var name: [UInt8] = []
    for index in range {
      name.append(bytes[index] == UInt8(ascii: "\\") ? UInt8(ascii: "/") : bytes[index])
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func part(
    at offset: Int, extra: Range<Int>, named name: String, in bytes: borrowing Span<UInt8>
  ) throws(WorkbookError) -> ZipPart {
    let method = bytes.number16(at: offset + 10)
    var large = LargeNumbers(extra, in: bytes)
    // Large numbers stand in this order in the extra field, those that are needed only.
    let size = large.number(bytes.number32(at: offset + 24), in: bytes)
    let packedSize = large.number(bytes.number32(at: offset + 20), in: bytes)
    let headerOffset = large.number(bytes.number32(at: offset + 42), in: bytes)
    guard let size, let packedSize, let headerOffset else { throw .damaged(part: name) }
    return ZipPart(
      packing: method == 0 ? .stored : method == 8 ? .deflated : .other(method),
      checksum: bytes.number32(at: offset + 16), packedSize: packedSize, size: size,
      headerOffset: headerOffset)
  }
}

/// The numbers of eight bytes that a part has beside its numbers of four.
///
/// Some programs write them for small parts too.
private struct LargeNumbers {
  private var rest: Range<Int>

  init(_ extra: Range<Int>, in bytes: borrowing Span<UInt8>) {
    rest = extra.upperBound..<extra.upperBound
    var offset = extra.lowerBound
    while offset + 4 <= extra.upperBound {
      let next = offset + 4 + Int(bytes.number16(at: offset + 2))
      guard next <= extra.upperBound else { return }
      if bytes.number16(at: offset) == 1 {
        rest = offset + 4..<next
        return
      }
      offset = next
    }
  }

  /// The number itself, or the next large one if it says that there is one; of a file that is read,
  /// no place or size is past 2^40.
  mutating func number(_ small: UInt32, in bytes: borrowing Span<UInt8>) -> Int? {
    guard small == .max else { return Int(small) }
    guard rest.count >= 8 else { return nil }
    let large = bytes.number64(at: rest.lowerBound)
    rest = rest.lowerBound + 8..<rest.upperBound
    return large < 1 << 40 ? Int(large) : nil
  }
}
