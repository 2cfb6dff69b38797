import Findings
import ResponseIngest
import TextFormats

/// Stored bytes and texts from which contact data is removed.
extension Database {
  /// The files with answers that came in before a day, of a wave or of its previous one.
  func contents(
    ofWave wave: Int, ofPrevious isPrevious: Bool, before day: CalendarDay
  ) throws(RegisterError) -> [(name: String, content: Int)] {
    let sql =
      isPrevious
      ? "SELECT name, content FROM wave_file WHERE wave = ?1 AND is_previous = 1 "
        + "AND role = 'response' AND ?2 > (SELECT min(substr(moment, 1, 10)) FROM import "
        + "WHERE wave = ?1) ORDER BY id"
      : "SELECT file.name, content FROM file JOIN import ON import.id = file.import "
        + "WHERE file.wave = ?1 AND substr(moment, 1, 10) < ?2 ORDER BY file.id"
    var contents: [(name: String, content: Int)] = []
    for row in try rows(sql, [.integer(wave), .text(day.description)]) {
      guard let name = row[0].text, let content = row[1].integer else {
        throw .damaged(name: self.name)
      }
      contents.append((name, content))
    }
    return contents
  }

  /// The names of files from before a day that could not be read, wholly or in part, or of which no column
  /// is known.
  func unreadableFiles(before day: CalendarDay) throws(RegisterError) -> [String] {
    try rows(
      "SELECT DISTINCT file.name FROM finding JOIN file ON file.id = finding.file "
        + "JOIN import ON import.id = file.import "
        + "WHERE code IN (?, ?) AND substr(moment, 1, 10) < ? ORDER BY file.id",
      [
        .text(Check.unreadable.code.text), .text(Check.unknownHeadings.code.text),
        .text(day.description),
      ]
    ).compactMap { $0.first?.text }
  }

  /// The headings and keys in files from before a day that mean nothing to their questionnaire.
  func unknownColumns(before day: CalendarDay) throws(RegisterError) -> [String] {
    try rows(
      "SELECT DISTINCT heading FROM finding JOIN file ON file.id = finding.file "
        + "JOIN import ON import.id = file.import "
        + "WHERE code = ? AND heading IS NOT NULL AND substr(moment, 1, 10) < ? ORDER BY heading",
      [.text(Check.unknownColumn.code.text), .text(day.description)]
    ).compactMap { $0.first?.text }
  }

  /// For each content that was cleaned its checksum as it came in, with the one that it has now.
  func cleanedSums() throws(RegisterError) -> [Checksum: Checksum] {
    var sums: [Checksum: Checksum] = [:]
    for row in try rows(
      "SELECT sha256_before, sha256 FROM cleaning JOIN content ON content.id = cleaning.content")
    {
      guard let before = row[0].bytes.flatMap(Checksum.init(stored:)),
        let now = row[1].bytes.flatMap(Checksum.init(stored:))
      else { throw .damaged(name: name) }
      sums[before] = now
    }
    return sums
  }

  /// Overwrites in the findings about a content what was removed from it, and headings that it no longer
  /// has: a heading that a quote broke can hold the data of a row.
  func scrubFindings(
    ofContent content: Int, of removed: Set<String>, headings: Set<String>?
  ) throws(RegisterError) {
    try scrubHeadings(ofContent: content, other: headings)
    let found = try rows(
      "SELECT finding.id, value, message FROM finding JOIN file ON file.id = finding.file "
        + "WHERE content = ? AND value IS NOT NULL", [.integer(content)])
    let update = try prepare("UPDATE finding SET value = ?, message = ? WHERE id = ?")
    for row in found {
      guard let id = row[0].integer, let value = row[1].text, let message = row[2].text,
        removed.contains(value)
      else { continue }
      let filler = String(repeating: "x", count: value.count)
      try run(
        update,
        [.text(filler), .text(message.replacing(value, with: filler)), .integer(id)])
    }
  }

  private func scrubHeadings(
    ofContent content: Int, other headings: Set<String>?
  ) throws(RegisterError) {
    guard let headings else { return }
    let found = try rows(
      "SELECT finding.id, heading, message, advice FROM finding JOIN file ON file.id = finding.file "
        + "WHERE content = ? AND submission IS NULL AND heading IS NOT NULL", [.integer(content)])
    let update = try prepare("UPDATE finding SET heading = ?, message = ?, advice = ? WHERE id = ?")
    for row in found {
      guard let id = row[0].integer, let heading = row[1].text, let message = row[2].text,
        !headings.contains(heading)
      else { continue }
      let filler = String(repeating: "x", count: heading.count)
      try run(
        update,
        [
          .text(filler), .text(message.replacing(heading, with: filler)),
          .text(orNull: row[3].text?.replacing(heading, with: filler)), .integer(id),
        ])
    }
  }

  /// The addresses in what the register says of files and submissions, outside the files themselves.
  func addressesInTexts() throws(RegisterError) -> Set<String> {
    var found: Set<String> = []
    for column in [
      "name FROM file", "name FROM wave_file", "value FROM finding", "message FROM finding",
      "reason FROM decision",
    ] {
      for row in try rows("SELECT \(column)") {
        if let text = row.first?.text, text.contains("@") {
          found.formUnion(addresses(in: Bytes(text)))
        }
      }
    }
    return found
  }
}
