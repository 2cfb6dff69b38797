import Foundation
import MonitorReport
import Testing

@testable import IntakeRegister

@Suite struct RegisterTests {
  /// Makes a register with a wave in it.
  private func makeRegister(_ path: String) throws {
    let register = try Register.writing(path)
    try addWave(2021, to: register)
  }

  private func addWave(_ year: Int, to register: borrowing Register) throws {
    _ = try register.change(.kept) { (database) throws(RegisterError) in
      Result<Void, Never>.success(
        try database.execute("INSERT INTO wave (year) VALUES (\(year))"))
    }
  }

  private func years(_ path: String) throws -> [Int?] {
    try Register.reading(path).database.rows("SELECT year FROM wave ORDER BY 1").map {
      $0.first?.integer
    }
  }

  /// Why a register cannot be read.
  private func refusal(_ path: String) -> RegisterError? {
    do throws(RegisterError) {
      _ = try Register.reading(path, patience: 10)
      return nil
    } catch {
      return error
    }
  }

  @Test func keepsWhatWasChangedAndForgetsATrial() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeRegister(path)
      let register = try Register.writing(path)
      _ = try register.change(.dropped) { (database) throws(RegisterError) in
        Result<Void, Never>.success(try database.execute("DELETE FROM wave"))
      }
      #expect(try years(path) == [2021])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r.sqlite"])
    }
  }

  @Test func undoesWorkThatFailsHalfway() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeRegister(path)
      #expect(throws: RegisterError.empty(name: "test")) {
        let register = try Register.writing(path)
        _ = try register.change(.kept) {
          (database) throws(RegisterError) -> Result<Void, Never> in
          try database.execute("INSERT INTO wave (year) VALUES (2022)")
          throw .empty(name: "test")
        }
      }
      #expect(try years(path) == [2021])
      let register = try Register.writing(path)
      let refused = try register.change(.kept) { (database) throws(RegisterError) in
        try database.execute("INSERT INTO wave (year) VALUES (2022)")
        return Result<Void, WaveError>.failure(WaveError(findings: []))
      }
      #expect(throws: WaveError(findings: [])) { try refused.get() }
      #expect(try years(path) == [2021])
    }
  }

  @Test func tellsThatThereIsNone() throws {
    try withFolder { folder in
      #expect(refusal(folder + "/r.sqlite") == .missing(name: folder + "/r.sqlite"))
      #expect(Register.isRegister(folder + "/r.sqlite"))
      #expect(!Register.isRegister(folder + "/r.csv"))
      #expect(!Register.isRegister(folder))
    }
  }

  @Test func refusesARegisterOfANewerVersion() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeRegister(path)
      try Database(path, named: path, .writing, patience: 0).execute("PRAGMA user_version = 99")
      #expect(refusal(path) == .newer(name: path, version: 99))
      let register = try Register.writing(path)
      #expect(throws: RegisterError.newer(name: path, version: 99)) {
        try addWave(2022, to: register)
      }
    }
  }

  /// Makes a register as the first version of the program did.
  private func makeOldRegister(_ path: String) throws {
    let database = try Database(path, named: path, .writing, patience: 0)
    try database.execute(RegisterSchema.steps[0])
    try database.execute(
      "INSERT INTO wave (year) VALUES (2020); PRAGMA user_version = 1; "
        + "PRAGMA application_id = \(RegisterSchema.applicationID)")
  }

  @Test func bringsARegisterOfAnOlderVersionUpToDate() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeOldRegister(path)
      #expect(try years(path) == [2020])
      let register = try Register.reading(path)
      #expect(try register.database.integer("PRAGMA user_version") == RegisterSchema.version)
      #expect(try register.database.integer("SELECT count(*) FROM decision") == 0)
    }
  }

  @Test func saysThatAnOlderRegisterMayNotBeChanged() throws {
    // The superuser may write everywhere.
    guard geteuid() != 0 else { return }
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeOldRegister(path)
      for (mode, name) in [(0o400, path), (0o500, folder)] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: name)
      }
      #expect(refusal(path) == .older(name: path))
    }
  }

  @Test func refusesTheDatabaseOfAnotherProgram() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try Database(path, named: path, .writing, patience: 0).execute("CREATE TABLE wave (year)")
      #expect(refusal(path) == .notARegister(name: path))
      let register = try Register.writing(path)
      #expect(throws: RegisterError.notARegister(name: path)) {
        try addWave(2022, to: register)
      }
    }
  }

  @Test func refusesAFileOfAnotherKind() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try Data("Geen register, maar een brief.".utf8).write(to: URL(filePath: path))
      #expect(refusal(path) == .notARegister(name: path))
      #expect(throws: RegisterError.notARegister(name: path)) { _ = try Register.writing(path) }
      #expect(try Data(contentsOf: URL(filePath: path)).count == 30)
    }
  }

  @Test func takesAnEmptyFileForANewRegister() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try Data().write(to: URL(filePath: path))
      #expect(refusal(path) == .empty(name: path))
      try makeRegister(path)
      #expect(try years(path) == [2021])
    }
  }

  @Test(arguments: [100, 1000, 4096, 8192, 20_000])
  func refusesARegisterThatWasCutOff(at count: Int) throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeRegister(path)
      let whole = try Data(contentsOf: URL(filePath: path))
      try whole.prefix(count).write(to: URL(filePath: path))
      let known: [RegisterError] = [.damaged(name: path), .notARegister(name: path)]
      let reason = refusal(path)
      #expect(reason.map { known.contains($0) } == true, "\(String(describing: reason))")
    }
  }

  @Test func waitsForAnotherUserAndThenSaysSo() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeRegister(path)
      let first = try Database(path, named: path, .writing, patience: 0)
      try first.execute("BEGIN IMMEDIATE")
      let second = try Register.writing(path, patience: 50)
      #expect(throws: RegisterError.busy(name: path)) { try addWave(2022, to: second) }
      try first.execute("ROLLBACK")
      try addWave(2022, to: second)
      #expect(try years(path) == [2021, 2022])
    }
  }

  @Test func saysThatItMayNotWriteInTheFolder() throws {
    // The superuser may write everywhere.
    guard geteuid() != 0 else { return }
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      try makeRegister(path)
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      #expect(try years(path) == [2021])
      let register = try Register.writing(path)
      #expect(throws: RegisterError.notWritable(name: path)) {
        try addWave(2022, to: register)
      }
      #expect(throws: RegisterError.notWritable(name: folder + "/nieuw.sqlite")) {
        _ = try Register.writing(folder + "/nieuw.sqlite")
      }
    }
  }

  @Test func saysThatThereIsNoFolder() throws {
    try withFolder { folder in
      let path = folder + "/weg/r.sqlite"
      #expect(throws: RegisterError.notWritable(name: path)) { _ = try Register.writing(path) }
    }
  }

  @Test func keepsHostileTextAsItIs() throws {
    let texts = ["'; DROP TABLE wave; --", "a\0b", "\u{1B}[31mrood", "=1+1", "", "😀e\u{301}"]
    let database = try Database(inMemoryNamed: "test")
    try database.execute("CREATE TABLE t (x TEXT, y BLOB) STRICT")
    let insert = try database.prepare("INSERT INTO t VALUES (?, ?)")
    for text in texts { try database.run(insert, [.text(text), .bytes(Array(text.utf8))]) }
    #expect(
      try database.rows("SELECT x, y FROM t ORDER BY rowid")
        == texts.map { [.text($0), .bytes(Array($0.utf8))] })
  }
}
