import Foundation
import Testing

@testable import KansrijkCommands

/// A wave of three invented municipalities, one of which answered nonsense.
private let wave = [
  "vragenlijst.json": """
  { "id": "mini", "year": 2021, "title": "Mini",
    "sections": [ { "name": "a", "label": "A", "questions": [
      { "name": "plan", "type": "select_one", "label": "Is er een plan?",
        "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
      { "name": "doel", "type": "select_one", "label": "Is er een doel?",
        "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] } ] } ],
    "figures": [
      { "name": "plan", "label": "Gemeenten met een plan",
        "categories": [ { "name": "ja", "label": "Een plan", "when": "${plan} = 'ja'" } ],
        "bases": [ { "name": "alle", "over": "population", "label": "Van alle gemeenten" } ] } ],
    "tables": [
      { "name": "tabel-1", "label": "Plannen",
        "rows": [ { "label": "Een plan", "figure": "plan", "category": "ja",
                    "count": "numerator" } ] } ] }
  """,
  "meting.json": """
  { "jaar": 2021, "vragenlijst": "vragenlijst.json", "kader": "kader.csv",
    "antwoorden": ["antwoorden.csv"] }
  """,
  "kader.csv": """
  gemeentecode;gemeentenaam;provincie;impuls;tranche;gids
  GM9001;Aardappelveen;Drenthe;ja;1;ja
  GM9002;Bietenveen;Drenthe;ja;1;ja
  GM9003;Courgetteveen;Drenthe;ja;1;ja
  """,
  "antwoorden.csv": """
  gemeentecode;ingezonden;plan;doel
  GM9001;2021-09-01;ja;onzin
  GM9002;2021-09-01;nee;ja
  """,
]

private let text = """
  Rapport Kansrijke Start, meting 2021
  ====================================

  """

@Suite struct ReportCommandTests {
  /// Runs `rapport` in a folder with a good wave in `goed`, and says what it left behind.
  private func outcome(
    _ arguments: [String], _ look: (Samples.Outcome, URL) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let good = folder.appendingPathComponent("goed")
    try FileManager.default.createDirectory(at: good, withIntermediateDirectories: true)
    for (name, text) in wave {
      try Data(text.utf8).write(to: good.appendingPathComponent(name))
    }
    let sink = MemorySink()
    let status = run(
      ["rapport"] + arguments.map { $0.replacing("@", with: folder.path) },
      in: Samples.surroundings(), to: sink)
    let unnamed = sink.errText.replacing("\n", with: " ").replacing(folder.path, with: "@")
    try look(Samples.Outcome(status: status, out: sink.outText, err: unnamed), folder)
  }

  @Test func printsTheReportAndSaysWhatIsOpen() throws {
    try outcome(["@/goed"]) { outcome, _ in
      #expect(outcome.status == .inOrder)
      #expect(outcome.out.hasPrefix(text))
      #expect(outcome.err.contains("staan nog open: 1 fout en 0 waarschuwingen."))
      #expect(!outcome.out.contains("GM9"))
    }
  }

  @Test(arguments: [
    ("rapport.md", "# Rapport"), ("rapport.html", "<!DOCTYPE html>"), ("rapport.json", "{"),
  ])
  func takesTheFormFromTheNameOfTheFile(name: String, start: String) throws {
    try outcome(["@/goed", "--uit", "@/" + name]) { outcome, folder in
      #expect(outcome.status == .inOrder)
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(text.hasPrefix(start))
    }
  }

  @Test(arguments: [
    ["--uit", "@/rapport.pdf"], ["--formaat", "tekst", "--uit", "@/rapport.xlsx"],
    ["--formaat", "html", "--kort"],
  ])
  func refusesAFormThatItDoesNotMake(options: [String]) throws {
    try outcome(["@/goed"] + options) { outcome, folder in
      #expect(outcome.status == .wrongUse)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == ["goed"])
    }
  }

  @Test func neverWritesOverAFileOfTheWave() throws {
    try outcome(["@/goed", "--formaat", "csv", "--uit", "@/goed"]) { outcome, folder in
      #expect(outcome.status == .inOrder)
    }
    try outcome(["@/goed"]) { _, folder in
      let good = folder.appendingPathComponent("goed")
      let answers = good.appendingPathComponent("cijfers.csv")
      try FileManager.default.moveItem(
        at: good.appendingPathComponent("antwoorden.csv"), to: answers)
      try Data(
        try #require(wave["meting.json"]).replacing("antwoorden.csv", with: "cijfers.csv").utf8
      ).write(to: good.appendingPathComponent("meting.json"))
      let before = try Data(contentsOf: answers)
      let sink = MemorySink()
      let status = run(
        ["rapport", good.path, "--formaat", "csv", "--uit", good.path],
        in: Samples.surroundings(), to: sink)
      #expect(status == .wrongUse)
      let after = try Data(contentsOf: answers)
      #expect(after == before)
    }
  }

  @Test func isStrictAboutWhatIsOpenWhenAsked() throws {
    try outcome(["@/goed", "--streng"]) { outcome, _ in
      #expect(outcome.status == .findings)
      #expect(outcome.out.hasPrefix(text))
    }
  }

  @Test func stillTellsOfTheOtherWavesWhenOneIsWrong() throws {
    try outcome(["@/weg", "@/goed", "@/ook-weg"]) { outcome, _ in
      #expect(outcome.status == .unreadable)
      #expect(outcome.out.hasPrefix(text))
      let err = outcome.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(err.contains("De map ‘@/weg’ bestaat niet."))
      #expect(err.contains("De map ‘@/ook-weg’ bestaat niet."))
    }
  }

  @Test func printsNothingWhenNoWaveCanBeUsed() throws {
    try outcome(["@/weg"]) { outcome, _ in
      #expect(outcome.status == .unreadable)
      #expect(outcome.out.isEmpty)
    }
  }

  @Test(arguments: [
    ("tekst", "rapport.txt", "Rapport Kansrijke Start, meting 2021\n====="),
    ("markdown", "rapport.md", "# Rapport Kansrijke Start, meting 2021\n"),
    ("json", "rapport.json", "{\n  \"metingen\": ["),
    ("csv", "rapport.csv", "jaar;cijfer;"),
  ])
  func writesOneFile(format: String, name: String, start: String) throws {
    try outcome(["@/goed", "--formaat", format, "--uit", "@/" + name]) { outcome, folder in
      #expect(outcome.status == .inOrder)
      #expect(outcome.out.isEmpty)
      let written = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(String(decoding: written, as: UTF8.self).hasPrefix(start))
    }
  }

  @Test(arguments: [
    ("tekst", ["rapport.txt"]), ("markdown", ["rapport.md"]), ("json", ["rapport.json"]),
    ("csv", ["cijfers.csv", "respons.csv", "tabel-1.csv"]),
  ])
  func writesIntoAFolder(format: String, names: [String]) throws {
    try outcome(["@/goed", "--formaat", format, "--uit", "@/nieuw/"]) { outcome, folder in
      #expect(outcome.status == .inOrder)
      #expect(outcome.out.isEmpty)
      let written = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("nieuw").path)
      #expect(written.sorted() == names)
    }
  }

  @Test func saysThatItCannotWrite() throws {
    try outcome(["@/goed", "--uit", "@/weg/rapport.txt"]) { outcome, _ in
      #expect(outcome.status == .unreadable)
      #expect(outcome.out.isEmpty)
      #expect(outcome.err.contains("fout: Het bestand ‘@/weg/rapport.txt’ kan niet worden"))
    }
  }

  @Test func saysThatItCannotMakeTheFolder() throws {
    try outcome(["@/goed", "--uit", "@/goed/meting.json/"]) { outcome, _ in
      #expect(outcome.status == .unreadable)
      #expect(outcome.out.isEmpty)
      #expect(outcome.err.contains("fout: ‘@/goed/meting.json/’ is een bestand."))
    }
  }

  @Test(arguments: ["tekst", "markdown", "json", "csv"])
  func isTheSameInEveryRun(format: String) throws {
    var outputs: Set<String> = []
    for _ in 1...3 {
      try outcome(["@/goed", "@/goed/", "--formaat", format]) { outcome, _ in
        outputs.insert(outcome.out)
      }
    }
    #expect(outputs.count == 1)
  }
}
