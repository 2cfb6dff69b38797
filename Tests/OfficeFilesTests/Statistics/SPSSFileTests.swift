import Testing

@testable import OfficeFiles

/// That other programs read the file is tried in `Tests/Interop`.
@Suite struct SPSSFileTests {
  @Test(arguments: [
    ("coalitie_status", "coalitie_status"),
    ("phb_periode/voor_week_15", "phb_periode.voor_week_15"),
    ("kader.impuls", "kader.impuls"), ("a.", "a"), (".a", "v_.a"), ("11b", "v_11b"), ("_x", "v__x"),
    ("x_", "x"), ("", "v"),
    ("-", "v"), ("é", "v"), ("all", "all_2"), ("WITH", "WITH_2"),
  ])
  func aNameIsMadeOneThatSPSSTakes(name: String, expected: String) {
    #expect(spssNames(for: [name]) == [expected])
  }

  @Test func namesDifferInMoreThanCase() {
    #expect(
      spssNames(for: ["a/b", "a_b", "A-B", "a_b_2"]) == ["a.b", "a_b", "A_B_2", "a_b_2_2"])
    let long = String(repeating: "x", count: 70)
    #expect(spssNames(for: [long, long]).map(\.utf8.count) == [64, 64])
    #expect(Set(spssNames(for: [long, long])).count == 2)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef", false), ("abcdefg", 6, "abc…", true), ("abcdeé", 6, "abc…", true),
    ("ééééé", 8, "éé…", true), ("👶👶👶", 9, "👶…", true),
  ])
  func aTextIsCutOnACharacter(text: String, limit: Int, expected: String, isCut: Bool) {
    let cut = cutText(text, toBytes: limit)
    #expect(cut.text == expected)
    #expect(cut.isCut == isCut)
    #expect(cut.text.utf8.count <= limit)
  }

  @Test func aNoteIsSplitIntoLinesOfEightyBytes() {
    let lines = spssNoteLines(String(repeating: "één woord ", count: 30))
    #expect(lines.allSatisfy { $0.utf8.count <= 80 && !$0.isEmpty })
    #expect(lines.joined(separator: " ").split(separator: " ").count == 60)
    #expect(spssNoteLines(" \n") == [])
    #expect(spssNoteLines(String(repeating: "x", count: 100)).map(\.utf8.count) == [80])
  }

  private func draft(_ label: String, texts: [String]) -> SPSSDraft {
    SPSSDraft(
      label: "Proef", notes: [], day: SPSSDraft.Day(year: 2021, month: 9, day: 20),
      variables: [
        SPSSVariable(
          name: "x", label: label, form: .text, measure: .nominal, valueLabels: [], missing: nil),
        SPSSVariable(
          name: "y", label: "IJ", form: .number(decimals: 0), measure: .nominal,
          valueLabels: [.init(1, label)], missing: -99 ... -1),
      ], cases: texts.map { [.text($0), .number(1)] })
  }

  @Test func theSameDataAreTheSameBytesOfTheDayTheyAreAbout() throws {
    let file = try spssFile(draft("Iks", texts: ["a", "b"]))
    let again = try spssFile(draft("Iks", texts: ["a", "b"]))
    #expect(file == again)
    #expect(file.cuts == [])
    #expect(String(decoding: file.bytes.prefix(4), as: UTF8.self) == "$FL2")
    #expect(String(decoding: file.bytes[92..<109], as: UTF8.self) == "20 Sep 2112:00:00")
  }

  @Test func whatIsCutIsTold() throws {
    let long = String(repeating: "é", count: 200)
    let texts = [
      String(repeating: "👶", count: 20_000), "kort", String(repeating: "x", count: 32_767),
    ]
    let file = try spssFile(draft(long, texts: texts))
    #expect(
      file.cuts == [
        SPSSFile.Cut(variable: "x", part: .values(1)), SPSSFile.Cut(variable: "x", part: .label),
        SPSSFile.Cut(variable: "y", part: .valueLabel(1)),
      ])
  }

  @Test func aNameThatSPSSDoesNotTakeIsAnError() {
    let variable = SPSSVariable(
      name: "1 x", label: "", form: .text, measure: .nominal, valueLabels: [], missing: nil)
    let draft = SPSSDraft(
      label: "", notes: [], day: SPSSDraft.Day(year: 2021, month: 9, day: 20),
      variables: [variable], cases: [])
    #expect(throws: SPSSWritingError.self) { try spssFile(draft) }
  }

  @Test func aDayOfASpreadsheetIsCountedFromNineteenHundred() {
    // 20 September 2021 is day 44,459; 1 March 1900 the first on which spreadsheets agree.
    #expect(spreadsheetDay(sinceUnixEpoch: 18_890) == 44_459)
    #expect(spreadsheetDay(sinceUnixEpoch: -25_508) == 61)
    #expect(spreadsheetDay(sinceUnixEpoch: -25_509) == nil)
  }
}
