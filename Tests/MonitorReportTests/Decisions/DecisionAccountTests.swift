import Municipalities
import ResponseIngest
import Tables
import Testing
import TextFormats

@testable import MonitorReport

@Suite struct DecisionAccountTests {
  private func decided(_ verdicts: Decision.Verdict...) throws -> CountedWave {
    let decisions = try verdicts.map { verdict in
      Decision(
        place: SubmissionPlace(file: 0, record: 2),
        municipality: try #require(MunicipalityCode("GM9001")), verdict: verdict,
        reason: "Ingevuld door een ander.", person: "Jo Jansen",
        moment: try #require(Timestamp(secondsSince1970: 1_632_300_000)))
    }
    return CountedWave(
      try SmallWave.judged().recounted(by: decisions), year: 2021, suppressing: .standard)
  }

  @Test func aReportTellsWhatWasDecidedAndWhichPercentagesChanged() throws {
    let report = try #require(Report([try decided(.setAside)], flows: [], of: .all))
    let account = try #require(report.waves.first?.decisions)
    #expect(account.entries.map(\.verdict) == ["terzijde gelegd"])
    // GM9001 was one of two coalitions among eight with the Impuls.
    let change = account.changes.first { $0.label.contains("Coalitie gevormd; Van de gemeenten") }
    #expect(change?.before == 25)
    #expect(change?.after == 13)
    let text = report.document(.whole).terminalText(.plain)
    #expect(text.contains("2021-09-22  terzijde gelegd  Ingevuld door een ander."))
    #expect(report.document(.keyFigures).terminalText(.plain).contains("1 besluit"))
  }

  @Test func aReportNamesNoMunicipalityFileOrPerson() throws {
    let report = try #require(Report([try decided(.setAside)], flows: [], of: .all))
    let forms = [
      report.document(.whole).terminalText(.plain), report.document(.whole).markdown(),
      String(decoding: report.json().bytes(.pretty), as: UTF8.self),
      String(decoding: report.decisionsCSV() ?? [], as: UTF8.self),
    ]
    for form in forms {
      #expect(form.contains("Ingevuld door een ander."))
      for word in ["GM9001", "Aardappelveen", "antwoorden.csv", "Jo Jansen"] {
        #expect(!form.contains(word))
      }
    }
  }

  @Test func whatWasTakenBackChangesNothingButIsTold() throws {
    let wave = try decided(.setAside, .reinstated)
    #expect(wave.decisions?.entries.count == 2)
    #expect(wave.decisions?.changes == [])
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
    let taken = CountedWave(judged.recounted(by: [decision]), year: 2021, suppressing: .standard)
    // Five of ten are flawless: without GM9001 it is four.
    let response = taken.decisions?.changes.first { $0.label == "Respons; Alle gemeenten" }
    #expect(response?.before == 50)
    #expect(response?.after == 40)
    let back = Decision(
      place: decision.place, municipality: decision.municipality, verdict: .reinstated,
      reason: "Toch niet.", person: "Jo", moment: decision.moment)
    let restored = CountedWave(
      judged.recounted(by: [decision, back]), year: 2021, suppressing: .standard)
    #expect(restored.decisions?.changes == [])
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
