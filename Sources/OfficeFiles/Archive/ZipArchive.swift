/// A ZIP file of which parts are read, within a limit on what they come to unpacked.
struct ZipArchive: Sendable {
  private let bytes: [UInt8]
  private let directory: ZipDirectory
  /// How many bytes may still be unpacked.
  private var allowance: Int
  /// How many bytes may be unpacked in all.
  let limit: Int
  /// The parts that were unpacked: one that is unpacked again is not counted again.
  private var counted: Set<String> = []

  /// Reads the directory of a ZIP file.
  ///
  /// - Throws: What ``ZipDirectory/init(_:)`` throws, and ``WorkbookError/notAZip``.
  init(_ bytes: [UInt8], limit: Int) throws(WorkbookError) {
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAZip }
    self.bytes = bytes
    self.limit = limit
    allowance = limit
    directory = try ZipDirectory(bytes.span)
  }

  /// Whether there is a part with a name.
  func hasPart(named name: String) -> Bool { directory.part(named: name) != nil }

  /// Whether there is a part whose name ends like this, in lower case.
  func hasPart(endingIn ending: String) -> Bool { directory.hasPart(endingIn: ending) }

  /// Unpacks a part and hands it over in pieces.
  ///
  /// - Throws: ``WorkbookError/missing(part:)``, ``WorkbookError/tooLarge(limit:)``,
  ///   ``WorkbookError/damaged(part:)`` when it is not what the directory says, and what `body`
  ///   throws.
  mutating func unpack(
    _ name: String, _ body: (borrowing Span<UInt8>) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    guard let part = directory.part(named: name) else { throw .missing(part: name) }
    if counted.insert(name).inserted {
      guard part.size <= allowance else { throw .tooLarge(limit: limit) }
      allowance -= part.size
    }
    let packed = bytes.span.extracting(try part.packedRange(in: bytes.span, named: name))
    var size = 0
    var sum: UInt32 = 0
    func take(_ piece: borrowing Span<UInt8>) throws(WorkbookError) {
      size += piece.count
      // No more than was said and counted, whatever comes out.
      guard size <= part.size else { throw .damaged(part: name) }
      sum = checksum(sum, piece)
      try body(piece)
    }
    switch part.packing {
    case .stored: try take(packed)
    case .deflated:
      guard try Inflater().inflate(packed, take) else { throw .damaged(part: name) }
    case .other: throw .damaged(part: name)
    }
    guard size == part.size, sum == part.checksum else { throw .damaged(part: name) }
  }
}
