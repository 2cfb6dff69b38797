import KansrijkCommands
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@Suite struct TraceCommandTests {
  private static let wave = ["--meting", "SampleResponses/2021"]
  private static let faults = ["--meting", "SampleResponses/met-fouten"]

  private func outcome(_ arguments: String..., in wave: [String] = wave) -> Samples.Outcome {
    Project.outcomeInside(["herleid"] + arguments + wave)
  }

  @Test func accountsForAFigureWithItsMunicipalities() {
    let outcome = outcome("indicator-1")
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "herleid-indicator-1.txt") == nil)
    #expect(outcome.out.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    // Printed in the Monitor: 140 of 273; 79 municipalities have no Impuls, and 56 did not answer.
    #expect(outcome.words.contains("Coalitie 140 273 77 56 79 352"))
  }

  @Test func countsAllFiguresWithoutNamingMunicipalities() {
    let outcome = outcome()
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "herleid-alles.txt") == nil)
    #expect(outcome.out.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(!outcome.out.contains("GM9"))
  }

  @Test(arguments: [
    ("geteld", "A04", "GM9001", wave), ("niet-gevraagd", "partners-coalitie", "GM9162", wave),
    ("te-laat", "respons", "GM9136", wave), ("fout", "indicator-1", "GM9016", faults),
    ("hoofdvraag", "doel-periode", "GM9015", faults),
    ("niet-uitgenodigd", "indicator-2", "GM9060", faults),
    ("buiten-populatie", "indicator-2", "GM9163", wave),
    ("buiten-basis", "phb-aanbod", "GM9018", wave),
  ])
  func saysOfAMunicipalityWhereItStandsAndWhy(
    name: String, figure: String, code: String, wave: [String]
  ) {
    let outcome = outcome(figure, "--gemeente", code, in: wave)
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "herleid-\(name).txt") == nil)
    #expect(outcome.out.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func givesEveryNumberWithEveryMunicipalityARow() {
    let lines = outcome("A04", "--formaat", "csv").out.split(separator: "\n")
    #expect(lines.count == 1 + 352)
    #expect(lines.count { $0.contains(";geteld;ja;ja;") } == 140)
    let one = outcome("A04", "--formaat", "csv", "--gemeente", "GM9001")
    #expect(one.out.split(separator: "\n").count == 2)
  }

  @Test func givesTheSameFromARegister() throws {
    try SampleRegister.with { register in
      let files = outcome("indicator-4", "--formaat", "csv").out
        .replacing("SampleResponses/2021/", with: "")
      let stored = register.outcome("herleid", "indicator-4", "--formaat", "csv").out
      #expect(files.split(separator: "\n").count == stored.split(separator: "\n").count)
      #expect(
        Set(files.split(separator: "\n").map { $0.split(separator: ";").prefix(9) })
          == Set(stored.split(separator: "\n").map { $0.split(separator: ";").prefix(9) }))
    }
  }

  @Test func saysWhyWhatWasSetAsideDoesNotCount() throws {
    try SampleRegister.with { register in
      let decided = register.outcome(
        "beoordeel", "GM9001", "--inzending", "109", "--besluit", "terzijde", "--reden",
        "Door de verkeerde ingevuld.", "--door", "Jo")
      #expect(decided.status == .inOrder)
      let trace = register.outcome("herleid", "A04", "--gemeente", "GM9001").words
      #expect(trace.contains("Stand terzijde gelegd"))
      #expect(
        trace.contains(
          "rij 110 (terzijde, inzending-terzijde, omdat: ‘Door de verkeerde ingevuld’)."))
      let row = register.outcome("herleid", "A04", "--formaat", "csv", "--gemeente", "GM9001").out
      #expect(row.contains(";geen respons;ja;nee;"))
      #expect(row.contains(";terzijde gelegd: inzending-terzijde\n"))
    }
  }

  @Test func writesAWorkbookThatAddsUp() throws {
    let folder = Project.path(".build/herleid")
    try makeFolder(at: folder)
    let outcome = outcome("indicator-1", "A01", "--uit", "\(folder)/v.xlsx")
    #expect(outcome.status == .inOrder)
    let bytes = try readFile(at: "\(folder)/v.xlsx", named: "v.xlsx").bytes
    var reader = try WorkbookReader(bytes.array(in: 0..<bytes.count))
    #expect(reader.sheets.map(\.name) == ["Overzicht", "Gemeenten", "Uitleg"])
    let cells = try reader.cells(ofSheet: 0)
    let rows = (0...7).map { row in cells.cells(inRow: row).map { cells.text(of: $0) } }
    #expect(
      rows[0] == [
        "cijfer", "categorie", "basis", "uitsplitsing", "groep", "teller", "andere categorie",
        "ander antwoord", "buiten de basis", "weet niet", "niet gevraagd", "niet ingevuld",
        "hoofdvraag niet ingevuld", "fout antwoord", "geen respons", "buiten de populatie",
        "niet uitgenodigd", "samen", "gemeenten", "noemer", "sluit",
      ])
    #expect(
      rows[2] == [
        "indicator-1", "gevormd", "populatie", "140", "77", "0", "0", "0", "0", "0", "0", "0",
        "56", "79", "0", "352", "352", "273", "ja",
      ])
    // The response of those with the Impuls, six numbers, and as many for each of twelve provinces.
    #expect(cells.cells.map(\.row).max() == 1 + 6 + 72)
  }

  @Test func writesJSON() {
    let text = outcome("A04", "--formaat", "json", "--gemeente", "GM9001").words
    #expect(text.contains(#""teller": 140, "noemer": 273"#))
    #expect(text.contains(#""antwoorden": [ "coalitie_status=gevormd" ]"#))
  }

  @Test(arguments: [
    (["indicator1"], "geen cijfer ‘indicator1’. Bedoelde u ‘indicator-1’?"),
    (["A99"], "geen cijfer ‘A99’. Er zijn: indicator-1,"),
    (["indicator-1", "--categorie", "gevormt"], "Bedoelde u ‘gevormd’?"),
    (["indicator-1", "--basis", "x"], "Er zijn: populatie, respondenten."),
    (["A04", "--categorie", "geen"], "Geen cijfer heeft die naam, categorie en basis samen."),
    (["A04", "--jaar", "2019"], "Er is geen meting van 2019, wel van 2021."),
    (["A04", "--gemeente", "GM0363"], "GM0363 staat niet in het kader van 2021."),
    (["A04", "--gemeente", "Foo"], "‘Foo’ is geen gemeentecode."),
    (["--uit", "SampleResponses/2021/antwoorden.csv"], "zou worden overschreven"),
  ])
  func saysWhatItDoesNotKnow(arguments: [String], message: String) {
    let outcome = Project.outcomeInside(["herleid"] + arguments + Self.wave)
    #expect(outcome.status == .wrongUse)
    #expect(outcome.out == "")
    #expect(outcome.words.contains(message))
  }

  @Test func needsAWave() {
    let none = Project.outcomeInside(["herleid", "A04"])
    #expect(none.status == .wrongUse)
    #expect(none.words.contains("De map waarin u staat, is geen meting."))
    #expect(outcome("A04", in: ["--meting", "SampleResponses"]).status == .unreadable)
  }

  @Test func choosesTheWaveOfAYear() {
    let waves = ["--meting", "SampleResponses/2020", "--meting", "SampleResponses/2021"]
    #expect(outcome("indicator-1", in: waves).words.contains("Verantwoording per cijfer, 2021"))
    let earlier = outcome("indicator-1", "--jaar", "2020", in: waves)
    #expect(earlier.words.contains("Verantwoording per cijfer, 2020"))
  }

  @Test func neverWritesAWorkbookToATerminal() {
    let sink = MemorySink()
    let surroundings = Surroundings(
      executable: nil, environment: [:], terminals: [.out], terminalWidth: 80, now: 0)
    let wave = Project.path("SampleResponses/2021")
    let status = run(
      ["herleid", "--meting", wave, "--formaat", "xlsx"], in: surroundings, to: sink)
    #expect(status == .wrongUse)
    #expect(sink.out.isEmpty)
  }
}
