import Foundation
import Testing

@testable import IntakeRegister

@Suite struct KilledTests {
  /// The number of rows that a killed process had written, so many that they were on the disk.
  @Test(arguments: [0, 1, 500, 5000])
  func undoesTheWorkOfAProcessThatWasKilled(rowCount: Int) async throws {
    try await withFolderForProcesses { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.writing(path).change(.kept) { (database) throws(RegisterError) in
        Result<Void, Never>.success(
          try database.execute("INSERT INTO wave (year) VALUES (2021)"))
      }
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, rowCount = rowCount as Int] in
        _ = try Register.writing(path).change(.kept) {
          (database) throws(RegisterError) -> Result<Void, Never> in
          // Hardly any memory for pages: what is changed goes to the disk before it is done.
          _ = try? database.execute("PRAGMA cache_size = 1")
          for number in 0..<rowCount {
            _ = try? database.execute(
              "INSERT INTO content (sha256, size) VALUES (randomblob(32), \(number));"
                + "UPDATE wave SET year = year + 1")
          }
          raise(SIGKILL)
          return .success(())
        }
      }
      let database = try Database(path, named: path, .writing, patience: 0)
      #expect(try database.rows("PRAGMA integrity_check") == [[.text("ok")]])
      #expect(try database.integer("SELECT year FROM wave") == 2021)
      #expect(try database.integer("SELECT count(*) FROM content") == 0)
    }
  }
}

/// What a program that was killed left unfinished is undone by whichever command comes next.
@Test func anyCommandUndoesWhatAKilledProcessLeft() async throws {
  try await withFolderForProcesses { folder in
    let path = folder + "/r.sqlite"
    _ = try Register.takeIn(
      SmallWave().request([SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;")]), path)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      _ = try Register.writing(path).change(.kept) {
        (database) throws(RegisterError) -> Result<Void, Never> in
        try database.execute("PRAGMA cache_size = 1")
        for number in 0..<2000 {
          try database.execute(
            "INSERT INTO content (sha256, size) VALUES (randomblob(32), \(number));"
              + "UPDATE wave SET year = year + 1")
        }
        raise(SIGKILL)
        return .success(())
      }
    }
    let isHot = FileManager.default.fileExists(atPath: path + "-journal")
    try #require(isHot)
    let check = try Register.reading(path).check()
    #expect(check.problems == [])
    #expect(check.fileCount == 1)
  }
}
