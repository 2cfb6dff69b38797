/// The place of a cell in a sheet, such as `E14`; rows and columns are counted from 0.
public struct CellAddress: Sendable, Hashable {
  /// The row, from 0.
  public let row: Int
  /// The column, from 0.
  public let column: Int

  /// The number of rows that a sheet has.
  public static let rowCount = 1_048_576
  /// The number of columns that a sheet has.
  public static let columnCount = 16_384

  /// Names a place.
  ///
  /// - Precondition: The sheet has it.
  public init(row: Int, column: Int) {
    precondition((0..<Self.rowCount).contains(row), "a row outside the sheet")
    precondition((0..<Self.columnCount).contains(column), "a column outside the sheet")
    self.row = row
    self.column = column
  }

  /// The place that a text names; `nil` when it names none that a sheet has.
  init?(_ text: XMLText) {
    self.init(count: text.count) { text[$0] }
  }

  /// The place that a text names, such as `E14`; `nil` when it names none that a sheet has.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(count: bytes.count) { bytes[$0] }
  }

  @inline(__always)
  private init?(count: Int, _ byte: (Int) -> UInt8) {
    var index = 0
    var column = 0
    while index < count, index < 4 {
      let letter = (byte(index) & 0xDF) &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      index += 1
    }
    let digits = count - index
    guard index > 0, (1...7).contains(digits) else { return nil }
    var row = 0
    while index < count {
      let digit = byte(index) &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      row = row * 10 + Int(digit)
      index += 1
    }
    guard (1...Self.rowCount).contains(row), (1...Self.columnCount).contains(column) else {
      return nil
    }
    self.row = row - 1
    self.column = column - 1
  }
}

extension CellAddress: CustomStringConvertible {
  /// The place as people know it.
  public var description: String { columnLetters(column) + String(row + 1) }
}

/// The letters of a column, counted from 0: `A` to `XFD`.
public func columnLetters(_ column: Int) -> String {
  var rest = column
  var letters: [UInt8] = []
  while rest >= 0 {
    letters.insert(UInt8(ascii: "A") + UInt8(rest % 26), at: 0)
    rest = rest / 26 - 1
  }
  return String(decoding: letters, as: UTF8.self)
}
