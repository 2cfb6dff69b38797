import Findings
import Municipalities
import Testing
import TextFormats

@Suite struct FrameUpdateTests {
  private func update(_ text: String, _ day: CalendarDay) throws -> FrameUpdate {
    FrameUpdate(
      try RegisterFrame.read(text), file: "kader.csv", register: .bundled, to: day)
  }

  private func update(rows: [String], columns: String = "", _ day: CalendarDay) throws
    -> FrameUpdate
  {
    try update(RegisterFrame.header + columns + "\n" + rows.joined(separator: "\n") + "\n", day)
  }

  /// The rows as they stand in the file.
  private func lines(_ update: FrameUpdate) -> [String] {
    update.rows.map { $0.joined(separator: ";") }
  }

  @Test(arguments: 2019...2025, 2019...2025)
  func leadsFromEveryYearToEveryLaterOne(from: Int, to: Int) throws {
    guard from <= to else { return }
    let day = try SmallRegister.day(to, 1, 1)
    let start = try SmallRegister.day(from, 1, 1)
    let update = try update(RegisterFrame.text(of: start), day)
    #expect(
      update.rows.map { $0[0] }.sorted()
        == MunicipalityRegister.bundled.municipalities(on: day).map(\.code.description))
    // Haaren was divided on 1 January 2021: the only one that a person has to decide on.
    #expect(
      update.findings.map(\.value) == (from <= 2020 && to >= 2021 ? ["GM0788"] : []))
    let before = MunicipalityRegister.bundled.municipalities(on: start).count
    #expect(update.merged.isEmpty == (before == update.rows.count))
  }

  @Test func givesTheImpulsInTheLowestTranche() throws {
    let update = try update(
      rows: [
        "GM0003;Appingedam;Groningen;ja;3;nee", "GM0010;Delfzijl;Groningen;ja;2;ja",
        "GM0024;Loppersum;Groningen;nee;;nee", "GM0014;Groningen;Groningen;ja;1;ja",
      ], SmallRegister.day(2021, 1, 1))
    #expect(
      lines(update) == [
        "GM1979;Eemsdelta;Groningen;ja;2;ja", "GM0014;Groningen;Groningen;ja;1;ja",
      ])
    #expect(update.merged.map(\.parts) == [["Appingedam", "Delfzijl", "Loppersum"]])
    #expect(update.merged.map(\.differing) == [["impuls", "tranche", "gids"]])
    #expect(update.findings.isEmpty)
  }

  @Test func keepsOtherColumnsThatAreTheSameAndTheTokenOfWhoStays() throws {
    let update = try update(
      rows: [
        "GM0370;Beemster;Noord-Holland;nee;;nee;nee;a;noord;1",
        "GM0439;Purmerend;Noord-Holland;nee;;nee;;b;noord;2",
        "GM0398;Heerhugowaard;Noord-Holland;nee;;nee;nee;c;x;3",
        "GM0416;Langedijk;Noord-Holland;nee;;nee;nee;d;x;3",
      ], columns: ";gevraagd;token;regio;maat", SmallRegister.day(2022, 1, 1))
    #expect(
      lines(update) == [
        "GM0439;Purmerend;Noord-Holland;nee;;nee;ja;b;noord;",
        "GM1980;Dijk en Waard;Noord-Holland;nee;;nee;nee;;x;3",
      ])
    #expect(update.merged.map(\.differing) == [["gevraagd", "maat"], []])
  }

  @Test func followsAMunicipalityThroughTwoReorganisations() throws {
    let register = MunicipalityRegister(
      municipalities: [],
      reorganisations: [
        try SmallRegister.event((2020, 1, 1), .merge, "GM9001", "GM9003"),
        try SmallRegister.event((2020, 1, 1), .merge, "GM9002", "GM9003"),
        try SmallRegister.event((2021, 1, 1), .merge, "GM9003", "GM9005"),
        try SmallRegister.event((2021, 1, 1), .merge, "GM9004", "GM9005"),
      ], variants: [:])
    let text = RegisterFrame.header + "\nGM9001;A;Drenthe;ja;4;nee\nGM9004;D;Drenthe;nee;;nee\n"
    let day = try SmallRegister.day(2021, 1, 1)
    let update = FrameUpdate(
      try RegisterFrame.read(text), file: "kader.csv", register: register, to: day)
    #expect(lines(update) == ["GM9005;Nieuw GM9005;Drenthe;ja;4;nee"])
    #expect(update.findings.map(\.value) == ["GM9002"])
  }

  @Test func tellsWhichPartsOfANewMunicipalityTheFrameLacks() throws {
    let update = try update(
      rows: [
        "GM0003;Appingedam;Groningen;ja;3;nee", "GM0370;Beemster;Noord-Holland;nee;;nee",
      ], SmallRegister.day(2022, 1, 1))
    #expect(update.findings.map(\.value) == ["GM0010", "GM0024", "GM0439"])
    #expect(update.findings.map(\.severity) == [.warning, .warning, .warning])
    #expect(update.rows.map { $0[0] } == ["GM1979", "GM0439"])
  }

  @Test func leavesFictitiousAndUnchangedRowsAsTheyAre() throws {
    let rows = ["GM9001;=A1;Drenthe;ja;3;nee", "GM0168;Lossler;Overijssel;nee;;ja"]
    let update = try update(rows: rows, SmallRegister.day(2024, 1, 1))
    #expect(lines(update) == rows)
    #expect(update.merged.isEmpty)
    #expect(update.findings.isEmpty)
  }

  @Test(arguments: ["GM1979;Eemsdelta", "GM0001;Nergens"])
  func makesNothingOfAFrameWithACodeThatIsTooNewOrUnknown(_ row: String) throws {
    let update = try update(
      rows: [row + ";Groningen;nee;;nee", "GM0168;Losser;Overijssel;nee;;ja"],
      SmallRegister.day(2020, 1, 1))
    #expect(update.rows.isEmpty)
    #expect(update.findings.map(\.severity) == [.error])
  }
}
