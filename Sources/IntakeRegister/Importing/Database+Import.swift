import Findings
import Municipalities
import ResponseIngest
import TextFormats

/// What was taken in, as rows.
extension Database {
  /// Notes who takes in files for a wave, and when.
  func storeImport(of wave: Int, _ request: ImportRequest) throws(RegisterError) -> Int {
    try run(
      try prepare(
        "INSERT INTO import (wave, moment, person, program, received) VALUES (?, ?, ?, ?, ?)"),
      [
        .integer(wave), .text(request.moment.description), .text(request.person),
        .text(request.program), .text(orNull: request.receivedDay?.description),
      ])
    let record = lastRow
    if let renaming = request.renaming {
      let content = try store(renaming.bytes, Checksum(renaming.bytes))
      try run(
        try prepare("INSERT INTO import_renaming (import, name, content) VALUES (?, ?, ?)"),
        [.integer(record), .text(renaming.name), .integer(content)])
    }
    return record
  }

  /// Stores a file with its submissions, what they were for each municipality, and its findings.
  ///
  /// `known` are the numbers of the files that were in the register, by their place; `tick` is called
  /// for each of the rows of the intake.
  func store(
    _ intake: StoredIntake, of accepted: AcceptedFile, import record: Int, wave: Int,
    known: [Int], tick: () -> Void
  ) throws(RegisterError) {
    let content = try store(accepted.file.bytes, accepted.checksum)
    try run(
      try prepare("INSERT INTO file (import, wave, name, content) VALUES (?, ?, ?, ?)"),
      [.integer(record), .integer(wave), .text(accepted.file.name), .integer(content)])
    let file = lastRow
    let submissions = try storeSubmissions(of: intake, file: file, tick)
    try storeOutcomes(of: intake, submissions, known: known, tick)
    let insert = try prepare(
      "INSERT INTO finding (file, submission, code, severity, municipalities, question, heading, "
        + "value, message, advice, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for remark in accepted.remarks { try run(insert, row(of: remark, file: file, submission: nil)) }
    for found in intake.findings {
      let submission = intake.number(of: found).map { submissions[$0] }
      try run(insert, row(of: found.finding, file: file, submission: submission))
      tick()
    }
  }

  private func storeSubmissions(
    of intake: StoredIntake, file: Int, _ tick: () -> Void
  ) throws(RegisterError) -> [Int] {
    let insert = try prepare(
      "INSERT INTO submission (file, record, received, is_joint) VALUES (?, ?, ?, ?)")
    var numbers: [Int] = []
    for submission in intake.submissions {
      try run(
        insert,
        [
          .integer(file), .integer(Int(submission.row)),
          .text(orNull: submission.received?.description),
          .integer(submission.isJoint ? 1 : 0),
        ])
      numbers.append(lastRow)
      tick()
    }
    return numbers
  }

  private func storeOutcomes(
    of intake: StoredIntake, _ submissions: [Int], known: [Int], _ tick: () -> Void
  ) throws(RegisterError) {
    let insert = try prepare(
      "INSERT INTO outcome (submission, municipality, state, instead_of) VALUES (?, ?, ?, ?)")
    for outcome in intake.outcomes {
      var earlier: Int?
      if let place = outcome.insteadOf {
        earlier = try integer(
          "SELECT id FROM submission WHERE file = ? AND record = ?",
          [.integer(known[place.file]), .integer(place.record)])
      }
      try run(
        insert,
        [
          .integer(submissions[outcome.submission]), .text(outcome.municipality.description),
          .text(outcome.state.rawValue), .integer(orNull: earlier),
        ])
      tick()
    }
  }

  private func row(of finding: Finding, file: Int, submission: Int?) -> [SQLValue] {
    [
      .integer(file), .integer(orNull: submission), .text(finding.code.text),
      .text(finding.severity.rawValue), .text(finding.units.joined(separator: " ")),
      .text(orNull: finding.item), .text(orNull: finding.place.column),
      .text(orNull: finding.value), .text(finding.message), .text(orNull: finding.advice),
      .text(orNull: finding.rule),
    ]
  }
}
