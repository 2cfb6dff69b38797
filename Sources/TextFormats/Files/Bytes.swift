/// Bytes that never change: an array, a file mapped into memory, or a part of either.
///
/// Offsets count from the start of these bytes, also when they are a part of something larger.
public struct Bytes: Sendable {
  private enum Storage {
    case array([UInt8])
    case mapped(MappedFile)
  }

  private let storage: Storage
  private let range: Range<Int>

  /// The bytes of an array.
  public init(_ array: [UInt8]) {
    storage = .array(array)
    range = 0..<array.count
  }

  /// A text as UTF-8.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ file: MappedFile) {
    storage = .mapped(file)
    range = 0..<file.count
  }

  private init(storage: Storage, range: Range<Int>) {
    self.storage = storage
    self.range = range
  }

  /// How many bytes there are.
  public var count: Int { range.count }

  /// A part of the bytes, without copying them.
  ///
  /// - Precondition: `part` lies within `0..<count`.
  public subscript(part: Range<Int>) -> Bytes {
    precondition(part.lowerBound >= 0 && part.upperBound <= count, "a part outside the bytes")
    let start = range.lowerBound + part.lowerBound
    return Bytes(storage: storage, range: start..<start + part.count)
  }

  /// Lends the bytes out; what `body` throws or returns comes back.
  public func withSpan<R, E: Error>(
    _ body: (borrowing Span<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    switch storage {
    case .array(let array): try body(array.span.extracting(range))
    case .mapped(let file):
      try file.withSpan { (span) throws(E) in try body(span.extracting(range)) }
    }
  }

  /// A copy of a part of the bytes.
  ///
  /// - Precondition: `part` lies within `0..<count`.
  public func array(in part: Range<Int>) -> [UInt8] {
    withSpan { span in copy(span, part) }
  }

  /// Whether some bytes stand in it one after the other.
  ///
  /// - Complexity: O(*n* · *m*), and O(*n*) where their first byte is rare.
  public func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    return withSpan { span in
      guard span.count >= part.count else { return false }
      for start in 0...span.count - part.count where span[start] == first {
        if part.indices.allSatisfy({ span[start + $0] == part[$0] }) { return true }
      }
      return false
    }
  }

  /// A part of the bytes as text; what is not UTF-8 becomes U+FFFD.
  ///
  /// - Precondition: `part` lies within `0..<count`.
  public func text(in part: Range<Int>) -> String {
    withSpan { span in repairedText(span, part) }
  }
}

/// A copy of a part of a span.
public func copy(_ span: borrowing Span<UInt8>, _ part: Range<Int>) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(part.count)
  for index in part {
    bytes.append(span[index])
  }
  return bytes
}

/// A part of a span as text; what is not UTF-8 becomes U+FFFD.
public func repairedText(_ span: borrowing Span<UInt8>, _ part: Range<Int>) -> String {
  do {
    return String(copying: try UTF8Span(validating: span.extracting(part)))
  } catch {
    return String(decoding: copy(span, part), as: UTF8.self)
  }
}
