/// What a number can mean as people write it, with points and commas between its digits.
///
/// A point or comma stands before decimals, or between thousands. `1.200` can be either: in Dutch it is
/// twelve hundred, in what many programs write one and a fifth.
public enum WrittenNumber: Sendable, Hashable {
  /// It has one meaning; `decimalMark` is what stands before its decimals.
  case number(ParsedNumber, decimalMark: NumberMark?)
  /// It has one meaning, in which `groupMark` stands between thousands.
  case grouped(ParsedNumber, groupMark: NumberMark)
  /// The mark stands before three decimals, or between thousands.
  case either(decimal: ParsedNumber, grouped: ParsedNumber, mark: NumberMark)
  /// It is not a number.
  case malformed

  /// Reads a sign and digits with points or commas among them.
  public init(_ range: Range<Int>, in span: borrowing Span<UInt8>) {
    guard let parts = NumberGroups(range, in: span) else {
      self = .malformed
      return
    }
    let isGrouped = parts.areThousands
    switch (parts.marks.first, parts.marks.last, parts.marks.count) {
    case (nil, _, _), (_, nil, _): self = .number(parts.plain, decimalMark: nil)
    case (let mark?, _, 1) where isGrouped:
      self = .either(decimal: parts.plain, grouped: parts.whole, mark: mark)
    case (let mark?, _, 1): self = .number(parts.plain, decimalMark: mark)
    case (let first?, let last?, _) where first == last:
      self = isGrouped ? .grouped(parts.whole, groupMark: first) : .malformed
    case (let first?, _, _):
      self =
        parts.areThousandsBeforeDecimals
        ? .grouped(parts.withDecimals, groupMark: first) : .malformed
    }
  }
}

/// What stands among the digits of a number.
public enum NumberMark: UInt8, Sendable, Hashable {
  case point = 0x2E
  case comma = 0x2C

  /// The mark as it is called.
  public var inDutch: String { self == .point ? "punt" : "komma" }
}

/// The digits of a number, in the groups that marks part them in.
private struct NumberGroups {
  private let sign: String
  private var groups: [String] = [""]
  private(set) var marks: [NumberMark] = []

  /// No number that fits has more bytes.
  private static let longest = 64

  /// `nil` when anything else than digits and marks between them stands there.
  init?(_ range: Range<Int>, in span: borrowing Span<UInt8>) {
    guard !range.isEmpty, range.count <= Self.longest else { return nil }
    var start = range.lowerBound
    let isNegative = span[start] == UInt8(ascii: "-")
    if isNegative || span[start] == UInt8(ascii: "+") { start += 1 }
    sign = isNegative ? "-" : ""
    for index in start..<range.upperBound {
      let byte = span[index]
      if digitValue(byte) != nil {
        groups[groups.count - 1].unicodeScalars.append(Unicode.Scalar(byte))
      } else if let mark = NumberMark(rawValue: byte) {
        marks.append(mark)
        groups.append("")
      } else {
        return nil
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  /// Whether the groups are those of thousands.
  var areThousands: Bool { areThousands(groups[...]) }

  /// Whether all but the last are, with one mark between them and another before the last.
  var areThousandsBeforeDecimals: Bool {
    areThousands(groups.dropLast()) && marks.dropLast().allSatisfy { $0 == marks[0] }
  }

  private func areThousands(_ groups: ArraySlice<String>) -> Bool {
    guard let first = groups.first, first.utf8.count <= 3, !first.hasPrefix("0") else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  /// With the last group as decimals, if there are more than one.
  var plain: ParsedNumber {
    ParsedNumber(sign + groups.joined(separator: "."), decimals: .allowed)
  }

  /// With every group as a part of a whole number.
  var whole: ParsedNumber { ParsedNumber(sign + groups.joined(), decimals: .refused) }

  /// With thousands, and the last group as decimals.
  var withDecimals: ParsedNumber {
    ParsedNumber(
      sign + groups.dropLast().joined() + "." + (groups.last ?? ""), decimals: .allowed)
  }
}
