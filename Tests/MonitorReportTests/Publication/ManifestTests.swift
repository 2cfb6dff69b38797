import Findings
import MonitorReport
import Testing
import TextFormats

@Suite struct ManifestTests {
  private func manifest(_ files: [PublicFile]) throws -> Manifest {
    let release = Release(
      status: .revised, day: try #require(CalendarDay(iso: "2022-03-01")),
      errata: [Release.Erratum(figure: "f", text: "“Fout” & zo")],
      changes: [
        Release.Change(figure: "f", label: "F", before: "1 van 2", after: "2 van 2", isWhole: true)
      ])
    return Manifest(
      files, release: release, program: "proef 1", waves: [],
      replaces: String(repeating: "a", count: 64))
  }

  private func source(_ file: PublicFile) -> SourceFile {
    SourceFile(name: file.name, bytes: Bytes(file.bytes))
  }

  @Test func isReadAsItWasWritten() throws {
    let written = try manifest([
      PublicFile(name: "b.csv", bytes: [1]), PublicFile(name: "a.csv", bytes: []),
    ])
    #expect(written.files.map(\.name) == ["a.csv", "b.csv"])
    let read = try Manifest(source(written.file))
    #expect(read == written)
  }

  @Test(arguments: ["../geheim", "map/bestand", ".verborgen", "/etc/passwd", "a\\u0000b"])
  func refusesANameThatLeadsOutOfTheFolder(name: String) throws {
    let text = """
      { "stand": "definitief", "datum": "2022-03-01", "programma": "p", "metingen": [],
        "bestanden": [ { "naam": "\(name)", "bytes": 1, "sha256": "x" } ] }
      """
    let error = try #require(throws: ManifestError.self) {
      try Manifest(SourceFile(name: "m", bytes: Bytes(text)))
    }
    #expect(error.message == "‘naam’ ontbreekt of klopt niet.")
  }

  @Test(arguments: [
    "", "[]", "{}", "{ \"stand\": \"af\" }",
    "{ \"stand\": \"definitief\", \"datum\": \"gisteren\" }",
    """
    { "stand": "definitief", "datum": "2022-03-01", "programma": "p", "metingen": {} }
    """,
    """
    { "stand": "definitief", "datum": "2022-03-01", "programma": "p",
      "metingen": [ { "jaar": -1 } ] }
    """,
  ])
  func refusesWhatIsNoManifest(text: String) {
    #expect(throws: ManifestError.self) {
      try Manifest(SourceFile(name: "m", bytes: Bytes(text)))
    }
  }

  @Test func findsWhatIsMissingChangedOrNew() throws {
    let kept = PublicFile(name: "a.csv", bytes: [1, 2])
    let manifest = try manifest([
      kept, PublicFile(name: "b.csv", bytes: [3]), PublicFile(name: "c.csv", bytes: [4]),
    ])
    let check = PublicationCheck(
      manifest,
      files: [
        "a.csv": source(kept), "b.csv": SourceFile(name: "b.csv", bytes: Bytes([5])),
        "nieuw.csv": SourceFile(name: "nieuw.csv", bytes: Bytes([6])),
      ])
    #expect(
      check.findings.map { "\($0.severity) \($0.code) \($0.place.file)" } == [
        "error publicatie-veranderd b.csv", "error publicatie-onvolledig c.csv",
        "error publicatie-bestand-onbekend nieuw.csv",
        "error publicatie-onvolledig manifest.json",
      ])
  }

  @Test(arguments: [
    (#""teller": 3, "noemer": 2, "procent": 100"#, "de teller 3 past niet bij de noemer 2."),
    (#""teller": 1, "noemer": 2, "procent": 51"#, "51% is niet 1 van 2."),
    (#""teller": 1, "noemer": 2"#, "geen percentage is niet 1 van 2."),
    (#""teller": 1, "procent": 50"#, "het cijfer is maar half gegeven."),
    (
      #""teller": 1, "noemer": 2, "procent": 50, "bovengrens": { "teller": 0 }"#,
      "de bovengrens 0 ligt niet tussen teller en noemer."
    ),
  ])
  func findsNumbersThatCannotBeRight(counts: String, words: String) throws {
    let report = """
      { "metingen": [ { "jaar": 2021, "respons": [], "cijfers": [
        { "naam": "f", "categorie": "c", "basis": "b", \(counts) } ] } ] }
      """
    let check = PublicationCheck(
      try manifest([]),
      files: ["rapport.json": SourceFile(name: "rapport.json", bytes: Bytes(report))])
    let sums = check.findings.filter { $0.code == FindingCode("publicatie-som") }
    #expect(sums.map(\.message) == ["2021, f, c, b: \(words)"])
  }

  /// A later version of the program may hide more, whatever the number is.
  @Test func saysOnceOfARowThatIsHiddenNow() throws {
    func report(_ counts: [String]) -> String {
      let cells = zip(["a", "b"], counts).map { category, counts in
        #"{ "naam": "f", "categorie": "\#(category)", "basis": "b", "uitsplitsing": "u", "#
          + #""groep": "g"\#(counts) }"#
      }.joined(separator: ", ")
      return #"{ "metingen": [ { "jaar": 2021, "respons": [], "cijfers": [ \#(cells) ] } ] }"#
    }
    let shown = report([1, 2].map { #", "teller": \#($0), "noemer": 4, "procent": \#($0 * 25)"# })
    let hidden = decodeText(Bytes(report(["", ""])))
    var check = PublicationCheck(
      try manifest([]),
      files: ["rapport.json": SourceFile(name: "rapport.json", bytes: Bytes(shown))])
    check.compare(
      with: [],
      numbers: try #require(PublishedNumbers(try JSONDocument(hidden).root, in: hidden)), waves: [],
      program: "proef 2")
    let others = check.findings.filter { $0.code == FindingCode("publicatie-cijfer-anders") }
    #expect(
      others.map(\.message) == [
        "2021, f, u, g: deze rij is gepubliceerd, en wordt nu verborgen."
      ])
  }

  @Test func findsGroupsThatAreNotAllTogether() throws {
    let report = """
      { "metingen": [ { "jaar": 2021, "cijfers": [], "respons": [
        { "groep": "alle", "gevraagd": 10, "gereageerd": 5, "procent": 50 },
        { "groep": "impuls", "gevraagd": 8, "gereageerd": 4, "procent": 50 },
        { "groep": "zonder-impuls", "gevraagd": 2, "gereageerd": 2, "procent": 100 } ] } ] }
      """
    let check = PublicationCheck(
      try manifest([]),
      files: ["rapport.json": SourceFile(name: "rapport.json", bytes: Bytes(report))])
    #expect(
      check.findings.filter { $0.code == FindingCode("publicatie-som") }.map(\.message) == [
        "2021, respons, alle: de groepen zijn samen niet alle gemeenten."
      ])
  }

  @Test(arguments: [
    // The group has more below the line, or above it, than there are; or the rest would have 3 of 2.
    (#""teller": 1, "noemer": 7, "procent": 14"#, false),
    (#""teller": 5, "noemer": 5, "procent": 100"#, false),
    (#""teller": 1, "noemer": 4, "procent": 25"#, false),
    (#""teller": 2, "noemer": 4, "procent": 50"#, true),
    (#""teller": 4, "noemer": 6, "procent": 67"#, true),
  ])
  func findsAGroupThatIsNoPartOfTheWhole(counts: String, isPart: Bool) throws {
    func cell(_ counts: String, _ more: String = "") -> String {
      #"{ "naam": "f", "categorie": "c", "basis": "b", \#(counts)\#(more) }"#
    }
    // Two groups that overlap are together more than the whole, and rightly.
    func group(_ name: String) -> String { #", "uitsplitsing": "u", "groep": "\#(name)""# }
    let report = """
      { "metingen": [ { "jaar": 2021, "respons": [], "cijfers": [
        \(cell(#""teller": 4, "noemer": 6, "procent": 67"#)),
        \(cell(#""teller": 3, "noemer": 4, "procent": 75"#, group("wijd"))),
        \(cell(counts, group("g"))) ] } ] }
      """
    let check = PublicationCheck(
      try manifest([]),
      files: ["rapport.json": SourceFile(name: "rapport.json", bytes: Bytes(report))])
    let sums = check.findings.filter { $0.code == FindingCode("publicatie-som") }
    #expect(
      sums.map(\.message)
        == (isPart ? [] : ["2021, f, u, g, c, b: de groep past niet in het geheel."]))
  }
}
