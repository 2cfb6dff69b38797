import QuestionnaireSchema
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct ExactCodesTests {
  static func choices(_ names: [String]) throws -> [Choice] {
    let list = names.map { "{ \"name\": \"\($0)\", \"label\": \"L \($0)\" }" }
    let text = """
      { "id": "x", "year": 2021, "title": "X", "sections": [ { "name": "s", "label": "S", "questions": [
        { "name": "q", "type": "select_multiple", "label": "Q", "choices": [\(list.joined(separator: ","))] } ] } ] }
      """
    let questionnaire = try Questionnaire.load(
      SourceFile(name: "vragenlijst.json", bytes: Bytes(text)))
    return questionnaire.questions[0].choices
  }

  /// Words of every length up to forty, of which many differ in one byte only.
  static let names =
    (1...40).map { String(repeating: "a", count: $0) }
    + ["b" + String(repeating: "a", count: 19), String(repeating: "a", count: 19) + "b"]
    + (1...18).map { String(repeating: "a", count: $0) + "c" + String(repeating: "a", count: 20) }

  @Test("every word is found, wherever it stands, and nothing else is")
  func everyWord() throws {
    let choices = try Self.choices(Self.names)
    var codes = ExactCodes()
    let part = codes.add(choices)
    var dice = SeededGenerator(seed: 7)
    for (index, name) in Self.names.enumerated() {
      for padding in [0, 3, 40] {
        let bytes = Array((name + String(repeating: "z", count: padding)).utf8)
        #expect(codes.code(bytes.span, 0..<name.utf8.count, in: part) == UInt32(index + 1))
      }
      var other = Array(name.utf8)
      other[dice.pick(Array(other.indices))] = UInt8(ascii: "x")
      #expect(codes.code(other.span, 0..<other.count, in: part) == 0)
    }
    #expect(codes.code([UInt8]().span, 0..<0, in: part) == 0)
  }

  @Test("a zero byte is not the end of a word")
  func zeroBytes() throws {
    var codes = ExactCodes()
    let part = codes.add(try Self.choices(["ja", "nee"]))
    let bytes = Array("ja\0\0nee\0".utf8)
    #expect(codes.code(bytes.span, 0..<2, in: part) == 1)
    #expect(codes.code(bytes.span, 0..<3, in: part) == 0)
    #expect(codes.code(bytes.span, 4..<8, in: part) == 0)
  }

  @Test("words of one question are not found in another")
  func parts() throws {
    var codes = ExactCodes()
    let first = codes.add(try Self.choices(["ja", "nee"]))
    let second = codes.add(try Self.choices(["nee", "soms"]))
    let bytes = Array("janeesoms".utf8)
    #expect(codes.code(bytes.span, 0..<2, in: second) == 0)
    #expect(codes.code(bytes.span, 2..<5, in: first) == 2)
    #expect(codes.code(bytes.span, 2..<5, in: second) == 1)
  }
}
