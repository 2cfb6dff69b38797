import Foundation
import MonitorReport
import Testing
import TextFormats

@testable import IntakeRegister

/// What other processes, a full disk and a sudden end do to a register.
@Suite struct ReliabilityTests {
  /// A file so large that taking it in lasts a while: submissions of three municipalities in turn.
  private static func large(_ name: String, rows: Int) -> SourceFile {
    let lines = (0..<rows).map {
      "GM900\($0 % 3 + 1);2021-09-01T10:00:\(10 + $0 % 50);ja;\(name) \($0)"
    }
    return SourceFile(
      name: name,
      bytes: Bytes((["gemeentecode;ingezonden;plan;doel"] + lines).joined(separator: "\n") + "\n"))
  }

  /// How many files, submissions and outcomes there are.
  private func counts(_ path: String) throws -> [Int?] {
    let database = try Database(path, named: path, .writing, patience: 1000)
    #expect(try database.rows("PRAGMA integrity_check") == [[.text("ok")]])
    #expect(try database.rows("PRAGMA foreign_key_check") == [])
    return try ["file", "submission", "outcome"].map {
      try database.integer("SELECT count(*) FROM \($0)")
    }
  }

  /// Milliseconds after the start of an import; the last is after its end.
  @Test(arguments: [0, 2, 4, 7, 10, 15, 20, 30, 40, 60, 90, 130, 5000])
  func anImportThatIsKilledIsThereWholeOrNotAtAll(milliseconds: Int) async throws {
    try await withFolderForProcesses { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(
        SmallWave().request([SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;")]), path)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, milliseconds = milliseconds as Int] in
        Thread.detachNewThread {
          Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
          raise(SIGKILL)
        }
        _ = try Register.takeIn(
          SmallWave().request([Self.large("groot.csv", rows: 3000)]), path)
        raise(SIGKILL)
      }
      let found = try counts(path)
      #expect(found == [1, 1, 1] || found == [2, 3001, 3001], "\(found)")
      _ = try Register.takeIn(SmallWave().request([Self.large("groot.csv", rows: 3000)]), path)
      #expect(try counts(path) == [2, 3001, 3001])
    }
  }

  /// The system refuses to let a file grow, as on a full disk.
  @Test(arguments: [100_000, 150_000, 300_000])
  func anImportThatDoesNotFitOnTheDiskLeavesTheRegisterAsItWas(room: Int) async throws {
    try await withFolderForProcesses { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(
        SmallWave().request([SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;")]), path)
      await #expect(processExitsWith: .exitCode(7)) {
        [path = path as String, room = room as Int] in
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: rlim_t(room), rlim_max: rlim_t(room))
        #if canImport(Darwin)
          _ = unsafe setrlimit(RLIMIT_FSIZE, &limit)
        #else
          _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #endif
        let request = try SmallWave().request([Self.large("groot.csv", rows: 20_000)])
        do throws(ImportError) {
          _ = try Register.takeIn(request, path)
        } catch .register {
          exit(7)
        } catch {
          exit(8)
        }
      }
      #expect(try counts(path) == [1, 1, 1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r.sqlite"])
    }
  }

  @Test func saysThatTheDiskIsFull() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(
        SmallWave().request([SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;")]), path)
      let register = try Register.changing(path)
      #expect(throws: RegisterError.full(name: path)) {
        _ = try register.change(.kept) { (database) throws(RegisterError) -> Result<Void, Never> in
          let pages = try database.integer("PRAGMA page_count") ?? 0
          try database.execute("PRAGMA max_page_count = \(pages)")
          let file = Self.large("groot.csv", rows: 3000)
          _ = try database.store(file.bytes, Checksum(file.bytes))
          return .success(())
        }
      }
      #expect(try counts(path) == [1, 1, 1])
    }
  }

  @Test func severalProcessesTakeTurns() async throws {
    try await withFolderForProcesses { folder in
      let path = folder + "/r.sqlite"
      await withTaskGroup(of: Void.self) { group in
        for number in 1...4 {
          group.addTask {
            await #expect(processExitsWith: .success) {
              [path = path as String, number = number as Int] in
              _ = try Register.takeIn(
                SmallWave().request([Self.large("\(number).csv", rows: 200)]), path,
                patience: 60_000)
            }
          }
        }
      }
      let found = try counts(path)
      #expect(found == [4, 800, 800])
    }
  }
}
