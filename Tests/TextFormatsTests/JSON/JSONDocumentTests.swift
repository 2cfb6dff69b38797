import Findings
import Foundation
import TestSupport
import Testing
import TextFormats

@Suite struct JSONDocumentTests {
  @Test func givesEveryValueItsPlace() throws {
    let text = #"{ "a" : [1, "é"], "b": null }"#
    let document = try JSONDocument(DecodedText(text))
    #expect(
      document.root
        == JSONValue.object(
          [
            .init(
              key: "a", keyRange: 2..<5,
              value: .array([.number("1", 9..<10), .string("é", 12..<16)], 8..<17)),
            .init(key: "b", keyRange: 19..<22, value: .null(24..<28)),
          ], 0..<30))
    #expect(document.position(of: 16) == TextPosition(line: 1, column: 16))
  }

  @Test(arguments: TrickyDocument.all)
  func acceptsWhatRFC8259Accepts(sample: TrickyDocument) {
    let accepted = (try? JSONDocument(DecodedText(sample.text))) != nil
    #expect(accepted == sample.isValid, "\(sample.reason)")
  }

  @Test(arguments: TrickyDocument.all.filter { !$0.foundationDiffers })
  func agreesWithFoundation(sample: TrickyDocument) throws {
    let theirs = try? JSONSerialization.jsonObject(
      with: Data(sample.text.utf8), options: .fragmentsAllowed)
    let ours = try? JSONDocument(DecodedText(sample.text)).root
    #expect((ours == nil) == (theirs == nil), "\(sample.reason)")
    if let ours, let theirs { #expect(sameValue(ours, theirs), "\(sample.reason)") }
  }

  @Test(arguments: TrickyDocument.all)
  func anyTruncationIsReadOrRefusedAtAPlaceInside(sample: TrickyDocument) {
    let bytes = Array(sample.text.utf8)
    for count in 0..<min(bytes.count, 300) {
      let text = decodeText(Bytes(Array(bytes[..<count])))
      do throws(JSONError) {
        _ = try JSONDocument(text)
      } catch {
        #expect((0...text.bytes.count).contains(error.offset))
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test(
    arguments: [
      ("", .empty, 0, 1, 1), ("{\n  \"a\": 1,\n}", .commaBeforeEnd, 10, 2, 9),
      ("[1 2]", .unexpected("2", expected: .commaOrBracket), 3, 1, 4),
      ("{'a': 1}", .unexpected("'", expected: .keyOrEnd), 1, 1, 2),
      ("[“a”]", .unexpected("“", expected: .valueOrEnd), 1, 1, 2),
      ("{\"é\" 1}", .unexpected("1", expected: .colon), 6, 1, 6),
      ("[\"a\nb\"]", .controlCharacter(10), 3, 1, 4), ("True", .unknownWord("True"), 0, 1, 1),
      ("\r\n\r\n  01", .malformedNumber("01"), 6, 3, 3), ("{} {}", .textAfterEnd, 3, 1, 4),
      ("[\"\\x\"]", .unknownEscape("x"), 2, 1, 3),
      ("[\"a", .ended(expected: .closingQuote), 3, 1, 4),
      ("\"\\ud800\"", .unpairedSurrogate, 1, 1, 2),
      ("\"\\ud800\\u0041\"", .unpairedSurrogate, 1, 1, 2),
      ("\"\\u00g0\"", .malformedUnicodeEscape, 1, 1, 2),
    ] as [(String, JSONError.Reason, Int, Int, Int)])
  func saysWhatIsWrongAndWhere(
    text: String, reason: JSONError.Reason, offset: Int, line: Int, column: Int
  ) {
    #expect {
      try JSONDocument(DecodedText(text))
    } throws: { error in
      guard let error = error as? JSONError else { return false }
      return error.reason == reason && error.offset == offset
        && error.position == TextPosition(line: line, column: column)
    }
  }

  @Test func refusesWhatIsNestedTooDeeplyInsteadOfOverflowingTheStack() throws {
    func nested(_ depth: Int) -> DecodedText {
      DecodedText(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
    _ = try JSONDocument(nested(128))
    for depth in [129, 200_000] {
      #expect {
        try JSONDocument(nested(depth))
      } throws: {
        ($0 as? JSONError)?.reason == .tooDeep(limit: 128)
      }
    }
  }

  @Test func keepsRepeatedKeysInOrder() throws {
    let document = try JSONDocument(DecodedText(#"{"a":1,"b":2,"a":3,"\u0061":4}"#))
    let members = try #require(document.root.object)
    #expect(members.first(named: "a")?.value.number == "1")
    #expect(members.repeated.map(\.value.number) == ["3", "4"])
  }

  @Test func keysThatOnlyLookTheSameAreNotRepeated() throws {
    let document = try JSONDocument(DecodedText("{\"e\u{301}\":1,\"\u{e9}\":2}"))
    let members = try #require(document.root.object)
    #expect(members.repeated.isEmpty)
    #expect(members.first(named: "\u{e9}")?.value.number == "2")
  }

  @Test func readsOneLineWithoutTheOthers() throws {
    let text = DecodedText("{\"a\":1}\r\n\r\n{\"a\":2}\r[\n{\"a\":3}")
    var numbers: [String?] = []
    for line in TextLines(text) where !line.range.isEmpty {
      let document = try? JSONDocument(text, in: line.range)
      numbers.append(document?.root["a"]?.number)
      #expect(document == nil || document?.root.range == line.range)
    }
    #expect(numbers == ["1", "2", nil, "3"])
  }

  @Test func theSameDocumentInAnyEncodingSaysTheSame() throws {
    let text = "{\"naam\":\"Curaçao €\",\"x\":[\"ë\"]}"
    let samples = encodings(of: text).map { decodeText(Bytes($0)) }
    let roots = try samples.map { try JSONDocument($0).root }
    #expect(Set(roots).count == 1)
  }
}

extension JSONValue {
  static func null(_ range: Range<Int>) -> JSONValue { JSONValue(kind: .null, range: range) }
  static func number(_ text: String, _ range: Range<Int>) -> JSONValue {
    JSONValue(kind: .number(text), range: range)
  }
  static func string(_ text: String, _ range: Range<Int>) -> JSONValue {
    JSONValue(kind: .string(text), range: range)
  }
  static func array(_ values: [JSONValue], _ range: Range<Int>) -> JSONValue {
    JSONValue(kind: .array(values), range: range)
  }
  static func object(_ members: [JSONMember], _ range: Range<Int>) -> JSONValue {
    JSONValue(kind: .object(members), range: range)
  }
}

/// Whether our value says the same as Foundation's; of double keys, one of them counts.
private func sameValue(_ ours: JSONValue, _ theirs: Any) -> Bool {
  switch ours.kind {
  case .null: return theirs is NSNull
  case .bool(let value): return theirs as? Bool == value
  case .number(let text): return (theirs as? NSNumber)?.doubleValue == Double(text)
  case .string(let text): return theirs as? String == text
  case .array(let elements):
    guard let theirs = theirs as? [Any], theirs.count == elements.count else { return false }
    return zip(elements, theirs).allSatisfy(sameValue)
  case .object(let members):
    guard let theirs = theirs as? [String: Any] else { return false }
    return members.allSatisfy { member in
      let same = members.filter { $0.key == member.key }
      guard let other = theirs[member.key] else { return false }
      return same.contains { sameValue($0.value, other) }
    }
  }
}
