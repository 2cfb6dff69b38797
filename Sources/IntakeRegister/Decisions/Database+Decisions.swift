import Municipalities
import ResponseIngest
import TextFormats

/// What people decided, as rows.
extension Database {
  /// Notes a decision about a submission.
  func store(_ decision: Decision, about submission: Int) throws(RegisterError) {
    try run(
      try prepare(
        "INSERT INTO decision (submission, municipality, verdict, reason, person, moment) "
          + "VALUES (?, ?, ?, ?, ?, ?)"),
      [
        .integer(submission), .text(decision.municipality.description),
        .text(decision.verdict.rawValue), .text(decision.reason), .text(decision.person),
        .text(decision.moment.description),
      ])
  }

  /// The decisions about a wave in the order in which they were taken; `files` are the numbers of
  /// its files, by their place.
  func decisions(ofWave wave: Int, files: [Int]) throws(RegisterError) -> [Decision] {
    let rows = try rows(
      "SELECT file.id, record, municipality, verdict, reason, decision.person, moment "
        + "FROM decision JOIN submission ON submission.id = decision.submission "
        + "JOIN file ON file.id = submission.file WHERE file.wave = ? ORDER BY decision.id",
      [.integer(wave)])
    guard !rows.isEmpty else { return [] }
    let places = placesByNumber(files)
    var decisions: [Decision] = []
    for row in rows {
      guard let file = row[0].integer.flatMap({ places[$0] }), let record = row[1].integer,
        let code = row[2].text.flatMap({ MunicipalityCode($0) }),
        let verdict = row[3].text.flatMap({ Decision.Verdict(rawValue: $0) }),
        let reason = row[4].text, let person = row[5].text, let moment = row[6].moment
      else { throw .damaged(name: name) }
      decisions.append(
        Decision(
          place: SubmissionPlace(file: file, record: record), municipality: code,
          verdict: verdict, reason: reason, person: person, moment: moment))
    }
    return decisions
  }
}

extension SQLValue {
  /// The moment that a text says, if it is one.
  var moment: Timestamp? {
    guard let text else { return nil }
    return Timestamp(parsing: 0..<text.utf8.count, in: text.utf8.span)
  }
}
