import Findings
import Municipalities
import Testing
import TextFormats

@testable import ResponseIngest

/// Which day a moment of sending is, and what follows from it; the wave closes on 20 September 2021.
@Suite struct MomentReadingTests {
  private let wave: ExampleWave

  init() throws {
    wave = try ExampleWave()
  }

  /// What is told of rows with these moments, all of GM9002 with other answers, and which row counts.
  private func read(_ moments: String..., codes: [String] = []) -> (told: [String], counts: [Int]) {
    let rows = moments.enumerated().map { number, moment in
      "\(number < codes.count ? codes[number] : "GM9002");\(moment);nee;;\(number + 1);;ja"
    }
    let text = ([Check.heading] + rows).joined(separator: "\n") + "\n"
    let judged = wave.judge(("a.csv", text))
    let told = judged.short.filter { $0.hasPrefix("datum") || $0.hasPrefix("inzending") }
    return (
      told, judged.countingRows.compactMap { $0.map { Int(judged.submission(ofRow: $0).row) } }
    )
  }

  @Test func theColumnTellsWhatComesFirstForEachMarkByItself() {
    // 8/31 shows the month first for slashes only; with hyphens nothing is known, and nothing hangs on it.
    let found = read("8/31/2021", "9/2/2021", "1-9-2021", codes: ["GM9003", "GM9001", "GM9002"])
    #expect(found.told.contains("datum-onzeker 4"))
    #expect(!found.told.contains { $0 == "datum-onzeker 3" || $0.hasPrefix("datum-ongeldig") })
    #expect(found.counts == [3, 4])
  }

  @Test func aDateThatCanBeTwoIsReadWithTheDayFirstWhenNothingHangsOnIt() {
    let found = read("1-9-2021")
    #expect(found.told == ["datum-onzeker 2"])
    #expect(found.counts == [2])
  }

  @Test func aDateOfWhichOneReadingIsLateCannotBeRead() {
    // 10 September, or 9 October.
    let found = read("10-9-2021")
    #expect(found.told == ["datum-ongeldig 2"])
    #expect(found.counts.isEmpty)
  }

  @Test func aDateThatIsLateEitherWayIsLate() {
    let found = read("10/11/2021")
    #expect(found.told.contains("inzending-te-laat 2"))
    #expect(found.counts.isEmpty)
  }

  @Test func aDateThatCanBeBeforeOrAfterAnotherCannotBeRead() {
    // 2 September is after 1 June, 9 February is before it.
    let found = read("9-2-2021", "2021-06-01")
    #expect(found.told == ["datum-ongeldig 2"])
    #expect(found.counts == [3])
  }

  @Test func twoDatesThatCanBeTwoAreHeldAgainstEachOther() {
    // 3 August and 4 August, or 8 March and 8 April: the second is later in any case, as both are written in one way.
    #expect(read("3/8/2021", "4/8/2021").counts == [3])
    #expect(!read("3/8/2021", "4/8/2021").told.contains { $0.hasPrefix("datum-ongeldig") })
    // 3 August and 5 April, or 8 March and 4 May: written in one way they come in another order.
    #expect(read("3/8/2021", "5/4/2021").told.contains("datum-ongeldig 2"))
    // With other marks the one can have the day first and the other the month.
    #expect(read("3/8/2021", "4-8-2021").told.contains("datum-ongeldig 2"))
    // The same submission in an export that comes again says the same.
    let rows = "GM9002;1-9-2021;nee;;1;;\nGM9002;1-9-2021;nee;;1;;\n"
    let judged = wave.judge(("a.csv", Check.heading + "\n" + rows))
    #expect(judged.short == ["datum-onzeker 2", "datum-onzeker 3", "inzending-dubbel 3"])
  }

  @Test func whatKolommenSaysGoesBeforeWhatTheColumnShows() throws {
    let names = SourceFile(
      name: "kolommen.csv", bytes: Bytes("bron;naar\ningezonden:volgorde;maand-dag\n"))
    let renaming = try ColumnRenaming(names, for: wave.questionnaire)
    let batch = SourceFile(
      name: "a.csv", bytes: Bytes(Check.heading + "\nGM9002;10-9-2021;nee;;1;;\n"))
    let judged = judge([batch], by: wave.context(renaming: renaming))
    #expect(judged.short == ["inzending-te-laat 2"])
  }

  @Test func theDayIsTheDayInTheNetherlands() {
    #expect(read("2021-09-20T21:59:59Z").counts == [2])
    #expect(read("2021-09-20T22:00:00Z").told == ["inzending-te-laat 2"])
    #expect(read("2021-09-21T00:30:00+05:00").counts == [2])
  }

  @Test func whatIsHeldForItsMomentCountsOnceAdmittedAndIsThenNotTold() throws {
    let text = Check.heading + "\nGM9002;gisteren;nee;;1;;\n"
    let held = wave.judge(("a.csv", text))
    #expect(held.short == ["datum-ongeldig 2"])
    #expect(held.countingCount == 0)
    #expect(!held.refusedUnits.isEmpty)
    let admitted = held.recounted(by: [try .example(.admitted)])
    #expect(admitted.short == ["inzending-toegelaten 2"])
    #expect(admitted.countingCount == 1)
    #expect(admitted.refusedUnits.isEmpty)
  }

  @Test func withoutAClosingItCountsAndIsNotFlawless() {
    let context = IngestContext(
      questionnaire: wave.questionnaire, frame: wave.frame, register: .bundled)
    let text = Check.heading + "\nGM9002;gisteren;nee;;1;;\n"
    let judged = judge([SourceFile(name: "a.csv", bytes: Bytes(text))], by: context)
    #expect(judged.short == ["datum-ongeldig 2"])
    #expect(judged.countingCount == 1)
    #expect(judged.flawless.countingCount == 0)
  }

  @Test func aBlankMomentIsToldWhereOthersAreGiven() {
    #expect(read("2021-09-01", "", codes: ["GM9001"]).told == ["datum-ontbreekt 3"])
    #expect(read("", "", codes: ["GM9001"]).told.isEmpty)
    #expect(
      read("gisteren", "", codes: ["GM9001"]).told == ["datum-ongeldig 2", "datum-ontbreekt 3"])
  }

  @Test func ofLinesOfJSONAsWell() {
    let lines = [
      #"{"gemeenten":["GM9001"],"ingezonden":"2021-09-01","antwoorden":{"plan":"nee","impuls":"ja"}}"#,
      #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#,
    ].joined(separator: "\n")
    #expect(wave.judge(("a.jsonl", lines)).short == ["datum-ontbreekt 2"])
  }
}

extension Bitmap {
  fileprivate var isEmpty: Bool { members.isEmpty }
}
