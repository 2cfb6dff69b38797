import Findings
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Simulation
import Testing
import TextFormats

@Suite struct InventedWaveTests {
  private static let files = [
    "Questionnaires/2019/vragenlijst.json", "Questionnaires/2020/vragenlijst.json",
    "Questionnaires/2021/vragenlijst.json", "SampleResponses/tweede-vragenlijst/vragenlijst.json",
  ]

  /// What is found that is more than a piece of information.
  private static func faults(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.severity != .info }
  }

  @Test(arguments: files, [1, 2, 2026] as [UInt64])
  func keepsToEveryRuleAndReachesEveryOption(_ file: String, _ seed: UInt64) throws {
    let questionnaire = try loaded(at: file)
    let wave = try SimulatedWave(questionnaire, count: 150, seed: seed, corrected: "0.1")
    #expect(Self.faults(wave.findings(questionnaire)) == [])
    #expect(Self.faults(wave.findings(questionnaire, asLines: true)) == [])
    #expect(wave.account.missing == [])
    #expect(wave.submissions.count == 165)
    #expect(Self.reached(wave.submissions, questionnaire) == [])
  }

  @Test(arguments: HostileQuestionnaire.allCases, [3, 4] as [UInt64])
  func findsAnswersToAnythingThatCanBeAnswered(
    _ hostile: HostileQuestionnaire, _ seed: UInt64
  ) throws {
    let questionnaire = try loaded(hostile.text)
    let wave = try SimulatedWave(questionnaire, count: 700, seed: seed, corrected: "0.05")
    #expect(Self.faults(wave.findings(questionnaire)) == [])
    #expect(Self.faults(wave.findings(questionnaire, asLines: true)) == [])
    #expect(wave.account.missing == [])
    #expect(Self.reached(wave.submissions, questionnaire) == [])
  }

  /// Each faulty submission has a finding, and no other has one.
  @Test(
    arguments: files + HostileQuestionnaire.allCases.map(\.rawValue), ["0.02", "0.3", "1"])
  func putsExactlySoManyFaults(_ name: String, _ share: String) throws {
    let questionnaire =
      try HostileQuestionnaire(rawValue: name).map {
        try loaded($0.text)
      } ?? loaded(at: name)
    let wave = try SimulatedWave(
      questionnaire, count: 200, seed: 5, faulty: share, corrected: "0.03")
    let count = ["0.02": 4, "0.3": 62, "1": 206][share]
    #expect(wave.account.faults.values.reduce(0, +) == count)
    for asLines in [false, true] {
      let findings = wave.findings(questionnaire, asLines: asLines)
      #expect(Set(Self.faults(findings).compactMap(\.place.row)).count == count)
    }
  }

  @Test func makesEveryKindOfFault() throws {
    let questionnaire = try loaded(at: Self.files[3])
    let wave = try SimulatedWave(questionnaire, count: 400, seed: 1, faulty: "0.5")
    #expect(Set(wave.account.faults.keys) == Set(FaultKind.allCases))
    let codes = Set(wave.findings(questionnaire).map(\.code.text))
    #expect(
      codes.isSuperset(of: [
        "antwoord-onbekend", "antwoord-ontbreekt", "regel-geschonden", "antwoord-buiten-bereik",
        "antwoord-niet-gevraagd", "antwoord-exclusief", "antwoord-ongeldig", "gemeente-onbekend",
        "datum-ongeldig", "gemeente-ontbreekt", "inzending-leeg",
      ]))
  }

  @Test func givesTheSameBytesForTheSameSeedOnly() throws {
    let questionnaire = try loaded(at: Self.files[3])
    func bytes(_ seed: UInt64) throws -> [UInt8] {
      try SimulatedWave(
        questionnaire, count: 5000, seed: seed, faulty: "0.1", corrected: "0.1"
      ).csv
    }
    let first = try bytes(1)
    #expect(try bytes(1) == first)
    #expect(try bytes(2) != first)
  }

  /// That a draft depends on nothing but its place lets parts be made in any size.
  @Test func givesAMunicipalityTheSameAnswersInAShorterFrame() throws {
    let questionnaire = try loaded(at: Self.files[2])
    let csv = InventedFrame(questionnaire, count: 4000, seed: 1).csv
    let text = String(decoding: csv, as: UTF8.self)
    let lines = text.split(separator: "\n").prefix(2500).joined(separator: "\n")
    func last(_ text: String) throws -> InventedSubmission {
      let frame = try readFrame(SourceFile(name: "", bytes: Bytes(text))).frame
      return try SimulatedWave(questionnaire, frame: frame, seed: 1).submissions[2400]
    }
    #expect(try last(text) == last(lines))
  }

  @Test func sendsCorrectionsLaterSoThatTheyCount() throws {
    let questionnaire = try loaded(at: Self.files[2])
    let wave = try SimulatedWave(questionnaire, count: 60, seed: 9, corrected: "1")
    let findings = wave.findings(questionnaire)
    #expect(findings.count == 60)
    #expect(findings.allSatisfy { $0.code.text == "inzending-dubbel" && $0.severity == .info })
    #expect(wave.submissions.prefix(60).map(\.cells) != wave.submissions.suffix(60).map(\.cells))
  }

  @Test func refusesAFrameWithRealMunicipalities() throws {
    let questionnaire = try loaded(at: Self.files[2])
    let text = """
      gemeentecode;gemeentenaam;provincie;impuls;tranche;gids
      GM9001;Verzonnendam;Utrecht;nee;;nee
      GM9000;Oefendam;Utrecht;nee;;nee
      """
    let frame = try readFrame(SourceFile(name: "", bytes: Bytes(text))).frame
    let code = try #require(MunicipalityCode("GM9000"))
    #expect(throws: SimulationError.realMunicipalities(count: 1, first: code)) {
      try SimulatedWave(questionnaire, frame: frame, seed: 1)
    }
  }

  @Test func answersOnlyForWhoWasAsked() throws {
    let questionnaire = try loaded(at: Self.files[0])
    func frame(_ asked: String) throws -> PopulationFrame {
      let text = """
        gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;gevraagd
        GM9001;Verzonnendam;Utrecht;nee;;nee;nee
        GM9002;Oefendam;Utrecht;nee;;nee;\(asked)
        """
      return try readFrame(SourceFile(name: "", bytes: Bytes(text))).frame
    }
    let wave = try SimulatedWave(questionnaire, frame: frame("ja"), seed: 1)
    #expect(wave.submissions.map(\.municipality) == ["GM9002"])
    #expect(throws: SimulationError.nobodyAsked) {
      try SimulatedWave(questionnaire, frame: frame("nee"), seed: 1)
    }
  }

  @Test func namesTheRulesThatContradictEachOther() throws {
    let question = HostileQuestionnaire.question(
      "x", "integer", #""min":0,"max":10,"required":true"#)
    let other = HostileQuestionnaire.question(
      "y", "integer", #""min":0,"max":10,"required":true"#)
    let questionnaire = try loaded(
      HostileQuestionnaire.file(
        [question, other], hard: ["${x} < ${y}", "${y} < ${x}", "${x} < 10"]))
    let code = try #require(MunicipalityCode("GM9001"))
    #expect(throws: SimulationError.rulesNotMet(["e0", "e1"], municipality: code)) {
      try SimulatedWave(questionnaire, count: 5, seed: 1)
    }
  }

  @Test func tellsWhyAnAnswerIsNotReached() throws {
    let questionnaire = try loaded(
      HostileQuestionnaire.file(
        [
          HostileQuestionnaire.question(
            "a", "select_one", choices: HostileQuestionnaire.choices("a", 3), #""required":true"#),
          HostileQuestionnaire.question(
            "b", "select_one", choices: HostileQuestionnaire.choices("b", 2),
            #""relevant":"${kader.impuls} = 'ja'""#),
        ], soft: ["${a} != 'a1'"]))
    let text =
      "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\n"
      + (1...50).map { "GM90\($0 + 10);Oefendam;Utrecht;nee;;nee\n" }.joined()
    let frame = try readFrame(SourceFile(name: "", bytes: Bytes(text))).frame
    let missing = try SimulatedWave(questionnaire, frame: frame, seed: 1).account.missing
    #expect(missing.map { $0.choice?.name } == ["a1", "b0", "b1"])
    #expect(missing.map(\.reason) == [.rule("e0"), .notAsked, .notAsked])
  }

  @Test func reachesTheEndOfAChainWithOneSubmission() throws {
    let questionnaire = try loaded(HostileQuestionnaire.chain.text)
    let wave = try SimulatedWave(questionnaire, count: 1, seed: 1)
    #expect(!wave.account.missing.contains { $0.choice == nil })
  }

  @Test func sendsInTheYearAndNotAfterTheDayThatIsDescribed() throws {
    let questionnaire = try loaded(at: Self.files[2])
    let wave = try SimulatedWave(questionnaire, count: 300, seed: 1, corrected: "1")
    let days = wave.submissions.map { String($0.received.prefix(10)) }
    #expect(days.allSatisfy { $0 >= "2021-08-10" && $0 <= "2021-09-20" })
    #expect(Set(days).count > 20)
  }

  /// What no submission answers, read from its cells rather than from the account.
  private static func reached(
    _ submissions: [InventedSubmission], _ questionnaire: Questionnaire
  ) -> [String] {
    questionnaire.questions.flatMap { question -> [String] in
      let cells = submissions.map { $0.cells[question.index] }.filter { $0 != .answer(.blank) }
      if cells.isEmpty { return [question.name] }
      return question.choices.indices.filter { choice in
        !cells.contains { cell in
          switch cell {
          case .answer(.choice(let taken)): taken == choice
          case .answer(.ticks(let ticks)): ticks >> UInt64(choice) & 1 == 1
          case .answer, .text: false
          }
        }
      }.map { "\(question.name)=\(question.choices[$0].name)" }
    }
  }
}
