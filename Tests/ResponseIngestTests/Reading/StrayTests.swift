import Findings
import OfficeFiles
import Testing
import TextFormats

@testable import ResponseIngest

/// What stands in a batch beside its records and headings is told.
@Suite struct StrayTests {
  private let wave: ExampleWave

  init() throws {
    wave = try ExampleWave()
  }

  private func judged(_ lines: String..., heading: String = Check.heading) -> JudgedResponses {
    wave.judge(("a.csv", ([heading] + lines).joined(separator: "\n") + "\n"))
  }

  @Test(arguments: [
    ("Totaal;;1;;;;", true), ("totaal:;;;;3;;", true), ("Totaal (2);;;;3;;", true),
    ("Gemiddeld;;;;3;;", true), ("* voorlopig;;;;;;", true), ("Bron: de gemeenten;;;;;;", true),
    ("Totaalwaard;2021-09-01;nee;;;;", false), ("Bovenwaard;2021-09-01;nee;;3;;", false),
    ("GM0999;;;;;;", false), ("9001;;;;;;", false),
  ])
  func aTotalOrAFootnoteIsNoSubmission(_ line: String, _ isRemark: Bool) {
    let judged = judged("GM9002;2021-09-01;nee;;3;;", line)
    #expect(judged.findings().contains { $0.code.text == "rij-overgeslagen" } == isRemark)
    #expect(judged.submissions.count == (isRemark ? 1 : 2))
    #expect(judged.hasUnplacedRefusals == (!isRemark && !line.hasPrefix("9001")))
  }

  @Test func theHeadingIsFoundBelowTitlesAndRowsKeepTheirNumbers() {
    let lines = [
      "Resultaten; 2021, en meer", "", "\"Peildatum, 9 september\"", Check.heading,
      "GM9002;2021-09-01;misschien;;3;;",
    ].joined(separator: "\n")
    let judged = wave.judge(("a.csv", lines))
    #expect(judged.short == ["rijen-boven-kop", "antwoord-onbekend 5 plan"])
  }

  @Test func aBatchThatWasSortedWithItsHeadingIsToldRowByRow() {
    let lines = [
      "GM9001;2021-09-01;nee;;3;;ja", Check.heading, "GM9002;2021-09-01;nee;;3;;",
    ].joined(separator: "\n")
    let judged = wave.judge(("a.csv", lines))
    #expect(
      judged.short.filter { $0.hasPrefix("rijen-boven-kop") } == [
        "rijen-boven-kop", "rijen-boven-kop 1",
      ])
    #expect(judged.hasUnplacedRefusals)
  }

  @Test func aTextInARowIsNoHeading() {
    // Only one name of a heading stands there.
    let judged = judged("GM9002;2021-09-01;nee;;3;plan;", "GM9001;2021-09-01;nee;;3;;ja")
    #expect(judged.short.isEmpty)
    #expect(judged.countingCount == 2)
  }

  @Test(arguments: [
    ("doelen;", "gezondheid;opvoeding", "kolom-zonder-kop fout kolom E 1a"),
    ("doelen;", "1;1", "kolom-zonder-kop fout kolom E 1a"),
    ("doelen;", "gezondheid;gebeld", "kolom-zonder-kop waarschuwing kolom E "),
    ("doelen; \u{A0}", ";opvoeding", "kolom-zonder-kop fout kolom E 1a"),
    ("doelen;", "gezondheid;", ""),
  ])
  func aColumnWithoutAHeadingIsToldWithWhoseAnswersItSeemsToHold(
    _ headings: String, _ cells: String, _ told: String
  ) {
    let judged = judged(
      "GM9002;2021-09-01;ja;\(cells);3;;",
      heading: "gemeentecode;ingezonden;plan;\(headings);week;toelichting;impuls")
    let found = judged.findings().filter { $0.code.text == "kolom-zonder-kop" }.map {
      "\($0.code) \($0.severity.rawValue) \($0.place.column ?? "") "
        + ($0.message.contains("vraag 1a") ? "1a" : "")
    }
    #expect(found == (told.isEmpty ? [] : [told]))
    // What is missing makes the figures of the question provisional.
    #expect(judged.openFindings.contains { $0.isProvisional } == told.contains("fout"))
  }

  @Test func addressesInAColumnWithoutAHeadingAreCleanedAndTheRestWhenItIsNamed() throws {
    let heading = Check.heading + ";"
    let text = heading + "\nGM9002;2021-09-01;nee;;3;;;mail an@x.nl\n"
    let cleaned = try #require(wave.clean("a.csv", text))
    #expect(cleaned.text == text.replacing("an@x.nl", with: "xxxxxxx"))
    let named = try #require(wave.clean("a.csv", text, columns: ["kolom H"]))
    #expect(named.text == text.replacing("mail an@x.nl", with: "xxxxxxxxxxxx"))
  }

  @Test func theTextOfAQuestionIsAHeading() {
    let judged = judged(
      "GM9002;2021-09-01;nee;;;3;;",
      heading:
        "gemeentecode;ingezonden;1. Heeft u een plan?:;Welke doelen heeft het plan? [Gezondheid];"
        + "1a Welke doelen heeft het plan?/opvoeding;In welke\u{A0}week begon u?;toelichting;impuls"
    )
    #expect(judged.short == ["kolom-ontbreekt 1 doelen"])
    #expect(judged.countingCount == 1)
  }

  @Test func theMessageNamesACharacterThatOnlyLooksLikeAnother() {
    let judged = judged("GM9002;2021-09-01;nеe;;3;;")
    #expect(judged.short.contains("antwoord-onbekend 2 plan"))
    #expect(judged.findings().contains { $0.advice?.contains("U+0435") ?? false })
  }
}
