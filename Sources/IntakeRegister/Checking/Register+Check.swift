import MonitorReport
import Municipalities
import ResponseIngest
import TextFormats

extension Register {
  /// Checks the file, the stored bytes, and that every counting answer comes from them.
  ///
  /// - Throws: ``RegisterError`` when the register cannot be opened or read at all.
  public func check() throws(RegisterError) -> RegisterCheck {
    try database.looking { (database) throws(RegisterError) in
      var checker = RegisterChecker()
      try checker.check(database)
      return checker.result
    }
  }
}

/// One check of a register.
private struct RegisterChecker {
  private var problems: [RegisterProblem] = []
  private var fileCount = 0
  private var submissionCount = 0
  private var tracedCount = 0

  var result: RegisterCheck {
    RegisterCheck(
      problems: problems, fileCount: fileCount, submissionCount: submissionCount,
      tracedCount: tracedCount)
  }

  mutating func check(_ database: borrowing Database) throws(RegisterError) {
    for row in try database.rows("PRAGMA integrity_check(20)") where row != [.text("ok")] {
      problems.append(.damaged(row.first?.text ?? ""))
    }
    for row in try database.rows("PRAGMA foreign_key_check") {
      problems.append(.danglingRow(table: row.first?.text ?? ""))
    }
    try checkContents(database)
    guard problems.isEmpty else { return }
    for row in try database.rows("SELECT year FROM wave ORDER BY year") {
      if let (_, wave) = try database.registeredWave(of: row.first?.integer) { check(wave) }
    }
  }

  private mutating func checkContents(
    _ database: borrowing Database
  ) throws(RegisterError) {
    for row in try database.rows("SELECT id FROM content") {
      guard let content = row.first?.integer else { continue }
      do throws(RegisterError) {
        _ = try database.bytes(of: content)
      } catch .damaged {
        let names = try database.rows(
          "SELECT name FROM file WHERE content = ?1 UNION SELECT name FROM wave_file "
            + "WHERE content = ?1", [.integer(content)])
        problems.append(.changedContent(names: names.compactMap { $0.first?.text }))
      }
    }
  }

  private mutating func check(_ registered: RegisteredWave) {
    fileCount += registered.files.responses.count
    let judged: JudgedResponses
    do throws(WaveError) {
      judged = try Wave(registered.files, register: .bundled).judged
    } catch {
      problems.append(.unusableWave(year: registered.year, error))
      return
    }
    submissionCount += judged.submissions.count
    let found = Set(judged.submissions.map(\.place))
    let strange = found.symmetricDifference(registered.submissions.keys)
    for (file, places) in Dictionary(grouping: strange, by: \.file).sorted(by: { $0.key < $1.key })
    {
      problems.append(
        .otherSubmissions(
          file: registered.files.responses[file].name,
          record: places.map(\.record).min() ?? 0))
    }
    for row in judged.countingRows {
      guard let row else { continue }
      let place = judged.submissions[Int(judged.table.submissions[row])].place
      if registered.submissions[place] != nil { tracedCount += 1 }
    }
  }
}
