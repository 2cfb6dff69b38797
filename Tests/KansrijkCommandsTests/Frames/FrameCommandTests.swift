import KansrijkCommands
import Municipalities
import TestSupport
import Testing
import TextFormats

@Suite struct FrameCommandTests {
  private static let folder = Project.path(".build/kaders")

  /// A frame of every municipality on a day, in a file of this name.
  private func frame(_ name: String, of date: String) throws -> String {
    try makeFolder(at: Self.folder)
    let day = try #require(CalendarDay(iso: date))
    let rows = MunicipalityRegister.bundled.municipalities(on: day).map {
      "\($0.code);\($0.name);\($0.province ?? "");nee;;nee\n"
    }
    let text = "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\n" + rows.joined()
    let path = "\(Self.folder)/\(name)"
    try writeFile(Array(text.utf8), to: path)
    return path
  }

  private func check(_ path: String, _ options: String...) -> Samples.Outcome {
    Project.outcome(["kader", "controleer", path] + options)
  }

  @Test func saysThatAFrameAgreesWithItsDay() throws {
    let outcome = check(try frame("goed.csv", of: "2021-01-01"), "--datum", "2021-01-01")
    #expect(outcome.status == .inOrder)
    #expect(outcome.err == "")
    #expect(outcome.out.hasPrefix("Het kader klopt met de indeling van 1 januari 2021.\n"))
  }

  @Test func saysHowAFrameOfAnEarlierYearDiffers() throws {
    let path = try frame("eerder.csv", of: "2020-01-01")
    let outcome = check(path, "--datum", "2021-01-01")
    #expect(outcome.status == .findings)
    let text = outcome.out.replacing(path, with: "kader.csv")
    #expect(difference(of: text.utf8, fromGolden: "kader-2020-in-2021.txt") == nil)
  }

  @Test func endsWithOneForAMissingMunicipalityWhenStrict() throws {
    let path = try frame("mist.csv", of: "2021-01-01")
    let bytes = try readFile(at: path, named: path).bytes
    let text = String(decoding: bytes.array(in: 0..<bytes.count), as: UTF8.self)
    try writeFile(
      Array(text.replacing("GM0141;Almelo;Overijssel;nee;;nee\n", with: "").utf8), to: path)
    #expect(check(path, "--datum", "2021-01-01").status == .inOrder)
    #expect(check(path, "--datum", "2021-01-01", "--streng").status == .findings)
  }

  @Test func saysWhereTheKnowledgeOfTheRegisterEnds() throws {
    let path = try frame("later.csv", of: "2025-01-01")
    #expect(check(path, "--datum", "2025-01-01").out.contains("Herindelingen") == false)
    let later = check(path, "--datum", "2026-01-01")
    #expect(later.status == .inOrder)
    #expect(later.out.contains("Het register is volledig tot en met 1 januari 2025."))
    #expect(check(path, "--datum", "2018-12-31").status == .wrongUse)
  }

  @Test func refusesWhatIsNoDayOrNoFrame() throws {
    let path = try frame("dag.csv", of: "2021-01-01")
    #expect(check(path).status == .wrongUse)
    #expect(check(path, "--datum", "1-1-2021").status == .wrongUse)
    #expect(check(path + ".weg", "--datum", "2021-01-01").status == .unreadable)
    let broken = "\(Self.folder)/kapot.csv"
    try writeFile(Array("gemeentecode;naam\nGM0141;Almelo\n".utf8), to: broken)
    let outcome = check(broken, "--datum", "2021-01-01")
    #expect(outcome.status == .unreadable)
    #expect(outcome.err.hasPrefix("Dit kader is niet te gebruiken: 5 fouten te verbeteren."))
  }

  @Test func makesAFrameOfALaterDay() throws {
    let path = try frame("oud.csv", of: "2020-01-01")
    let made = "\(Self.folder)/nieuw.csv"
    let outcome = Project.outcome([
      "kader", "bijwerken", path, "--datum", "2021-01-01", "--uit", made,
    ])
    #expect(outcome.status == .inOrder)
    #expect(outcome.out == "")
    let text = outcome.err.replacing(path, with: "kader.csv")
    #expect(difference(of: text.utf8, fromGolden: "kader-bijgewerkt.txt") == nil)
    #expect(check(made, "--datum", "2021-01-01", "--streng").status == .inOrder)
  }

  @Test func makesNoFrameOfAnEarlierDay() throws {
    let path = try frame("jong.csv", of: "2021-01-01")
    let made = "\(Self.folder)/terug.csv"
    let outcome = Project.outcome([
      "kader", "bijwerken", path, "--datum", "2020-01-01", "--uit", made,
    ])
    #expect(outcome.status == .findings)
    #expect(outcome.err.hasPrefix("Er is geen kader gemaakt.\n"))
    #expect(isRegularFile(at: made) == nil)
    let html = ["kader", "bijwerken", path, "--datum", "2021-01-01", "--formaat", "html"]
    #expect(Project.outcome(html).status == .wrongUse)
  }

  private static let changes = [
    "--datum", "2021-01-01", "--herindelingen",
    Project.path("SampleResponses/2021/herindelingen.csv"),
  ]

  @Test("a frame of fictitious municipalities is made over by the reorganisations of a wave")
  func madeUpReorganisations() throws {
    try makeFolder(at: Self.folder)
    let made = Self.folder + "/verzonnen-2021.csv"
    let outcome = Project.outcome(
      ["kader", "bijwerken", Project.path("SampleResponses/2020/kader.csv"), "--uit", made]
        + Self.changes)
    #expect(outcome.status == .inOrder)
    #expect(outcome.words.contains("Van 355 gemeenten naar 352"))
    // The frame of the wave of 2021 was made by another program.
    func rows(_ path: String) throws -> [Substring] {
      let bytes = try readFile(at: path, named: path).bytes
      return String(decoding: bytes.array(in: 0..<bytes.count), as: UTF8.self)
        .split(separator: "\n").sorted()
    }
    let made2021 = try rows(made)
    #expect(try made2021 == rows(Project.path("SampleResponses/2021/kader.csv")))
    #expect(made2021.count { $0.contains(";ja;") && $0.split(separator: ";")[3] == "ja" } == 273)
  }

  @Test("a frame of fictitious municipalities is held against the reorganisations until the day")
  func madeUpFrames() {
    func outcome(_ year: Int, _ options: [String]) -> Samples.Outcome {
      Project.outcome(
        ["kader", "controleer", Project.path("SampleResponses/\(year)/kader.csv")] + options)
    }
    #expect(outcome(2021, Self.changes).status == .inOrder)
    let earlier = outcome(2020, Self.changes)
    #expect(earlier.status == .findings)
    #expect(earlier.words.contains("De gemeente ging op in Galdermark (GM9356)."))
    let before = outcome(2020, ["--datum", "2020-01-01"] + Self.changes.dropFirst(2))
    #expect(before.status == .inOrder)
  }

  @Test("a file with reorganisations that is no such file is told, and nothing is made")
  func wrongReorganisations() throws {
    let frame = Project.path("SampleResponses/2020/kader.csv")
    let wrong = Project.outcome(
      ["kader", "bijwerken", frame, "--datum", "2021-01-01", "--herindelingen", frame])
    #expect(wrong.status == .unreadable)
    #expect(wrong.out == "")
    #expect(wrong.words.contains("Dit bestand met herindelingen is niet te gebruiken: 6 fouten"))
    try makeFolder(at: Self.folder)
    let circle = Self.folder + "/kring.csv"
    try writeFile(
      Array(
        """
        effective_date;kind;from_code;from_name;to_code;to_name
        2021-01-01;merge;GM9001;A;GM9002;B
        2021-01-01;merge;GM9002;B;GM9001;A
        """.utf8), to: circle)
    for action in ["controleer", "bijwerken"] {
      let outcome = Project.outcome(
        ["kader", action, frame, "--datum", "2021-01-01", "--herindelingen", circle])
      #expect(outcome.status == .findings)
      #expect(outcome.words.contains("Volgens de herindelingen ging A (GM9001) in een kring op."))
    }
    let gone = Project.outcome(
      ["kader", "controleer", frame, "--datum", "2021-01-01", "--herindelingen", "weg.csv"])
    #expect(gone.status == .unreadable)
  }

  @Test("what is noticed stands in the order of the rows, whoever noticed it")
  func order() throws {
    try makeFolder(at: Self.folder)
    let path = Self.folder + "/volgorde.csv"
    let rows = [
      "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids",
      "GM0003;Appingedam;Groningen;nee;;nee", "GM0014;Groningen;Nergenshuizen;nee;;nee",
      "GM0010;Delfzijl;Groningen;nee;;nee",
    ]
    try writeFile(Array(rows.joined(separator: "\n").utf8), to: path)
    let places = check(path, "--datum", "2021-01-01").out.split(separator: "\n")
      .filter { $0.hasPrefix("  rij ") }
    #expect(places == ["  rij 2", "  rij 3", "  rij 4"])
  }

  @Test("a misspelt name leads to a question, never to another municipality by itself")
  func nearNames() throws {
    try makeFolder(at: Self.folder)
    let path = Self.folder + "/tikfouten.csv"
    let rows = [
      "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids",
      "GM1900;Sudwest-Frysln;Fryslân;nee;;nee", "GM0344;Amsterdan;Utrecht;nee;;nee",
      "GM0001;Rotterdm;Zuid-Holland;nee;;nee",
    ]
    try writeFile(Array(rows.joined(separator: "\n").utf8), to: path)
    let outcome = check(path, "--datum", "2021-01-01")
    #expect(outcome.words.contains("Bedoelde u ‘Súdwest-Fryslân’? Verbeter dan de naam."))
    #expect(
      outcome.words.contains("Bedoelde u Amsterdam (GM0363)? Verbeter dan de code en de naam."))
    #expect(outcome.words.contains("Bedoelde u Rotterdam (GM0599)? Verbeter de code"))
  }
}
