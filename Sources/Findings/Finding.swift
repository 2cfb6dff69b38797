/// Something that was noticed about a file, a record or an answer, and what to do about it.
///
/// A finding is a value: it is never printed where it is made. `units`, `item` and `rule` are the
/// plain names of what it is about; this module does not know what they mean. `heading` is what it
/// is about as people know it; it is no data, and its message says "this" of what stands there.
public struct Finding: Sendable, Hashable {
  /// What kind of finding this is; a code never changes its meaning.
  public let code: FindingCode
  /// How much it matters.
  public let severity: Severity
  /// Where it was noticed.
  public var place: Place
  /// The units of observation it holds for (municipality codes), in ascending order.
  public var units: [String]
  /// The item it is about (the name of a question), if there is one.
  public let item: String?
  /// The value as it was given, if there was one.
  public let value: String?
  /// What stands above the message, such as a question; `nil` when the message names it itself.
  public let heading: String?
  /// What is wrong, in one or two plain sentences.
  public var message: String
  /// What to do about it, in one plain sentence.
  public var advice: String?
  /// The name of the rule that was broken, if it was a rule.
  public let rule: String?

  /// Makes a finding; what does not apply is left out.
  public init(
    code: FindingCode, severity: Severity, place: Place, units: [String] = [],
    item: String? = nil, value: String? = nil, heading: String? = nil, message: String,
    advice: String? = nil, rule: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.units = units
    self.item = item
    self.value = value
    self.heading = heading
    self.message = message
    self.advice = advice
    self.rule = rule
  }
}

/// The fixed name of a kind of finding, such as `antwoord-onbekend`.
public struct FindingCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The code as it is printed and as other programs read it.
  public let text: String

  /// Names a kind of finding.
  public init(_ text: String) {
    self.text = text
  }

  /// The code as it is printed.
  public var description: String { text }

  /// Orders codes by their text.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
