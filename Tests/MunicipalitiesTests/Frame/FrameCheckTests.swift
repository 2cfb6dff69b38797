import Findings
import Municipalities
import Testing
import TextFormats

@Suite struct FrameCheckTests {
  /// The frame of a day, made of the register's own rows, with changes to its text.
  private func frame(
    of day: CalendarDay, changed change: (String) -> String = { $0 }
  ) throws -> FrameReading {
    try RegisterFrame.read(change(RegisterFrame.text(of: day)))
  }

  private func check(_ reading: FrameReading, _ day: CalendarDay) -> FrameCheck {
    FrameCheck(reading, file: "kader.csv", register: .bundled, on: day)
  }

  /// What is noticed in the frame of 1 January 2021 after a change, as `column: severity message advice`.
  private func findings(_ old: String, _ new: String) throws -> [String] {
    let day = try SmallRegister.day(2021, 1, 1)
    let reading = try frame(of: day) { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new)
    }
    return check(reading, day).findings.map {
      "\($0.place.column ?? ""): \($0.severity.rawValue) \($0.message) \($0.advice ?? "")"
    }
  }

  @Test(arguments: [(2019, 355), (2020, 355), (2021, 352), (2022, 345), (2023, 342), (2024, 342)])
  func findsNothingInTheFrameOfTheDayItself(year: Int, count: Int) throws {
    let day = try SmallRegister.day(year, 1, 1)
    let check = try check(frame(of: day), day)
    #expect(check.findings.isEmpty)
    #expect(check.missing.isEmpty)
    #expect(check.existing == count)
    #expect(check.matched == count)
    #expect(check.fictitious == 0)
  }

  @Test func namesWhatEndedWithItsSuccessorsAndWhatIsMissing() throws {
    let day = try SmallRegister.day(2021, 1, 1)
    let check = try check(frame(of: SmallRegister.day(2020, 12, 31)), day)
    #expect(check.findings.map(\.value) == ["GM0003", "GM0010", "GM0024", "GM0788"])
    #expect(check.findings.map(\.place.row) == [2, 3, 5, 220])
    #expect(
      check.findings.first?.message
        == "Appingedam (GM0003) bestaat sinds 1 januari 2021 niet meer. De gemeente ging op in "
        + "Eemsdelta (GM1979).")
    #expect(
      check.findings.last?.message
        == "Haaren (GM0788) bestaat sinds 1 januari 2021 niet meer. De gemeente is verdeeld over "
        + "Boxtel (GM0757), Oisterwijk (GM0824), Tilburg (GM0855) en Vught (GM0865).")
    #expect(check.missing.map(\.name) == ["Eemsdelta"])
    #expect(check.matched == 351)
  }

  @Test func namesWhatAMunicipalityThatIsTooNewWasBefore() throws {
    let day = try SmallRegister.day(2022, 3, 23)
    let check = try check(frame(of: SmallRegister.day(2023, 1, 1)), day)
    #expect(
      check.findings.map(\.advice) == [
        "Neem in plaats daarvan op: Brielle (GM0501), Hellevoetsluis (GM0530) en Westvoorne (GM0614)."
      ])
    #expect(check.missing.map(\.name) == ["Weesp", "Brielle", "Hellevoetsluis", "Westvoorne"])
  }

  @Test func tellsNamesAndProvincesThatDiffer() throws {
    #expect(
      try findings("GM0518;'s-Gravenhage;Zuid-Holland", "GM0518;Den Haag;Limburg") == [
        "gemeentenaam: waarschuwing GM0518 heet in het register ‘'s-Gravenhage’. Het is dezelfde "
          + "gemeente; neem deze schrijfwijze over.",
        "provincie: waarschuwing 's-Gravenhage (GM0518) ligt in Zuid-Holland. Verbeter de provincie.",
      ])
    #expect(
      try findings("GM0168;Losser", "GM0168;Losmeer") == [
        "gemeentenaam: waarschuwing GM0168 heet in het register ‘Losser’. Ga na of de code en de "
          + "naam bij dezelfde gemeente horen."
      ])
    #expect(
      try findings("GM0168;Losser", "GM0168;Almelo") == [
        "gemeentenaam: fout GM0168 is Losser, en de naam hier hoort bij Almelo (GM0141). Verbeter "
          + "de code of de naam."
      ])
  }

  @Test func suggestsTheCodeThatGoesWithTheName() throws {
    #expect(
      try findings("GM0141;Almelo", "GM0142;almelo") == [
        "gemeentecode: fout Er was nooit een gemeente met de code GM0142. De naam ‘almelo’ hoort "
          + "bij GM0141. Verbeter de code, of haal de rij weg."
      ])
    #expect(
      try findings("GM0141;Almelo", "GM0142;Xyz") == [
        "gemeentecode: fout Er was nooit een gemeente met de code GM0142. Verbeter de code, of haal "
          + "de rij weg."
      ])
  }

  @Test func comparesNoFictitiousCodes() throws {
    let day = try SmallRegister.day(2021, 1, 1)
    let some = try check(frame(of: day) { $0.replacing("GM0141;Almelo", with: "GM9001;A") }, day)
    #expect(some.findings.isEmpty)
    #expect(some.fictitious == 1)
    #expect(some.missing.map(\.name) == ["Almelo"])
    let all = try check(
      RegisterFrame.read(RegisterFrame.header + "\nGM9001;A;Drenthe;nee;;nee\n"), day)
    #expect(all.fictitious == 1)
    #expect(all.missing.isEmpty)
  }

  @Test func knowsTheDaysOfItsRegister() {
    #expect(MunicipalityRegister.bundledDays.lowerBound.description == "2019-01-01")
    #expect(MunicipalityRegister.bundledDays.upperBound.description == "2025-01-01")
  }
}
