import ResponseIngest
import Testing
import TextFormats

@Suite struct BatchContactTests {
  struct Example: Sendable {
    let rows: String
    let cleaned: String
    let removed: [String]
    let reason: String
  }

  static let heading = "gemeentecode;naam;plan;E-mail;toelichting\n"

  @Test(arguments: [
    Example(
      rows: "GM9001;Jan;ja;j@x.nl;Jan\n", cleaned: "GM9001;xxx;ja;xxxxxx;Jan\n",
      removed: ["Jan", "j@x.nl"], reason: "the cells under their headings, and no others"),
    Example(
      rows: "GM9001; Jan ;ja;;\r\nGM9002;Jan\r", cleaned: "GM9001;xxxxx;ja;;\r\nGM9002;xxx\r",
      removed: ["Jan"], reason: "spaces, short rows and line ends"),
    Example(
      rows: #"GM9001;"Jan";ja;"j@x.nl";"Jan""# + "\n",
      cleaned: #"GM9001;"xxx";ja;"xxxxxx";"Jan""# + "\n", removed: ["Jan", "j@x.nl"],
      reason: "quotes around a cell"),
    Example(
      rows: "GM9001;\"Jan; \"\"de\"\"\n,Boer\";ja;;\n",
      cleaned: "GM9001;\"xxxxxxxxxxxxxxxxx\";ja;;\n",
      removed: ["Jan; \"de\"\n,Boer"], reason: "all between the quotes of a cell"),
    Example(
      rows: #"GM9001;"""";ja;"""""";"# + "\n", cleaned: #"GM9001;"xx";ja;"xxxx";"# + "\n",
      removed: ["\"", "\"\""], reason: "cells of quotes alone"),
    Example(
      rows: #"GM9001;"Jan" de "Boer";ja;"" x;"# + "\n",
      cleaned: #"GM9001;"xxx"xxxxxxxxxx;ja;""xx;"# + "\n", removed: [#"Jan de "Boer""#, "x"],
      reason: "text after a closing quote"),
    Example(
      rows: #"GM9001;Jan "de" Boer;ja;"Jan";"#, cleaned: #"GM9001;xxxxxxxxxxxxx;ja;"xxx";"#,
      removed: [#"Jan "de" Boer"#, "Jan"], reason: "quotes inside a cell without quotes"),
    Example(
      rows: "GM9001;\0;ja;Zoë 😀;\n", cleaned: "GM9001;x;ja;xxxxxxxxx;\n",
      removed: ["\0", "Zoë 😀"], reason: "a zero, and characters of several bytes"),
    Example(
      rows: ";  ;; \u{A0} ;\n;\" \";;;\nGM9001;\" \" ;;\"\";\n", cleaned: "", removed: [],
      reason: "white space is no value, and blank rows stay blank"),
    Example(
      rows: "GM9001;xxx;ja;\"x\";\n", cleaned: "", removed: [], reason: "overwritten before"),
    Example(
      rows: "GM9001;xxx;ja;j@x.nl;\n", cleaned: "GM9001;xxx;ja;xxxxxx;\n", removed: ["j@x.nl"],
      reason: "overwritten before in part"),
  ])
  func contactDataAreOverwritten(_ example: Example) throws {
    let cleaned = try ExampleWave().clean("a.csv", Self.heading + example.rows)
    let expected = example.cleaned.isEmpty ? nil : Self.heading + example.cleaned
    #expect(cleaned?.text == expected, "\(example.reason)")
    #expect((cleaned?.removed ?? []) == example.removed, "\(example.reason)")
  }

  @Test func headingsOfOverwrittenColumnsAreToldOnceInOrder() throws {
    let wave = try ExampleWave()
    let heading = "tel;gemeentecode;contact/naam;functie;plan\n"
    #expect(
      wave.clean("a.csv", heading + "06;GM9001;;x;ja\n;GM9002;Jan;;\n06;;;;\n")?.headings
        == ["tel", "contact/naam"])
  }

  @Test func namedColumnsAreOverwrittenUnlessTheQuestionnaireKnowsThem() throws {
    let text = "gemeentecode;Kleur;plan;doelen/gezondheid;gemeentenaam;maat\nGM9001;rood;ja;1;A;L\n"
    let cleaned = try ExampleWave().clean(
      "a.csv", text,
      columns: ["kleur", "plan", "doelen/gezondheid", "gemeentecode", "gemeentenaam", "weg"])
    #expect(cleaned?.text == text.replacing("rood", with: "xxxx"))
    #expect(cleaned?.headings == ["Kleur"])
  }

  @Test func aRenamedColumnIsWhatItIsRenamedTo() throws {
    let wave = try ExampleWave()
    let renaming = try ColumnRenaming(
      SourceFile(name: "kolommen.csv", bytes: Bytes("bron;naar\nfunctie;toelichting\n")),
      for: wave.questionnaire)
    let text = "gemeentecode;functie;tel\nGM9001;baas;06\n"
    #expect(
      wave.clean("a.csv", text, renaming: renaming)?.text
        == "gemeentecode;functie;tel\nGM9001;baas;xx\n")
    #expect(wave.clean("a.csv", text)?.text == "gemeentecode;functie;tel\nGM9001;xxxx;xx\n")
  }

  @Test(arguments: [",", "\t", "|"])
  func otherDelimitersAreReadAsTheyAre(delimiter: String) throws {
    let text = "sep=\(delimiter)\n\ngemeentecode;naam;plan\nGM9001;Jan \"x\";ja\n"
      .replacing(";", with: delimiter)
    #expect(
      try ExampleWave().clean("a.txt", text)?.text == text.replacing("Jan \"x\"", with: "xxxxxxx"))
  }

  @Test func aLargeCellIsOverwrittenWhole() throws {
    let cell = String(repeating: "Jan \"\"é\"\";\n", count: 100_000)
    let cleaned = try ExampleWave().clean("a.csv", "plan;naam\nja;\"\(cell)\"\nnee;\n")
    let filler = String(repeating: "x", count: cell.utf8.count)
    #expect(cleaned?.text == "plan;naam\nja;\"\(filler)\"\nnee;\n")
  }

  @Test func aStrayQuoteInTheHeadingDoesNotChangeTheDelimiter() throws {
    // The search for the delimiter takes `""` for an opening quote, and so goes on below the heading, where it
    // finds more commas; what the heading says decides.
    let text = "gemeentecode;naam;x\"\"\nGM9001;\"A;;;;B\";ja,,,,,\n"
    #expect(
      try ExampleWave().clean("a.csv", text)?.text == text.replacing("A;;;;B", with: "xxxxxx"))
  }

  @Test(arguments: [
    "", " \n", "gemeentecode;plan\nGM9001;ja\n", "naam;tel\n", "PK\u{3}\u{4}naam\nJan\n",
  ])
  func nothingIsFoundWhereThereIsNoContactData(text: String) throws {
    #expect(try ExampleWave().clean("a.csv", text) == nil)
  }

  @Test func fillerThatIsNoLetterIsRefused() async {
    await #expect(processExitsWith: .failure) {
      let wave = try ExampleWave()
      _ = withoutContactData(
        SourceFile(name: "a.csv", bytes: Bytes("")), by: wave.questionnaire, renaming: .none,
        columns: [], filler: UInt8(ascii: "1"))
    }
  }
}
