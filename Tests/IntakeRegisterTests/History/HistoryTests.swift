import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Testing
import TextFormats

@testable import IntakeRegister

@Suite struct HistoryTests {
  private func history(
    _ code: String, _ files: [SourceFile], after decide: (String) throws -> Void = { _ in }
  ) throws -> MunicipalityHistory {
    var found: MunicipalityHistory?
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      for file in files { _ = try Register.takeIn(SmallWave().request([file]), path) }
      try decide(path)
      found = try Register.reading(path).history(
        of: try #require(MunicipalityCode(code)), in: 2021)?.get()
    }
    return try #require(found)
  }

  @Test func tellsWhatACorrectionChanged() throws {
    let history = try history(
      "GM9001",
      [
        SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;oud"),
        SmallWave.batch("twee.csv", "GM9001;2021-09-02;nee;oud"),
      ])
    #expect(history.name == "Aardappelveen")
    #expect(history.state == .complete)
    #expect(history.submissions.map(\.stateThen) == [.complete, .complete])
    #expect(history.submissions.map(\.stateNow) == [.passedOver, .complete])
    #expect(history.corrections.map(\.submission) == [2])
    #expect(history.corrections.map(\.earlier) == [1])
    let change = try #require(history.corrections.first?.answers)
    #expect(change.map(\.question.name) == ["plan"])
    #expect(change.first?.before == "Ja")
    #expect(change.first?.after == "Nee")
  }

  @Test func tellsWhatALaterSubmissionUnderReviewWouldChange() throws {
    let history = try history(
      "GM9001",
      [
        SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;"),
        SmallWave.batch("twee.csv", "GM9001 GM9002;2021-09-02;nee;"),
      ])
    #expect(history.state == .underReview)
    #expect(history.corrections.map(\.isReal) == [false])
    #expect(history.findings.map(\.code.text) == ["inzending-dubbel"])
  }

  @Test func keepsEveryDecisionWithItsReasonAndName() throws {
    let history = try history("GM9001", [SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;")]) {
      path in
      for verdict in [Decision.Verdict.setAside, .reinstated] {
        let request = DecisionRequest(
          year: 2021, municipality: try #require(MunicipalityCode("GM9001")), submission: nil,
          verdict: verdict, reason: "Reden \(verdict.rawValue)", person: "Jo",
          moment: try #require(Timestamp(secondsSince1970: 1_633_500_000)))
        _ = try Register.decide(request, path, .kept).get()
      }
    }
    #expect(
      history.submissions.first?.decisions.map(\.reason)
        == ["Reden set-aside", "Reden reinstated"])
    #expect(history.state == .complete)
  }

  @Test func tellsThatNothingCameInOrThatNobodyWasAsked() throws {
    let file = SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;")
    #expect(try history("GM9003", [file]).state == .noResponse)
    let stranger = try history("GM9999", [file])
    #expect(stranger.state == nil)
    #expect(stranger.name == nil)
    #expect(stranger.submissions.isEmpty)
  }
}
