#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text that the XML parser lends out: it may be looked at only during the call it came with.
@safe struct XMLText {
  private let start: UnsafePointer<UInt8>
  /// How many bytes it has.
  let count: Int

  /// A text that ends before a zero byte.
  init(terminated start: UnsafePointer<CChar>) {
    let length = unsafe strlen(start)
    unsafe self.start = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
    count = length
  }

  /// The byte at an offset.
  subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "a byte outside the text")
    return unsafe start[offset]
  }

  /// The text itself.
  var string: String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Whether it is this text.
  func equals(_ other: StaticString) -> Bool {
    guard count == other.utf8CodeUnitCount else { return false }
    for index in 0..<count where unsafe start[index] != other.utf8Start[index] { return false }
    return true
  }

  /// The whole number that it is, in at most nine digits.
  var number: Int? {
    guard (1...9).contains(count) else { return nil }
    var number = 0
    for index in 0..<count {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}

@available(*, unavailable)
extension XMLText: Sendable {}

/// The attributes of an element, lent out like their texts.
@safe struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    unsafe self.pairs = unsafe pairs
  }

  /// Hands over the attributes one by one.
  @inline(__always)
  func visit<E: Error>(_ body: (XMLName, XMLText) throws(E) -> Void) throws(E) {
    var index = 0
    while let name = unsafe pairs[index], let value = unsafe pairs[index + 1] {
      try unsafe body(XMLName(terminated: name), XMLText(terminated: value))
      index += 2
    }
  }

  /// The text of an attribute.
  subscript(name: XMLName) -> String? {
    var found: String?
    visit { if found == nil, $0 == name { found = $1.string } }
    return found
  }
}

@available(*, unavailable)
extension XMLAttributes: Sendable {}
