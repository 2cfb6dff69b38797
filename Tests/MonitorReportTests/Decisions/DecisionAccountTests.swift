import Municipalities
import ResponseIngest
import Tables
import Testing
import TextFormats

@testable import MonitorReport

@Suite struct DecisionAccountTests {
  private func judged(_ verdicts: Decision.Verdict...) throws -> JudgedResponses {
    try judged(verdicts)
  }

  private func decided(_ verdicts: Decision.Verdict...) throws -> CountedWave {
    CountedWave(try judged(verdicts), year: 2021, suppressing: .standard)
  }

  private func judged(_ verdicts: [Decision.Verdict]) throws -> JudgedResponses {
    let decisions = try verdicts.map { verdict in
      Decision(
        place: SubmissionPlace(file: 0, record: 2),
        municipality: try #require(MunicipalityCode("GM9001")), verdict: verdict,
        reason: "Ingevuld door een ander.", person: "Jo Jansen",
        moment: try #require(Timestamp(secondsSince1970: 1_632_300_000)))
    }
    return try SmallWave.judged().recounted(by: decisions)
  }

  @Test func theStaffReadWhatWasDecidedAndWhichNumbersChanged() throws {
    let account = try #require(
      DecisionAccount(try judged(.setAside), year: 2021))
    #expect(account.decisions.map(\.verdict) == [.setAside])
    // GM9001 was one of two coalitions among eight with the Impuls.
    let change = account.changes.first { $0.label.contains("Coalitie gevormd; Van de gemeenten") }
    let words = change.map { [$0.words($0.before), $0.words($0.after)] }
    #expect(words == ["25% (2/8)", "13% (1/8)"])
    let text = String(decoding: try #require(DecisionAccount.csv([account])), as: UTF8.self)
    #expect(
      text.contains(
        "2021;besluit;2021-09-22;GM9001;terzijde gelegd;Jo Jansen;Ingevuld door een ander.;;;"))
    #expect(text.contains("25% (2/8);13% (1/8)"))
  }

  /// With one decision its effect is the answer of one municipality.
  @Test func noFormOfAReportTellsDayReasonOrEffect() throws {
    let report = try #require(Report([try decided(.setAside)], flows: [], of: .all))
    let forms = [
      report.document(.whole).terminalText(.plain), report.document(.keyFigures).markdown(),
      report.document(.whole).markdown(),
      String(decoding: report.json().bytes(.pretty), as: UTF8.self),
      String(decoding: report.decisionsCSV() ?? [], as: UTF8.self),
      String(decoding: report.page(nil), as: UTF8.self),
    ]
    for form in forms {
      #expect(form.contains("terzijde gelegd"))
      for word in [
        "Ingevuld door een ander.", "2021-09-22", "22 september", "onder besluiten", "Zonder",
        "GM9001", "Aardappelveen", "antwoorden.csv", "Jo Jansen",
      ] {
        #expect(!form.contains(word), "\(word)")
      }
    }
  }

  @Test func aReportTellsHowManyDecisionsThereArePerVerdict() throws {
    let report = try #require(
      Report([try decided(.setAside, .admitted, .setAside)], flows: [], of: .all))
    let words = report.document(.keyFigures).terminalText(.plain)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Over inzendingen van deze meting zijn 3 besluiten genomen: 2 keer terzijde gelegd en 1 keer "
          + "toegelaten."))
    #expect(
      String(decoding: report.decisionsCSV() ?? [], as: UTF8.self)
        .split(whereSeparator: \.isNewline).map(String.init) == [
          "jaar;besluit;aantal", "2021;terzijde gelegd;2", "2021;toegelaten;1",
        ])
  }

  @Test func whatWasTakenBackChangesNothingButIsTold() throws {
    let wave = try decided(.setAside, .reinstated)
    #expect(wave.decisions?.counts.map(\.count) == [1, 1])
    #expect(DecisionAccount(try judged(.setAside, .reinstated), year: 2021)?.changes == [])
    #expect(wave.figures.flatMap(\.cells) == (try SmallWave.counted().figures.flatMap(\.cells)))
  }

  @Test func withoutDecisionsNothingIsToldOfThem() throws {
    let report = try #require(Report([try SmallWave.counted()], flows: [], of: .all))
    #expect(report.waves.first?.decisions == nil)
    #expect(report.decisionsCSV() == nil)
  }

  @Test func theEffectOfDecisionsInATrialIsThatAmongFlawlessSubmissions() throws {
    let decision = Decision(
      place: SubmissionPlace(file: 0, record: 2),
      municipality: try #require(MunicipalityCode("GM9001")), verdict: .setAside,
      reason: "Dubbel.", person: "Jo",
      moment: try #require(Timestamp(secondsSince1970: 1_632_300_000)))
    let judged = try SmallWave.judged().flawless
    let taken = DecisionAccount(judged.recounted(by: [decision]), year: 2021)
    // Five of ten are flawless: without GM9001 it is four.
    let response = taken?.changes.first { $0.label == "Respons; Alle gemeenten" }
    let words = response.map { [$0.words($0.before), $0.words($0.after)] }
    #expect(words == ["50% (5/10)", "40% (4/10)"])
    let back = Decision(
      place: decision.place, municipality: decision.municipality, verdict: .reinstated,
      reason: "Toch niet.", person: "Jo", moment: decision.moment)
    let restored = DecisionAccount(judged.recounted(by: [decision, back]), year: 2021)
    #expect(restored?.changes == [])
  }

  @Test func aTrialCalculationIsMarkedInEveryForm() throws {
    let wave = CountedWave(try SmallWave.judged().flawless, year: 2021, suppressing: .standard)
    // GM9005 and GM9006 have an open error.
    #expect(wave.figure(named: "coalities")?.respondents == 4)
    let report = try #require(Report([wave], flows: [], of: .flawless))
    let forms = [
      report.document(.whole).terminalText(.plain), report.document(.keyFigures).markdown(),
      String(decoding: report.json().bytes(.pretty), as: UTF8.self),
      String(decoding: report.figuresCSV(), as: UTF8.self),
      String(decoding: report.responseCSV(), as: UTF8.self),
    ]
    for form in forms { #expect(form.contains("proefberekening")) }
  }
}
