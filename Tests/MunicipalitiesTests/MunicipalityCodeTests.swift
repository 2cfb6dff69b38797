import Municipalities
import Testing

@Suite struct MunicipalityCodeTests {
  struct Example: Sendable {
    let text: String
    let code: String?
    let reason: String
  }

  @Test(arguments: [
    Example(text: "GM0363", code: "GM0363", reason: "four digits"),
    Example(text: "GM9001", code: "GM9001", reason: "the first fictitious one"),
    Example(text: "GM10000", code: "GM10000", reason: "five digits"),
    Example(text: "GM9999999", code: "GM9999999", reason: "the highest"),
    Example(text: "GM0000001", code: "GM0000001", reason: "zeros are part of it"),
    Example(text: "gm0363", code: "GM0363", reason: "case does not matter"),
    Example(text: "Gm0363", code: "GM0363", reason: "case does not matter"),
    Example(text: "GM363", code: nil, reason: "three digits"),
    Example(text: "GM12345678", code: nil, reason: "eight digits"),
    Example(text: "363", code: nil, reason: "a bare number"),
    Example(text: "GM03 63", code: nil, reason: "a space"),
    Example(text: "GM036O", code: nil, reason: "a letter O"),
    Example(text: "GM0٣63", code: nil, reason: "a digit of another script"),
    Example(text: "PV20", code: nil, reason: "a province"),
    Example(text: "'-0363", code: nil, reason: "bytes that differ from GM in one bit"),
    Example(text: "", code: nil, reason: "nothing"),
  ])
  func readsACode(_ example: Example) {
    #expect(MunicipalityCode(example.text)?.description == example.code, "\(example.reason)")
  }

  @Test(arguments: [
    Example(text: "363", code: "GM0363", reason: "three digits"),
    Example(text: "0363", code: "GM0363", reason: "four digits"),
    Example(text: "9001", code: "GM9001", reason: "a fictitious one"),
    Example(text: "10000", code: "GM10000", reason: "five digits stay"),
    Example(text: "12345678", code: nil, reason: "too long"),
    Example(text: "363,0", code: nil, reason: "no whole number"),
    Example(text: "1E3", code: nil, reason: "no digits"),
    Example(text: "GM0363", code: nil, reason: "not a number"),
    Example(text: "", code: nil, reason: "nothing"),
  ])
  func readsANumberThatASpreadsheetLeft(_ example: Example) {
    let code = MunicipalityCode(spreadsheetNumber: example.text)
    #expect(code?.description == example.code, "\(example.reason)")
  }

  @Test(arguments: [
    ("GM0003", false), ("GM9000", false), ("GM9001", true), ("GM00003", true),
    ("GM1234567", true),
  ])
  func knowsAFictitiousCode(text: String, isFictitious: Bool) {
    #expect(MunicipalityCode(text)?.isFictitious == isFictitious)
  }

  @Test func ordersByDigitsThenByNumber() {
    let texts = ["GM10000", "GM9002", "GM0363", "GM00001", "GM9001"]
    let ordered = texts.compactMap { MunicipalityCode($0) }.sorted().map(\.description)
    #expect(ordered == ["GM0363", "GM9001", "GM9002", "GM00001", "GM10000"])
  }
}
