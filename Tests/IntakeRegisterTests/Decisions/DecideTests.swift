import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import Testing
import TextFormats

@testable import IntakeRegister

@Suite struct DecideTests {
  private let first = SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;x")
  private let better = SmallWave.batch("twee.csv", "GM9001;2021-09-02;nee;y")
  private let late = SmallWave.batch("drie.csv", "GM9002;2021-10-05;nee;")

  /// Runs a test with a register that holds the three files, numbered 1 to 3.
  private func withRegister(_ body: (String) throws -> Void) throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      for file in [first, better, late] {
        _ = try Register.takeIn(SmallWave().request([file]), path)
      }
      try body(path)
    }
  }

  private func decide(
    _ path: String, _ verdict: Decision.Verdict, _ code: String = "GM9001", _ number: Int? = nil,
    reason: String = "Gebeld.", person: String = "Jo", ending: Register.Ending = .kept
  ) throws -> Result<DecisionReport, DecisionRefusal> {
    try Register.decide(
      DecisionRequest(
        year: nil, municipality: try #require(MunicipalityCode(code)), submission: number,
        verdict: verdict, reason: reason, person: person,
        moment: try #require(Timestamp(secondsSince1970: 1_633_500_000))), path, ending)
  }

  private func refusal(_ result: Result<DecisionReport, DecisionRefusal>) -> DecisionRefusal? {
    if case .failure(let refusal) = result { refusal } else { nil }
  }

  private func counting(_ path: String) throws -> [Int?] {
    let wave = try #require(try Register.reading(path).waves().first)
    return Array(try Wave(wave, register: .bundled).judged.countingRows)
  }

  @Test func aDecisionHoldsFromThenOnAndForgetsNothing() throws {
    try withRegister { path in
      let before = try counting(path)
      let report = try decide(path, .setAside, "GM9001", 2).get()
      #expect(report.before == .complete)
      #expect(report.after == .setAside)
      let after = try counting(path)
      #expect(after != before)
      let taken = try decide(path, .reinstated).get()
      #expect(taken.submission == 2)
      #expect(try counting(path) == before)
      let register = try Register.reading(path)
      #expect(try register.database.integer("SELECT count(*) FROM decision") == 2)
      #expect(try register.database.integer("SELECT count(*) FROM submission") == 3)
    }
  }

  @Test func whatCameTooLateCanBeAdmitted() throws {
    try withRegister { path in
      let report = try decide(path, .admitted, "GM9002").get()
      #expect(report.before == .refused)
      #expect(report.after == .complete)
      #expect(try counting(path)[1] != nil)
    }
  }

  @Test func aTrialNotesNothing() throws {
    try withRegister { path in
      _ = try decide(path, .admitted, "GM9002", ending: .dropped).get()
      #expect(try counting(path)[1] == nil)
    }
  }

  @Test func saysWhyADecisionCannotBe() throws {
    try withRegister { path in
      let code = try #require(MunicipalityCode("GM9001"))
      let other = try #require(MunicipalityCode("GM9003"))
      #expect(refusal(try decide(path, .setAside)) == .ambiguous(code, [1, 2]))
      #expect(refusal(try decide(path, .setAside, "GM9003")) == .nothingCameIn(other))
      #expect(
        refusal(try decide(path, .setAside, "GM9001", 3))
          == .unknownSubmission(3, code, known: [1, 2]))
      #expect(refusal(try decide(path, .admitted)) == .pointless(.admitted, code))
      #expect(refusal(try decide(path, .reinstated)) == .pointless(.reinstated, code))
      #expect(refusal(try decide(path, .setAside, "GM9001", 1, reason: " \n")) == .noReason)
      #expect(refusal(try decide(path, .setAside, "GM9001", 1, person: " ")) == .noPerson)
      _ = try decide(path, .setAside, "GM9001", 1).get()
      #expect(
        refusal(try decide(path, .setAside, "GM9001", 1)) == .pointless(.setAside, code))
      #expect(try Register.reading(path).database.integer("SELECT count(*) FROM decision") == 1)
    }
  }

  @Test(arguments: [
    ("Gebeld met AARDAPPELVEEN.", "Aardappelveen"), ("Zie gm9001", "GM9001"),
    ("Mail van jo@gemeente.nl", "jo@gemeente.nl"), ("GM9003 vroeg dit", "GM9003"),
    ("GM-9003", "GM9003"), ("GM 9003x", "GM9003"), ("aardappelveens plan", "Aardappelveen"),
    ("Hoort bij Bietenveen", "Bietenveen"), ("bel 06-12 34 56 78", "06-12 34 56 78"),
  ])
  func aReasonNamesNobodyForItStandsInTheReport(reason: String, word: String) throws {
    try withRegister { path in
      let result = try decide(path, .setAside, "GM9001", 1, reason: reason)
      #expect(refusal(result) == .reasonNamesSomebody(word))
    }
  }

  @Test func theNextFileIsJudgedByTheDecisions() throws {
    try withRegister { path in
      _ = try decide(path, .setAside, "GM9001", 2).get()
      let next = SmallWave.batch("vier.csv", "GM9001;2021-09-03;ja;")
      let report = try Register.takeIn(SmallWave().request([next]), path)
      guard case .stored(let intake)? = report.files.first?.fate else {
        Issue.record("the file was not stored")
        return
      }
      // It takes the place of the first submission, not of the one that was set aside.
      let place = try #require(intake.outcomes.first?.insteadOf)
      let names = try #require(try Register.reading(path).waves().first).responses.map(\.name)
      #expect(names.filter { $0 != "vier.csv" }[place.file] == "een.csv")
    }
  }

  @Test func thereHasToBeARegister() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      #expect(throws: RegisterError.missing(name: path)) { try decide(path, .setAside) }
    }
  }
}
