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
    if try database.schema() != expectedSchema() { problems.append(.otherTables) }
    try checkContents(database)
    guard problems.isEmpty else { return }
    try checkLists(database)
    for year in try database.years() {
      if let (id, wave) = try database.registeredWave(of: year) {
        check(wave, try database.placings(ofWave: id))
      }
    }
  }

  /// The tables that this program makes.
  private func expectedSchema() throws(RegisterError) -> [[SQLValue]] {
    let database = try Database(inMemoryNamed: "")
    for step in RegisterSchema.steps { try database.execute(step) }
    return try database.schema()
  }

  private mutating func checkLists(_ database: borrowing Database) throws(RegisterError) {
    let contacts = try database.rows("SELECT municipality FROM contact")
    let badCount = contacts.count { $0.first?.text.flatMap { MunicipalityCode($0) } == nil }
    if badCount > 0 { problems.append(.badContacts(count: badCount)) }
    // Of a content that was cleaned more than once the last note holds.
    let other = try database.integer(
      "SELECT count(*) FROM cleaning JOIN content ON content.id = cleaning.content "
        + "WHERE sha256_after <> sha256 AND cleaning.id = "
        + "(SELECT max(id) FROM cleaning AS last WHERE last.content = content.id)")
    if other != 0 { problems.append(.otherCleaning) }
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
            + "WHERE content = ?1 UNION SELECT name FROM import_renaming WHERE content = ?1",
          [.integer(content)])
        problems.append(.changedContent(names: names.compactMap { $0.first?.text }))
      }
    }
  }

  /// `placings` are the municipalities for which each submission was noted, by its number.
  private mutating func check(_ registered: RegisteredWave, _ placings: [Int: Set<String>]) {
    if registered.files.description.map({ $0.year != registered.year }) ?? false {
      problems.append(.otherYear(registered.year))
    }
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
    checkPlacings(registered, judged, placings)
    for row in judged.countingRows {
      guard let row else { continue }
      let place = judged.submission(ofRow: row).place
      if registered.submissions[place] != nil { tracedCount += 1 }
    }
  }

  private mutating func checkPlacings(
    _ registered: RegisteredWave, _ judged: JudgedResponses, _ placings: [Int: Set<String>]
  ) {
    var files: Set<Int> = []
    for submission in judged.submissions {
      guard let number = registered.submissions[submission.place]?.number else { continue }
      let codes = submission.rows.map { row in
        judged.units.codes[judged.unit(ofRow: Int(row))].description
      }
      if Set(codes) != placings[number, default: []] { files.insert(submission.place.file) }
    }
    for file in files.sorted() {
      problems.append(.otherOutcomes(file: registered.files.responses[file].name))
    }
  }
}

extension Database {
  /// Everything that was made in the database, with the text that made it.
  fileprivate func schema() throws(RegisterError) -> [[SQLValue]] {
    try rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
  }

  /// The municipalities for which each submission of a wave was noted, by its number.
  fileprivate func placings(ofWave wave: Int) throws(RegisterError) -> [Int: Set<String>] {
    var placings: [Int: Set<String>] = [:]
    try forEachRow(
      of:
        "SELECT submission, municipality FROM outcome JOIN submission ON submission.id = submission "
        + "JOIN file ON file.id = submission.file WHERE file.wave = ?", [.integer(wave)]
    ) { (row) throws(RegisterError) in
      if let submission = row[0].integer, let code = row[1].text {
        placings[submission, default: []].insert(code)
      }
    }
    return placings
  }
}
