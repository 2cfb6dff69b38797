import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import Testing
import TextFormats

@testable import IntakeRegister

/// An export that grows from week to week, each time with everything that was in it before.
@Suite struct GrowingExportTests {
  private static let rows = [
    "GM9001;2021-09-01;misschien;", "GM9009;2021-09-01;ja;", "GM9002;2021-09-02;ja;x;y",
    "GM9002;2021-09-08;;leeg", "GM9001;2021-09-15;ja;verbeterd",
  ]

  /// The export of a week: so many rows of it.
  private func export(_ week: Int, _ count: Int, rows: [String] = rows) -> SourceFile {
    SmallWave.batch("week\(week).csv", rows.prefix(count).joined(separator: "\n"))
  }

  /// What is told of each file when it is taken in, and of the register in the end, as code and row.
  private func told(
    _ files: [SourceFile]
  ) throws -> (imports: [[String]], register: [String], states: [[SubmissionState]]) {
    var imports: [[String]] = []
    var register: [String] = []
    var states: [[SubmissionState]] = []
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      for file in files {
        let report = try Register.takeIn(SmallWave().request([file]), path)
        guard case .stored(let intake)? = report.files.first?.fate else { continue }
        imports.append(intake.findings.map { short($0.finding) })
        states.append(intake.outcomes.map(\.state))
      }
      let wave = try #require(try Register.reading(path).waves().first)
      register = try Wave(wave, register: .bundled).judged.findings().map {
        "\($0.place.file) \(short($0))"
      }
    }
    return (imports, register, states)
  }

  private func short(_ finding: Finding) -> String {
    ([finding.code.text, finding.place.row.map { "\($0)" }, finding.value] as [String?])
      .compactMap { $0 }.joined(separator: " ")
  }

  @Test func whatWasToldOfASubmissionIsNotToldAgain() throws {
    let told = try told([export(1, 3), export(2, 4), export(3, 5)])
    #expect(
      told.imports == [
        [
          "inzending-leeg 2", "antwoord-onbekend 2 misschien", "gemeente-onbekend 3 GM9009",
          "rij-ongelijk 4",
        ],
        ["inzending-leeg 5"],
        [],
      ])
    #expect(
      told.register == [
        "week1.csv inzending-leeg 2", "week1.csv antwoord-onbekend 2 misschien",
        "week1.csv gemeente-onbekend 3 GM9009", "week1.csv rij-ongelijk 4",
        "week2.csv inzending-leeg 5",
      ])
    #expect(
      told.states == [
        [.refused], [.repeated, .refused], [.repeated, .repeated, .complete],
      ])
  }

  @Test func aFaultThatWasChangedIsToldAgain() throws {
    var changed = Self.rows
    changed[0] = "GM9001;2021-09-01;wellicht;"
    let told = try told([export(1, 2), export(2, 2, rows: changed)])
    #expect(
      told.imports.map(\.last) == ["gemeente-onbekend 3 GM9009", "antwoord-onbekend 2 wellicht"])
    #expect(told.register.contains("week2.csv antwoord-onbekend 2 wellicht"))
  }

  @Test func whatWasToldOfTheColumnsIsToldAgainOnlyOfAFileThatIsNoGrowth() throws {
    func file(_ name: String, _ rows: String...) -> SourceFile {
      let lines = ["gemeentecode;ingezonden;plan;doel;vreemd"] + rows
      return SourceFile(name: name, bytes: Bytes(lines.map { $0 + "\n" }.joined()))
    }
    let told = try told([
      file("week1.csv", "GM9001;2021-09-01;ja;;"),
      file("week2.csv", "GM9001;2021-09-01;ja;;", "GM9002;2021-09-02;ja;;"),
      file("ander.csv", "GM9003;2021-09-02;ja;;"),
    ])
    #expect(told.imports == [["kolom-onbekend 1"], [], ["kolom-onbekend 1"]])
  }

  @Test func whatCountsAlreadyIsToldOfAFileThatIsOneSubmissionOnly() throws {
    let text = #"{"gemeenten":["GM9001"],"ingezonden":"2021-09-15","antwoorden":{"plan":"ja"}}"#
    let told = try told([
      SmallWave.batch("week1.csv", "GM9001;2021-09-15;ja;"),
      SmallWave.batch("week2.csv", "GM9001;2021-09-15;ja;\nGM9002;2021-09-16;ja;"),
      SourceFile(name: "los.json", bytes: Bytes(text)),
    ])
    #expect(told.imports == [[], [], ["inzending-dubbel"]])
    #expect(told.states == [[.complete], [.repeated, .complete], [.repeated]])
  }

  @Test func whatCountsHasItsFaultsWhicheverFileItStandsIn() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      for file in [export(2, 1), export(1, 2)] {
        _ = try Register.takeIn(SmallWave().request([file]), path)
      }
      let wave = try #require(try Register.reading(path).waves().first)
      let judged = try Wave(wave, register: .bundled).judged
      // Nothing of GM9001 counts but what has a fault, in either file.
      #expect(judged.flawless.countingCount == 0)
    }
  }
}
