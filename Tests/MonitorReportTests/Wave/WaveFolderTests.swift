import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Testing
import TextFormats

private let meting = """
  { "jaar": 2021, "vragenlijst": "klein-2021", "kader": "kader.csv", "antwoorden": ["antwoorden"] }
  """

private func files(
  _ folder: String, others: [String] = []
) -> WaveFiles {
  WaveFolder(folder, questionnaires: QuestionnaireFolders(others: others)).files()
}

/// What is wrong with a wave: message and advice, with the folder of the test left out.
private func problems(_ folder: String, without root: String) -> [String] {
  do throws(WaveError) {
    return try Wave(files(folder), register: .bundled).warnings.map(\.message)
  } catch {
    return error.findings.map {
      "\($0.place.file): \($0.message) \($0.advice ?? "-")".replacing(root + "/", with: "")
    }
  }
}

@Test func takesAllFilesInAFolderInTheOrderOfTheirNames() throws {
  try withFolder(of: [
    "Questionnaires/2021/vragenlijst.json": SmallWave.questionnaire,
    "metingen/2021/meting.json": meting, "metingen/2021/kader.csv": SmallWave.frame,
    "metingen/2021/antwoorden/b.csv": SmallWave.answers,
    "metingen/2021/antwoorden/a/c.json": "{}", "metingen/2021/antwoorden/leesmij.txt": "x",
    "metingen/2021/antwoorden/.verborgen.csv": "x",
  ]) { root in
    let found = files(root + "/metingen/2021")
    // Hidden files are not read; one that could be a batch is told.
    #expect(found.findings.map(\.code.text) == ["bestand-overgeslagen"])
    #expect(
      found.responses.map(\.name) == [
        root + "/metingen/2021/antwoorden/a/c.json", root + "/metingen/2021/antwoorden/b.csv",
        root + "/metingen/2021/antwoorden/leesmij.txt",
      ])
    #expect(found.questionnaire?.name == root + "/Questionnaires/2021/vragenlijst.json")
    let wave = try Wave(found, register: .bundled)
    #expect(wave.judged.countingCount == 7)
  }
}

@Test func namesEveryFileThatIsMissing() throws {
  try withFolder(of: [
    "2021/meting.json": """
    { "jaar": 2021, "vragenlijst": "../weg/vragenlijst.json", "kader": "kaders.csv",
      "antwoorden": ["weg.csv"], "kolommen": "k.csv", "vorige": "../2020",
      "herindelingen": "h.csv" }
    """
  ]) { root in
    #expect(
      problems(root + "/2021", without: root) == [
        "2021/meting.json: Het bestand ‘2021/kaders.csv’ bestaat niet. -",
        "2021/meting.json: Het bestand ‘2021/k.csv’ bestaat niet. -",
        "2021/meting.json: Het bestand ‘2021/h.csv’ bestaat niet. -",
        "2021/meting.json: Het bestand ‘2021/weg.csv’ bestaat niet. -",
        "2021/meting.json: De vragenlijst ‘../weg/vragenlijst.json’ is niet gevonden. "
          + "Geef het pad naar een vragenlijst.json.",
        "2020: De map ‘2020’ bestaat niet. "
          + "Een meting is een map met een meting.json.",
      ])
  }
}

@Test func suggestsTheNearestQuestionnaire() throws {
  try withFolder(of: [
    "andere/klein/vragenlijst.json": SmallWave.questionnaire
  ]) { root in
    let folders = QuestionnaireFolders(others: [root + "/andere"])
    for reference in ["klein-2021", "andere/klein", "andere/klein/vragenlijst.json"] {
      let found = try folders.find(reference, from: root)
      #expect(found.name == root + "/andere/klein/vragenlijst.json")
    }
    #expect(folders.all(from: root).map(\.name) == [root + "/andere/klein/vragenlijst.json"])
    do throws(QuestionnaireNotFound) {
      _ = try folders.find("klein-2012", from: root)
      Issue.record("there is no such questionnaire")
    } catch {
      #expect(error.message == "De vragenlijst ‘klein-2012’ is niet gevonden.")
      #expect(error.advice == "Bedoelde u ‘klein-2021’? Bekend zijn: klein-2021.")
    }
  }
}

@Test func aYearStandsForTheOnlyQuestionnaireOfThatYear() throws {
  try withFolder(of: [
    "andere/klein/vragenlijst.json": SmallWave.questionnaire,
    "andere/ander/vragenlijst.json": SmallWave.questionnaire.replacing("klein-2021", with: "ander")
      .replacing("\"year\": 2021", with: "\"year\": 2020"),
  ]) { root in
    let folders = QuestionnaireFolders(others: [root + "/andere"])
    let found = try folders.find("2021", from: root)
    #expect(found.name == root + "/andere/klein/vragenlijst.json")
    try makeFolder(at: root + "/andere/tweede")
    try writeFile(
      Array(SmallWave.questionnaire.replacing("klein-2021", with: "tweede").utf8),
      to: root + "/andere/tweede/vragenlijst.json")
    #expect(throws: QuestionnaireNotFound.self) { try folders.find("2021", from: root) }
  }
}

@Test func reportsAColumnThatTheFrameLacks() throws {
  try withFolder(of: [
    "vragenlijst.json": SmallWave.questionnaire.replacing("kader.provincie", with: "kader.regio"),
    "meting.json": meting.replacing("klein-2021", with: "vragenlijst.json"),
    "kader.csv": SmallWave.frame.replacing(";gevraagd", with: ";regios")
      .replacing(";ja\nGM", with: ";noord\nGM").replacing(";nee\nGM", with: ";zuid\nGM"),
    "antwoorden/a.csv": SmallWave.answers,
  ]) { root in
    #expect(
      problems(root, without: root).filter { $0.contains("regio") } == [
        "kader.csv: De vragenlijst gebruikt de kolom ‘regio’, maar het kader heeft die niet. "
          + "Bedoelde u ‘regios’?"
      ])
  }
}

@Test func readsWavesThatNameEachOtherAsThePreviousOne() throws {
  let first = meting.replacing("2021, \"vr", with: "2020, \"vr")
    .replacing("klein-2021", with: "../vragenlijst.json")
    .replacing(" }", with: ", \"vorige\": \"../b\" }")
  let second = meting.replacing("klein-2021", with: "../vragenlijst.json")
    .replacing(" }", with: ", \"vorige\": \"../a\" }")
  try withFolder(of: [
    "vragenlijst.json": SmallWave.questionnaire,
    "a/meting.json": first, "a/kader.csv": SmallWave.frame, "a/antwoorden/a.csv": SmallWave.answers,
    "b/meting.json": second, "b/kader.csv": SmallWave.frame,
    "b/antwoorden/a.csv": SmallWave.answers,
  ]) { root in
    let found = files(root + "/b")
    #expect(found.previous.map(\.name) == [root + "/a"])
    #expect(found.previous.flatMap(\.previous).isEmpty)
    let wave = try Wave(found, register: .bundled)
    #expect(wave.year == 2021)
  }
}

@Test func warnsWhenTheQuestionnaireIsOfAnotherYear() throws {
  try withFolder(of: [
    "vragenlijst.json": SmallWave.questionnaire,
    "meting.json": meting.replacing("klein-2021", with: "vragenlijst.json")
      .replacing("\"jaar\": 2021", with: "\"jaar\": 2022"),
    "kader.csv": SmallWave.frame, "antwoorden/a.csv": SmallWave.answers,
  ]) { root in
    #expect(
      problems(root, without: root) == ["De meting is van 2022, de vragenlijst van 2021."])
  }
}

@Test func tellsWavesFromOtherFolders() throws {
  try withFolder(of: ["een/meting.json": "{}", "twee/kader.csv": ""]) { root in
    #expect(WaveFolder.isWave(root + "/een"))
    #expect(!WaveFolder.isWave(root + "/twee"))
    #expect(!WaveFolder.isWave(root + "/drie"))
  }
}
