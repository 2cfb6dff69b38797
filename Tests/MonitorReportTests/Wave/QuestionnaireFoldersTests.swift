import MonitorReport
import Testing
import TextFormats

/// Which file is found for a name when one of the questionnaires is broken.
@Suite struct QuestionnaireFoldersTests {
  /// Ways in which a file that somebody works on is broken.
  static let broken = [
    "{ \"id\": \"nieuw\", \"year\": 2024, \"sections\": [",
    "\u{FEFF}{ \"id\": \"nieuw\" \"year\": 2024 }", "{ 'id': \"x\", \"id\" : \"nieuw\", }",
  ]

  @Test(arguments: broken)
  func aBrokenQuestionnaireIsFoundByItsIdAndItsFolder(text: String) throws {
    try withFolder(of: ["andere/2024/vragenlijst.json": text]) { root in
      let folders = QuestionnaireFolders(others: [root + "/andere"])
      for reference in ["nieuw", "2024"] {
        let found = try folders.find(reference, from: root)
        #expect(found.name == root + "/andere/2024/vragenlijst.json")
      }
    }
  }

  @Test(arguments: ["", "[]", "{}", "PK\u{3}\u{4}", "{ \"titel\": \"Zonder id\" }"])
  func oneThatDoesNotSayWhatItIsCalledIsFoundByItsFolder(text: String) throws {
    try withFolder(of: [
      "andere/2024/vragenlijst.json": text,
      "andere/klein/vragenlijst.json": SmallWave.questionnaire,
    ]) { root in
      let folders = QuestionnaireFolders(others: [root + "/andere"])
      let found = try folders.find("2024", from: root)
      #expect(found.name == root + "/andere/2024/vragenlijst.json")
      #expect(folders.all(from: root).count == 2)
      do throws(QuestionnaireNotFound) {
        _ = try folders.find("nieuw-2024", from: root)
        Issue.record("it does not say that it is called so")
      } catch {
        #expect(error.message == "De vragenlijst ‘nieuw-2024’ is niet gevonden.")
        #expect(
          error.advice.hasPrefix(
            "Niet te lezen, en misschien de bedoelde: \(root)/andere/2024/vragenlijst.json."))
        #expect(error.advice.hasSuffix("Bekend zijn: klein-2021."))
      }
    }
  }

  /// Whoever broke the file at hand must not be given the copy that was installed.
  @Test func aBrokenFileIsNotPassedOverForOneFartherAway() throws {
    try withFolder(of: [
      "Questionnaires/2021/vragenlijst.json": String(SmallWave.questionnaire.dropLast(3)),
      "andere/2021/vragenlijst.json": SmallWave.questionnaire,
    ]) { root in
      let folders = QuestionnaireFolders(others: [root + "/andere"])
      for reference in ["klein-2021", "2021"] {
        let found = try folders.find(reference, from: root)
        #expect(found.name == root + "/Questionnaires/2021/vragenlijst.json")
      }
    }
  }

  @Test func aFolderWithoutAQuestionnaireIsToldAsThat() throws {
    try withFolder(of: [
      "meting/meting.json": "{}", "Questionnaires/2024/vragenlijst.xlsx": "x",
      "Questionnaires/klein/vragenlijst.json": SmallWave.questionnaire,
    ]) { root in
      let folders = QuestionnaireFolders(others: [])
      for (reference, folder) in [
        ("meting", "meting"), ("meting/", "meting"), ("2024", "Questionnaires/2024"),
      ] {
        do throws(QuestionnaireNotFound) {
          _ = try folders.find(reference, from: root)
          Issue.record("there is no questionnaire")
        } catch {
          #expect(error.message.hasPrefix("In de map ‘\(root)/\(folder)"))
          #expect(error.message.hasSuffix("staat geen vragenlijst.json."))
          #expect(error.advice == "Bekend zijn: klein-2021.")
        }
      }
    }
  }

  @Test func oneThatCannotBeOpenedIsNotMissing() throws {
    try withFolder(of: ["Questionnaires/2024/vragenlijst.json/geen.txt": ""]) { root in
      do throws(QuestionnaireNotFound) {
        _ = try QuestionnaireFolders(others: []).find("2024", from: root)
        Issue.record("it cannot be opened")
      } catch {
        #expect(
          error.message
            == "‘\(root)/Questionnaires/2024/vragenlijst.json’ is een map. Hier is een bestand nodig."
        )
      }
    }
  }

  /// The folder of a wave may be called after its year, as its questionnaire is.
  @Test func aWaveOfThatNameDoesNotHideTheQuestionnaire() throws {
    try withFolder(of: [
      "2021/meting.json": "{}", "Questionnaires/2021/vragenlijst.json": SmallWave.questionnaire,
    ]) { root in
      let found = try QuestionnaireFolders(others: []).find("2021", from: root)
      #expect(found.name == root + "/Questionnaires/2021/vragenlijst.json")
    }
  }

  @Test func aFileThatCannotBeOpenedIsToldAsThat() throws {
    try withFolder(of: ["klein/vragenlijst.json": SmallWave.questionnaire]) { root in
      do throws(QuestionnaireNotFound) {
        _ = try QuestionnaireFolders(others: []).find("/dev/null", from: root)
        Issue.record("a device is no questionnaire")
      } catch {
        #expect(error.message == "‘/dev/null’ is geen gewoon bestand.")
      }
    }
  }
}
