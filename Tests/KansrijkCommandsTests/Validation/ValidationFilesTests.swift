import KansrijkCommands
import OfficeFiles
import TestSupport
import Testing
import TextFormats

/// Findings as files to pass on.
@Suite struct ValidationFilesTests {
  private static let folder = Project.path(".build/bevindingen")
  private static let single = Project.path(
    "SampleResponses/met-fouten/inzendingen/27-verplichte-vragen-leeg.json")
  private static let frame = ["--kader", Project.path("SampleResponses/met-fouten/kader.csv")]

  /// What a run writes to a file of this name.
  private func written(_ name: String, _ options: [String] = []) throws -> [UInt8] {
    try makeFolder(at: Self.folder)
    let path = "\(Self.folder)/\(name)"
    let outcome = Project.outcome(
      ["valideer", Self.single, "--uit", path] + Self.frame + options)
    #expect(outcome.status == .findings)
    #expect(outcome.out == "")
    #expect(outcome.err.contains("\n\nU moet nog 4 dingen oplossen.\n"))
    let bytes = try readFile(at: path, named: name).bytes
    return bytes.array(in: 0..<bytes.count)
  }

  @Test func writesAPageToPassOn() throws {
    let page = String(decoding: try written("een.html"), as: UTF8.self)
    let start = try #require(page.firstRange(of: "<main>")).lowerBound
    #expect(difference(of: page[start...].utf8, fromGolden: "valideer-onvolledig.html") == nil)
    #expect(!page.contains("SampleResponses"))
  }

  @Test(arguments: [
    ("vorm.txt", [], "Gelezen: de"), ("vorm.json", [], "{\"bevindingen\""),
    ("vorm.csv", [], "code;ernst;"), ("vorm.htm", [], "<!DOCTYPE html>"),
    ("vorm.xlsx", [], "PK"), ("vorm.html", ["--formaat", "json"], "{\"bevindingen\""),
    ("vorm", [], "Gelezen: de"),
  ])
  func takesTheFormFromTheNameOfTheFile(
    _ name: String, _ options: [String], _ start: String
  ) throws {
    #expect(try written("2-" + name, options).starts(with: start.utf8))
  }

  @Test func writesAWorkbookToPassOn() throws {
    var reader = try WorkbookReader(try written("een.xlsx"))
    #expect(reader.sheets.map(\.name) == ["Bevindingen", "Uitleg"])
    let cells = try reader.cells(ofSheet: 0)
    let rows = (0..<5).map { row in cells.cells(inRow: row).map { cells.text(of: $0) } }
    #expect(
      rows[0] == [
        "Ernst", "Gemeente", "Vraag", "Wat is er?", "Wat kunt u doen?", "Waarde", "Bestand", "Rij",
        "Kolom", "Code", "Controleregel",
      ])
    #expect(
      rows[1] == [
        "fout", "GM9036", "Vraag 6. Zijn er gezamenlijke ambities geformuleerd?",
        "Deze vraag is niet ingevuld.", "Kies uit: ‘Ja’, ‘Nee’.", "27-verplichte-vragen-leeg.json",
        "antwoord-ontbreekt",
      ])
    #expect(rows[4].first == "fout")
    #expect(cells.cells(inRow: 5).isEmpty)
    let texts = try reader.cells(ofSheet: 1)
    #expect(
      texts.cells.map { texts.text(of: $0) }.prefix(2) == [
        "Controle van uw inzending",
        "Gelezen: de antwoorden van Iepenpagerwiel (GM9036).",
      ])
  }

  @Test func neverWritesAWorkbookToATerminal() {
    let sink = MemorySink()
    let surroundings = Surroundings(
      executable: nil, environment: [:], terminals: [.out], terminalWidth: 80, now: 0)
    let status = run(
      ["valideer", Self.single, "--formaat", "xlsx"], in: surroundings, to: sink)
    #expect(status == .wrongUse)
    #expect(sink.out.isEmpty)
    #expect(sink.errText.contains("--uit bevindingen.xlsx"))
  }

  @Test func writesTheSameBytesEachTime() throws {
    for name in ["gelijk.html", "gelijk.xlsx"] {
      #expect(try written(name) == written(name))
    }
  }
}
