import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import Testing
import TextFormats

@testable import IntakeRegister

@Suite struct ImportTests {
  private let first = SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;'\"--\u{0}")
  private let better = SmallWave.batch("twee.csv", "GM9001;2021-09-02;nee;=1+1")

  private func fates(_ report: ImportReport) -> [String] {
    report.files.map { file in
      switch file.fate {
      case .stored(let intake):
        intake.outcomes.map {
          "\($0.municipality) \($0.state.rawValue)\($0.insteadOf == nil ? "" : " instead")"
        }.joined(separator: ", ")
      case .known(let other): "known as \(other)"
      case .refused(let finding): "refused: \(finding.code)"
      case .skipped(let finding): "skipped: \(finding.code)"
      }
    }
  }

  @Test func keepsTheBytesAndTellsWhatBecameOfEachSubmission() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let late = SmallWave.batch("drie.csv", "GM9002;2021-10-05;nee;\u{1B}[31m")
      let strange = SmallWave.batch("vier.csv", "GM0001;2021-09-05;nee;x")
      var report = try Register.takeIn(SmallWave().request([first]), path)
      #expect(report.isFirst)
      #expect(fates(report) == ["GM9001 complete"])
      report = try Register.takeIn(SmallWave().request([better, late, strange]), path)
      #expect(fates(report) == ["GM9001 complete instead", "GM9002 refused", ""])
      report = try Register.takeIn(
        SmallWave().request([
          first, SourceFile(name: "kopie.csv", bytes: better.bytes),
        ]), path)
      #expect(fates(report) == ["known as een.csv", "known as twee.csv"])
      let wave = try #require(try Register.reading(path).waves().first)
      #expect(wave.responses.map(\.name) == ["drie.csv", "een.csv", "twee.csv", "vier.csv"])
      #expect(
        wave.responses.map { $0.bytes.array(in: 0..<$0.bytes.count) }
          == [late, first, better, strange].map { $0.bytes.array(in: 0..<$0.bytes.count) })
      #expect(try Wave(wave, register: .bundled).judged.countingCount == 1)
      #expect(try Register.reading(path).database.integer("SELECT count(*) FROM import") == 2)
    }
  }

  @Test func keepsWhatMayHoldAnswersAndOnlySaysWhatCannot() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let report = try Register.takeIn(
        SmallWave().request([
          SourceFile(name: "brief.csv", bytes: Bytes("%PDF-1.4\n")),
          SourceFile(
            name: "kader.csv",
            bytes: Bytes("gemeentecode;gemeentenaam;provincie\nGM9001;Aldermeer;Utrecht\n")),
          SourceFile(name: "oud.csv", bytes: Bytes([0x09, 0x08, 0x10, 0x00])),
          SourceFile(name: "goed.txt", bytes: first.bytes),
        ]), path)
      #expect(
        fates(report) == [
          "skipped: bestand-overgeslagen", "skipped: bestand-van-meting", "", "GM9001 complete",
        ])
      let wave = try #require(try Register.reading(path).waves().first)
      #expect(wave.responses.map(\.name) == ["goed.txt", "oud.csv"])
    }
  }

  @Test func takesAnotherVersionOfTheQuestionnaireWhereTheUsedQuestionsAgree() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(SmallWave().request([first]), path)
      let unused = SmallWave.batch("leeg.csv", "GM9002;2021-09-01;;wel een doel")
      let used = SmallWave.batch("vol.csv", "GM9003;2021-09-01;ja;")
      var changed = SmallWave()
      changed.label = "Is er een ander plan?"
      let report = try Register.takeIn(changed.request([unused, used]), path)
      #expect(fates(report) == ["GM9002 refused", "refused: vragenlijst-versie"])
      #expect(report.files[0].remarks.map(\.severity) == [.warning])
      let wave = try #require(try Register.reading(path).waves().first)
      #expect(wave.responses.map(\.name) == ["een.csv", "leeg.csv"])
    }
  }

  @Test func refusesAWaveWithAnotherQuestionnaire() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(SmallWave().request([first]), path)
      var other = SmallWave()
      other.id = "anders"
      let request = try other.request([better])
      #expect(throws: ImportError.self) { try Register.takeIn(request, path) }
      #expect(try Register.reading(path).waves().first?.responses.count == 1)
    }
  }

  @Test func keepsTheFrameThatTheWaveBeganWith() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(SmallWave().request([first]), path)
      var other = SmallWave()
      other.frameRows = ["GM9001;Aardappelveen"]
      let report = try Register.takeIn(other.request([better]), path)
      #expect(report.waveFindings.map(\.value) == ["kader"])
      #expect(report.frame?.count == 3)
    }
  }

  @Test func seesThatStoredBytesWereChanged() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(SmallWave().request([first]), path)
      let database = try Database(path, named: path, .writing, patience: 0)
      try database.execute(
        "UPDATE content_part SET bytes = x'00' WHERE content = (SELECT content FROM file)")
      #expect(throws: RegisterError.damaged(name: path)) { try Register.reading(path).waves() }
    }
  }

  /// A value of SQLite cannot hold the largest files.
  @Test func keepsWhatIsLargerThanOnePart() throws {
    let bytes = Bytes([UInt8](repeating: 7, count: 1 << 20 + 1))
    let database = try Database(inMemoryNamed: "test")
    for step in RegisterSchema.steps { try database.execute(step) }
    let content = try database.store(bytes, Checksum(bytes))
    #expect(try database.integer("SELECT count(*) FROM content_part") == 2)
    #expect(try Checksum(database.bytes(of: content)) == Checksum(bytes))
  }
}
