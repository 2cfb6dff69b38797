/// A part of a ZIP file, as the central directory describes it.
///
/// The header that stands before the part itself is not to be trusted: a program that writes in one
/// go leaves the sizes there at zero.
struct ZipPart: Sendable, Hashable {
  /// How its bytes are packed.
  let packing: Packing
  /// The checksum of its bytes, unpacked.
  let checksum: UInt32
  /// How many bytes it takes in the file.
  let packedSize: Int
  /// How many bytes it is.
  let size: Int
  /// Where its own header stands in the file.
  let headerOffset: Int

  /// The ways of packing that this program knows; workbooks use no others.
  enum Packing: Sendable, Hashable {
    /// As it is.
    case stored
    /// By the method of zlib, without its header.
    case deflated
    /// Anything else, by its number.
    case other(UInt16)
  }

  /// The bytes of the file that its header and its packed bytes at least take.
  var leastExtent: Range<Int> { headerOffset..<headerOffset + Self.headerSize + packedSize }

  /// The fixed part of the header before each part.
  static let headerSize = 30

  /// Where the packed bytes stand: behind the header, whose length only the header itself tells.
  ///
  /// - Throws: ``WorkbookError/damaged(part:)`` when they are not all there.
  func packedRange(
    in bytes: borrowing Span<UInt8>, named name: String
  ) throws(WorkbookError) -> Range<Int> {
    guard leastExtent.upperBound <= bytes.count,
      bytes.number32(at: headerOffset) == 0x0403_4B50
    else { throw .damaged(part: name) }
    let start =
      headerOffset + Self.headerSize + Int(bytes.number16(at: headerOffset + 26))
      + Int(bytes.number16(at: headerOffset + 28))
    guard start + packedSize <= bytes.count else { throw .damaged(part: name) }
    return start..<start + packedSize
  }
}

extension Span<UInt8> {
  /// Two bytes as a number, the low one first.
  func number16(at offset: Int) -> UInt16 {
    UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
  }

  /// Four bytes as a number, the lowest first.
  func number32(at offset: Int) -> UInt32 {
    UInt32(number16(at: offset)) | UInt32(number16(at: offset + 2)) << 16
  }

  /// Eight bytes as a number, the lowest first.
  func number64(at offset: Int) -> UInt64 {
    UInt64(number32(at: offset)) | UInt64(number32(at: offset + 4)) << 32
  }
}
