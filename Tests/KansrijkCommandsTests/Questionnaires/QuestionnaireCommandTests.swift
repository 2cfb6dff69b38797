import KansrijkCommands
import TestSupport
import Testing
import TextFormats

@Suite struct QuestionnaireCommandTests {
  private static let folder = Project.path(".build/vragenlijsten")

  @Test func namesTheQuestionnairesThatAreKnown() {
    let outcome = Project.outcome(["vragenlijst", "lijst"])
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "vragenlijsten.txt") == nil)
  }

  @Test(arguments: [
    (["--formaat", "tekst"], "Vragenlijst gemeenten Kansrijke Start 2021\n====="),
    (["--formaat", "markdown"], "# Vragenlijst gemeenten Kansrijke Start 2021\n"),
    (["--formaat", "html"], "<!DOCTYPE html>\n<html lang=\"nl\">"),
  ])
  func showsTheCodebookInTheFormThatIsAsked(_ options: [String], _ start: String) {
    let outcome = Project.outcome(["vragenlijst", "toon", "kansrijke-start-2021"] + options)
    #expect(outcome.status == .inOrder)
    #expect(outcome.err == "")
    #expect(outcome.out.hasPrefix(start))
    #expect(outcome.out.contains("Alleen als u bij vraag 2 ‘Ja’ kiest."))
  }

  @Test func takesTheFormFromTheNameOfTheFile() throws {
    try makeFolder(at: Self.folder)
    for (name, start) in [("a.html", "<!DOCTYPE"), ("b.md", "# "), ("c.txt", "Vragenlijst")] {
      let path = "\(Self.folder)/\(name)"
      let outcome = Project.outcome([
        "vragenlijst", "toon", Project.path("Questionnaires/2021"), "--uit", path,
      ])
      #expect(outcome == Samples.Outcome(status: .inOrder, out: "", err: ""))
      let bytes = try readFile(at: path, named: name).bytes
      #expect(bytes.array(in: 0..<start.utf8.count) == Array(start.utf8))
    }
  }

  @Test func saysThatAQuestionnaireIsInOrder() {
    let outcome = Project.outcome(["vragenlijst", "controleer", "kansrijke-start-2021"])
    #expect(outcome.status == .inOrder)
    #expect(outcome.out.hasPrefix("De vragenlijst ‘kansrijke-start-2021’ is in orde: 47 vragen,"))
  }

  @Test func saysWhatIsWrongWithAQuestionnaireAndWhere() throws {
    try makeFolder(at: Self.folder)
    let path = Self.folder + "/kapot.json"
    try writeFile(Array(#"{ "id": "x", "year": 2021, "sections": [] }"#.utf8), to: path)
    let outcome = Project.outcome(["vragenlijst", "controleer", path])
    #expect(outcome.status == .unreadable)
    #expect(outcome.err == "")
    #expect(outcome.out.hasPrefix("De vragenlijst is niet in orde: 2 fouten te verbeteren.\n"))
    #expect(outcome.out.contains("regel 1, teken 1"))
    #expect(Project.outcome(["vragenlijst", "toon", path]).status == .unreadable)
  }

  @Test func doubtsCountWhenTheyAreAskedFor() throws {
    try makeFolder(at: Self.folder)
    let path = Self.folder + "/twijfel.json"
    let file = """
      { "id": "x", "year": 2021, "title": "X", "sections": [ { "name": "d", "label": "D",
        "questions": [ { "name": "v", "type": "select_one", "label": "V?",
          "choices": [ { "name": "a", "label": "A" }, { "name": "b", "label": "B" } ] } ] } ],
        "figures": [ { "name": "f", "label": "F",
          "categories": [ { "name": "a", "label": "A", "when": "${v} = 'a'" },
            { "name": "b", "label": "B", "when": "${v} = 'b'" } ],
          "bases": [ { "name": "alle", "over": "respondents", "label": "Alle" } ] } ],
        "flows": [ { "name": "s", "figure": "f", "order": ["a"] } ] }
      """
    try writeFile(Array(file.utf8), to: path)
    let arguments = ["vragenlijst", "controleer", path]
    let outcome = Project.outcome(arguments)
    #expect(outcome.status == .inOrder)
    let text = outcome.out.replacing("\n", with: " ")
    #expect(text.contains("is in orde: 1 vraag, 0 controles tussen antwoorden en 1 cijfer. Wel"))
    #expect(text.contains("om na te kijken: 1 punt."))
    #expect(text.contains("vragenlijst-fout"))
    #expect(Project.outcome(arguments + ["--streng"]).status == .findings)
  }

  @Test func comparesTwoQuestionnairesByTheirYears() {
    let outcome = Project.outcome(["vragenlijst", "verschil", "2020", "2021"])
    #expect(outcome.status == .inOrder)
    #expect(outcome.err == "")
    #expect(outcome.out.hasPrefix("Van kansrijke-start-2020 naar kansrijke-start-2021\n====="))
    let missing = Project.outcome(["vragenlijst", "verschil", "2020", "2018"])
    #expect(missing.status == .unreadable)
    #expect(missing.err.contains("De vragenlijst ‘2018’ is niet gevonden."))
  }

  @Test(arguments: [
    (["toon"], "Noem één vragenlijst"), (["controleer", "a", "b"], "Noem één vragenlijst"),
    (["verschil", "2021"], "Noem twee vragenlijsten"),
    (["lijst", "kansrijke-start-2021"], "hoort geen vragenlijst"), (["maak"], "‘maak’"),
  ])
  func saysHowItIsUsed(_ arguments: [String], _ message: String) {
    let outcome = Project.outcome(["vragenlijst"] + arguments)
    #expect(outcome.status == .wrongUse)
    #expect(outcome.out == "")
    #expect(outcome.err.replacing("\n", with: " ").contains(message))
  }

  @Test func namesTheNearestQuestionnaire() {
    let outcome = Project.outcome(["vragenlijst", "toon", "kansrijke-strat-2021"])
    #expect(outcome.status == .unreadable)
    #expect(outcome.err.replacing("\n", with: " ").contains("‘kansrijke-start-2021’?"))
  }
}
