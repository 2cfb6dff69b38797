/// The code of a municipality: `GM` and four digits, or five to seven for a fictitious one.
///
/// It is four bytes: no text is kept. Lower case is read as well (`gm0363`); a bare number is not
/// a code, see ``init(spreadsheetNumber:)``.
public struct MunicipalityCode: Sendable, Hashable {
  /// The number of digits times 2^24, plus their value: one order for all codes.
  private let packed: UInt32

  private init(digits: Int, value: UInt32) {
    packed = UInt32(digits) << 24 | value
  }

  /// The code that stands in a text, such as `GM0363`; `nil` when it is anything else.
  public init?(_ text: String) {
    self.init(bytes: text.utf8.span)
  }

  /// The code that stands in some bytes; `nil` when they hold anything else, spaces included.
  public init?(bytes: borrowing Span<UInt8>) {
    guard bytes.count >= 6, bytes[0] | 0x20 == UInt8(ascii: "g"),
      bytes[1] | 0x20 == UInt8(ascii: "m")
    else { return nil }
    self.init(digits: bytes, from: 2)
  }

  /// The code that a bare number stands for, as a spreadsheet leaves it: `363` is `GM0363`.
  ///
  /// One to four digits are padded to four; five to seven stay as they are.
  public init?(spreadsheetNumber bytes: borrowing Span<UInt8>) {
    self.init(digits: bytes, from: 0)
  }

  /// The code that a bare number in a text stands for, as a spreadsheet leaves it.
  public init?(spreadsheetNumber text: String) {
    self.init(spreadsheetNumber: text.utf8.span)
  }

  private init?(digits bytes: borrowing Span<UInt8>, from start: Int) {
    let count = bytes.count - start
    guard (1...7).contains(count) else { return nil }
    var value: UInt32 = 0
    for index in start..<bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + UInt32(digit)
    }
    self.init(digits: max(4, count), value: value)
  }

  /// How many digits follow `GM`: four to seven.
  private var digits: Int { Int(packed >> 24) }

  /// The value of the digits.
  private var value: UInt32 { packed & 0xFF_FFFF }

  /// Whether no real municipality can have it: from `GM9001` on, and five digits or more.
  public var isFictitious: Bool { digits > 4 || value >= 9001 }
}

extension MunicipalityCode: Comparable {
  /// Orders by number of digits, then by number: real codes come before those of five digits.
  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

extension MunicipalityCode: CustomStringConvertible {
  /// The code as it is written, in upper case.
  public var description: String {
    let number = String(value)
    return "GM" + String(repeating: "0", count: digits - number.utf8.count) + number
  }
}

extension MunicipalityCode {
  /// A place in a table of 2^`bits` places.
  ///
  /// Codes that follow each other have places that do: most files name them in their order, and what stands
  /// near each other in memory is found faster. There are not enough codes for many to have one place.
  func slot(bits: Int) -> Int { Int(value) & (1 << bits - 1) }
}
