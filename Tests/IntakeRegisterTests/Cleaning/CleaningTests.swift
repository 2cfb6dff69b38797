import Foundation
import MonitorReport
import Municipalities
import ResponseIngest
import TestSupport
import Testing
import TextFormats

@testable import IntakeRegister

@Suite struct CleaningTests {
  private func json(_ name: String, _ code: String, _ email: String, _ doel: String = "")
    -> SourceFile
  {
    SourceFile(
      name: name,
      bytes: Bytes(
        """
        {"vragenlijst":"mini","gemeenten":["\(code)"],"ingezonden":"2021-09-01",
         "contact":{"naam":"Jo van Geheim","email":"\(email)"},
         "antwoorden":{"plan":"ja","doel":"\(doel)"}}
        """))
  }

  private let batch = SourceFile(
    name: "export.csv",
    bytes: Bytes(
      "gemeentecode;ingezonden;Naam;plan;E-mail;doel;Wie\n"
        + "GM9003;2021-09-01;\"Piet; Geheim\";nee;piet@geheim.example;;K. de Bode\n"))

  /// 20 September 2021, the day on which ``SmallWave`` takes files in.
  private static let dayOfImport = CalendarDay(number: 18_890)

  private func clean(
    _ path: String, before day: CalendarDay = CalendarDay(number: dayOfImport.number + 1),
    columns: [String] = [], ending: Register.Ending = .kept
  ) throws -> CleaningReport {
    try Register.clean(
      CleaningRequest(
        before: day, columns: columns, person: "Jo",
        moment: try #require(Timestamp(secondsSince1970: 1_640_000_000)), program: "test",
        ending: ending), path
    ).get()
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func holds(_ text: String, _ path: String) throws -> Bool {
    try bytes(path).range(of: Data(text.utf8)) != nil
  }

  private func findings(_ path: String) throws -> [String] {
    let wave = try #require(try Register.reading(path).waves().first)
    let judged = try Wave(wave, register: .bundled).judged
    return judged.findings().map { "\($0)" }
      + judged.countingRows.map { "\(String(describing: $0))" }
  }

  @Test func nothingOfAnAddressIsLeftInTheRawFileAndTheAnswersStayAsTheyWere() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let files = [json("een.json", "GM9001", "jo@geheim.example"), batch]
      for file in files { _ = try Register.takeIn(SmallWave().request([file]), path) }
      _ = try Register.takeIn(
        ContactList(
          SourceFile(
            name: "a.csv",
            bytes: Bytes("gemeentecode;naam;email;kanaal\nGM9002;An Geheim;an@geheim.example;VNG\n")
          )),
        by: "Jo", at: try #require(Timestamp(secondsSince1970: 1_632_132_000)), path)
      let secrets = [
        "jo@geheim", "Jo van Geheim", "piet@geheim", "Piet; Geheim", "an@geheim", "An G",
      ]
      for secret in secrets { #expect(try holds(secret, path), "\(secret)") }
      let before = try findings(path)
      let report = try clean(path)
      #expect(report.files.map(\.name) == ["een.json", "export.csv"])
      #expect(report.files.last?.headings == ["Naam", "E-mail"])
      #expect(report.contactCount == 1)
      #expect(report.remaining == [])
      for secret in secrets { #expect(try !holds(secret, path), "\(secret)") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r.sqlite"])
      #expect(try findings(path) == before)
      #expect(try Register.reading(path).check().problems == [])
      #expect(try holds("K. de Bode", path))
      // The files as they came in are still known.
      let again = try Register.takeIn(SmallWave().request(files), path)
      for file in again.files {
        guard case .known = file.fate else {
          Issue.record("\(file.name) was taken in again")
          continue
        }
      }
      #expect(try clean(path).files == [])
      #expect(try clean(path, columns: ["wie"]).files.map(\.headings) == [["Wie"]])
      #expect(try !holds("K. de Bode", path))
    }
  }

  @Test func notesBothChecksumsOfWhatItChanged() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let file = json("een.json", "GM9001", "jo@geheim.example")
      _ = try Register.takeIn(SmallWave().request([file]), path)
      let report = try #require(try clean(path).files.first)
      #expect(report.before == Checksum(file.bytes))
      let stored = try #require(try Register.reading(path).waves().first?.responses.first)
      #expect(report.after == Checksum(stored.bytes))
      #expect(stored.bytes.count == file.bytes.count)
      #expect(
        try Register.reading(path).database.rows(
          "SELECT sha256_before, sha256_after, person FROM cleaning")
          == [[.bytes(report.before.bytes), .bytes(report.after.bytes), .text("Jo")]])
    }
  }

  @Test func whatCameInOnTheDayOrLaterStays() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(
        SmallWave().request([json("een.json", "GM9001", "jo@geheim.example")]), path)
      let before = try bytes(path)
      #expect(try clean(path, before: Self.dayOfImport).files == [])
      #expect(try holds("jo@geheim", path))
      #expect(try bytes(path).count == before.count)
    }
  }

  @Test func filesThatDifferOnlyInContactDataStayTwo() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      for (name, email) in [("een.json", "jo@a.example"), ("twee.json", "jo@b.example")] {
        _ = try Register.takeIn(SmallWave().request([json(name, "GM9001", email)]), path)
      }
      #expect(try clean(path).files.count == 2)
      #expect(try Register.reading(path).waves().first?.responses.count == 2)
      #expect(try Register.reading(path).check().problems == [])
    }
  }

  @Test func tellsWhereAnAddressStandsThatItDoesNotChange() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(
        SmallWave().request([
          json("een.json", "GM9001", "jo@geheim.example", "Mail naar Jo@Geheim.example."),
          json("an@geheim.example.json", "GM9002", "an@geheim.example"),
        ]), path)
      let report = try clean(path)
      #expect(report.remaining.count == 2)
    }
  }

  @Test func namesFilesThatCannotBeReadAndTakesTheAddressesOut() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let broken = SourceFile(
        name: "stuk.json",
        bytes: Bytes(#"{"gemeenten":["GM9001"],"contact":{"email":"jo@geheim.nl"#))
      _ = try Register.takeIn(SmallWave().request([broken]), path)
      let report = try clean(path)
      #expect(report.files.map(\.name) == ["stuk.json"])
      #expect(report.unreadable == ["stuk.json"])
      #expect(try !holds("jo@geheim.nl", path))
      #expect(try Register.reading(path).check().problems == [])
    }
  }

  @Test func aWorkbookIsWrittenAnewWithoutContactData() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let rows = [
        ["gemeentecode", "ingezonden", "Naam", "plan", "doel", "Kleur"],
        [
          "GM9001", "2021-09-01", "Jo van Geheim", "ja", "bel an@geheim.example",
          "jo@geheim.example",
        ],
      ]
      let cells = rows.map { row in
        "<row>" + row.map { #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"# }.joined() + "</row>"
      }
      var zip = HandmadeZip.workbook(sheet: HandmadeZip.sheetPart(cells.joined()))
      zip.parts.append(.init("docProps/core.xml", "<creator>Piet Geheim</creator>"))
      let file = SourceFile(name: "export.xlsx", bytes: Bytes(zip.bytes))
      _ = try Register.takeIn(SmallWave().request([file]), path)
      for secret in ["Jo van Geheim", "jo@geheim", "Piet Geheim"] {
        #expect(try holds(secret, path), "\(secret)")
      }
      let before = try findings(path)
      let report = try clean(path, columns: ["kleur"])
      #expect(report.files.map(\.headings) == [["Naam", "Kleur"]])
      #expect(report.files.map(\.valueCount) == [2])
      #expect(report.remaining == ["an@geheim.example"])
      for secret in ["Jo van Geheim", "jo@geheim", "Piet Geheim"] {
        #expect(try !holds(secret, path), "\(secret)")
      }
      let stored = try #require(try Register.reading(path).waves().first?.responses.first)
      let text = stored.searchableText.text(in: 0..<stored.searchableText.count)
      #expect(text.contains("GM9001") && !text.contains("Jo van") && !text.contains("jo@"))
      #expect(try findings(path) == before)
      #expect(try Register.reading(path).check().problems == [])
      #expect(try clean(path, columns: ["kleur"]).files == [])
      let again = try Register.takeIn(SmallWave().request([file]), path)
      #expect(again.files.map { if case .known = $0.fate { true } else { false } } == [true])
    }
  }

  @Test func workbooksThatDifferOnlyInWhoMadeThemStayTwo() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      for name in ["Jo", "Piet"] {
        let row = ["gemeentecode", "plan"].map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
        var zip = HandmadeZip.workbook(
          sheet: HandmadeZip.sheetPart("<row>\(row.joined())</row>"))
        zip.parts.append(.init("docProps/core.xml", "<creator>\(name) Geheim</creator>"))
        let file = SourceFile(name: "\(name).xlsx", bytes: Bytes(zip.bytes))
        _ = try Register.takeIn(SmallWave().request([file]), path)
      }
      #expect(try clean(path).files.count == 2)
      #expect(try !holds("Geheim", path))
      #expect(try clean(path).files == [])
      #expect(try Register.reading(path).check().problems == [])
    }
  }

  @Test func aTrialChangesNothing() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(
        SmallWave().request([json("een.json", "GM9001", "jo@geheim.example")]), path)
      let before = try bytes(path)
      #expect(try clean(path, ending: .dropped).files.count == 1)
      #expect(try bytes(path) == before)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r.sqlite"])
    }
  }
}

/// What is beside the register under the name of a journal is touched only if it is one.
@Suite struct CleaningJournalTests {
  private func clean(_ path: String, _ ending: Register.Ending = .kept) throws -> CleaningReport {
    try Register.clean(
      CleaningRequest(
        before: CalendarDay(number: 20_000), columns: [], person: "Jo",
        moment: try #require(Timestamp(secondsSince1970: 1_740_000_000)), program: "test",
        ending: ending), path
    ).get()
  }

  private func makeRegister(_ path: String) throws {
    let file = SourceFile(
      name: "een.json",
      bytes: Bytes(#"{"gemeenten":["GM9001"],"contact":{"email":"jo@geheim.nl"},"antwoorden":{}}"#))
    _ = try Register.takeIn(SmallWave().request([file]), path)
  }

  @Test(arguments: [Register.Ending.kept, .dropped])
  func aLinkToARegisterLeavesOtherFilesAlone(ending: Register.Ending) throws {
    try withFolder { folder in
      try makeRegister(folder + "/echt.sqlite")
      try FileManager.default.createDirectory(
        atPath: folder + "/b", withIntermediateDirectories: false)
      let link = folder + "/b/link.sqlite"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: "../echt.sqlite")
      try Data("belangrijk".utf8).write(to: URL(filePath: link + "-journal"))
      #expect(try clean(link, ending).files.count == 1)
      #expect(
        try String(contentsOf: URL(filePath: link + "-journal"), encoding: .utf8) == "belangrijk")
      let raw = try Data(contentsOf: URL(filePath: folder + "/echt.sqlite"))
      #expect((raw.range(of: Data("jo@geheim".utf8)) == nil) == (ending == .kept))
    }
  }

  @Test func cleanedDataDoesNotComeBackWithTheNextWave() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeRegister(path)
      _ = try clean(path)
      let file = SourceFile(
        name: "kopie.json",
        bytes: Bytes(
          #"{"gemeenten":["GM9001"],"contact":{"email":"jo@geheim.nl"},"antwoorden":{}}"#))
      let report = try Register.takeIn(SmallWave().request([file]), path)
      #expect(report.files.map { if case .known = $0.fate { true } else { false } } == [true])
      let raw = try Data(contentsOf: URL(filePath: path))
      #expect(raw.range(of: Data("jo@geheim".utf8)) == nil)
    }
  }
}
