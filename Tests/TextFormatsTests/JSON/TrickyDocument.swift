import Testing

/// A document that an easy JSON reader gets wrong.
struct TrickyDocument: Sendable, CustomTestStringConvertible {
  let text: String
  let isValid: Bool
  let reason: String
  /// Foundation takes more (or less) than RFC 8259.
  let foundationDiffers: Bool

  init(_ text: String, _ isValid: Bool, _ reason: String, foundationDiffers: Bool = false) {
    self.text = text
    self.isValid = isValid
    self.reason = reason
    self.foundationDiffers = foundationDiffers
  }

  var testDescription: String { reason }

  static let all: [TrickyDocument] = [
    .init("", false, "nothing"),
    .init(" \t\r\n", false, "only white space"),
    .init("null", true, "a value without brackets"),
    .init("\u{00A0}null", false, "a no-break space is no white space"),
    .init("\u{0B}1", false, "a vertical tab is no white space"),
    .init("[]", true, "an empty list"),
    .init("{}", true, "an empty object"),
    .init("[[],{},[[]]]", true, "empty lists within lists"),
    .init("[1,]", false, "a comma at the end of a list", foundationDiffers: true),
    .init("[,1]", false, "a comma at the start"),
    .init("[1,,2]", false, "two commas"),
    .init("{\"a\":1,}", false, "a comma at the end of an object", foundationDiffers: true),
    .init("{\"a\"}", false, "a key without a value"),
    .init("{\"a\":}", false, "a colon without a value"),
    .init("{a:1}", false, "a key without quotes"),
    .init("{1:1}", false, "a number as key"),
    .init("{null:1}", false, "a word as key"),
    .init("{\"a\":1 \"b\":2}", false, "no comma between members"),
    .init("[1", false, "a list that stays open"),
    .init("{\"a\":[1}", false, "the wrong bracket"),
    .init("]", false, "only a closing bracket"),
    .init("1 2", false, "two documents"),
    .init("{}x", false, "a letter after the end"),
    .init("// a\n1", false, "a comment"),
    .init("/* a */ 1", false, "a comment"),
    .init("0", true, "zero"),
    .init("-0", true, "minus zero"),
    .init("01", false, "a number with a zero in front"),
    .init("-01", false, "a negative number with a zero in front"),
    .init("1.", false, "nothing after the point"),
    .init(".5", false, "nothing before the point"),
    .init("+1", false, "a plus sign"),
    .init("-", false, "only a minus sign"),
    .init("1e", false, "no exponent"),
    .init("1e+", false, "only the sign of an exponent"),
    .init("1E+10", true, "an exponent with a sign"),
    .init("1.50e-2", true, "all parts of a number"),
    .init("0e0", true, "zero with an exponent"),
    .init("1.2.3", false, "two points"),
    .init("0x10", false, "hexadecimal"),
    .init("1_000", false, "an underscore"),
    .init("NaN", false, "no number"),
    .init("Infinity", false, "infinity"),
    .init("-Infinity", false, "minus infinity"),
    .init("nullx", false, "a longer word"),
    .init("nul", false, "a shorter word"),
    .init("TRUE", false, "upper case"),
    .init("12345678901234567890123456789012345678901234567890", true, "a very long number"),
    .init("1e400", true, "more than a Double can hold", foundationDiffers: true),
    .init("\"\"", true, "an empty text"),
    .init("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", true, "every short escape"),
    .init("\"\\u00e9\\u00E9\"", true, "hexadecimal in both cases"),
    .init("\"\\u0000\"", true, "a zero byte by escape"),
    .init("\"a\\u0000b\\u0000\"", true, "zero bytes inside a text"),
    .init("\"\\ud83d\\ude00\"", true, "a surrogate pair"),
    .init("\"\\ud83d\"", false, "half a pair"),
    .init("\"\\ude00\\ud83d\"", false, "a pair the wrong way around"),
    .init("\"\\ud83dx\"", false, "half a pair and a letter", foundationDiffers: true),
    .init("\"\\ud83d\\n\"", false, "half a pair and an escape", foundationDiffers: true),
    .init("\"\\u12\"", false, "two digits"),
    .init("\"\\u 123\"", false, "a space among the digits"),
    .init("\"\\u+123\"", false, "a sign among the digits"),
    .init("\"\\x41\"", false, "an escape of other languages"),
    .init("\"\\'\"", false, "an escaped apostrophe"),
    .init("\"\\", false, "a backslash at the end"),
    .init("\"a\tb\"", false, "a tab in a text"),
    .init("\"a\nb\"", false, "a line end in a text"),
    .init("\"a\u{0}b\"", false, "a zero byte in a text"),
    .init("\"a\u{7F}\u{85}\u{2028}b\"", true, "control characters that JSON allows"),
    .init("'a'", false, "single quotes"),
    .init("\"é😀e\u{301}\"", true, "all lengths of UTF-8"),
    .init("{\"\":1}", true, "an empty key"),
    .init("{\"a\":1,\"a\":1}", true, "a double key"),
    .init(
      String(repeating: "[", count: 100) + String(repeating: "]", count: 100), true, "100 deep"),
    .init("[\"\\u0061\\\\\", \"\\\\\"]", true, "a backslash before the closing quote"),
  ]
}
