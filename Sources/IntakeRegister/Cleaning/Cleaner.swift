import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import TextFormats

/// One run of removing contact data, within one transaction.
struct Cleaner {
  private let request: CleaningRequest
  private var files: [CleaningReport.File] = []
  /// The addresses that are still in the files: in an answer, say.
  private var remaining: Set<String> = []
  private var unreadable: [String] = []
  /// Columns of frames that have the name of contact data; frames are never changed.
  private var frameColumns: [String] = []

  init(_ request: CleaningRequest) {
    self.request = request
  }

  /// Removes what came in before the day.
  mutating func run(
    in database: borrowing Database
  ) throws(RegisterError) -> Result<CleaningReport, CleaningRefusal> {
    for row in try database.rows("SELECT id FROM wave ORDER BY year") {
      guard let wave = row.first?.integer else { continue }
      let basis = try database.basis(ofWave: wave)
      switch Result(catching: { () throws(WaveError) in try contexts(of: basis) }) {
      case .failure(let error): return .failure(.wave(error))
      case .success(let contexts):
        for (isPrevious, context) in contexts {
          let columns = context.frame?.columns.map(\.name) ?? []
          frameColumns += columns.filter { isContactColumn($0) }
          let stored = try database.contents(
            ofWave: wave, ofPrevious: isPrevious, before: request.before)
          for (name, content) in stored { try clean(content, named: name, context, in: database) }
        }
      }
    }
    let contactCount = try removeContacts(in: database)
    let unknown = try database.unknownColumns(before: request.before)
    let known = Set((files.flatMap(\.headings) + unknown).map { $0.lowercased() })
    let strange = request.columns.filter { !known.contains($0.lowercased()) }
    if !strange.isEmpty { return .failure(.noSuchColumns(strange)) }
    return .success(
      CleaningReport(
        files: files, contactCount: contactCount,
        remaining: remaining.union(try database.addressesInTexts()).sorted(),
        unreadable: distinct(try database.unreadableFiles(before: request.before) + unreadable),
        unknownColumns: unknown.filter { !isContactColumn($0) },
        frameColumns: distinct(frameColumns)))
  }

  /// The headings of a batch that is text; `nil` for other files, whose headings no quote can break.
  private func headings(of bytes: Bytes, in kind: FileKind) -> Set<String>? {
    kind == .batch ? Set(DelimitedText(decodeText(bytes)).header) : nil
  }

  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// Whether a heading is one of those that are cleaned.
  private func isContactColumn(_ heading: String) -> Bool {
    holdsContactData(heading, besides: request.columns)
  }

  /// What the answers of a wave and of its previous wave are read by.
  private func contexts(
    of basis: WaveFiles
  ) throws(WaveError) -> [(isPrevious: Bool, context: IngestContext)] {
    var contexts: [(isPrevious: Bool, context: IngestContext)] = []
    for (isPrevious, files) in [(false, [basis]), (true, basis.previous)] {
      for files in files {
        let wave = try Wave(files.answered(by: []), register: .bundled)
        contexts.append((isPrevious, wave.judged.context))
      }
    }
    return contexts
  }

  private mutating func clean(
    _ content: Int, named name: String, _ context: IngestContext, in database: borrowing Database
  ) throws(RegisterError) {
    let bytes = try database.bytes(of: content)
    let file = SourceFile(name: name, bytes: bytes)
    if file.whyNotRead()?.severity == .error { unreadable.append(name) }
    // Two files that differ only in contact data must not become the same: then take other filler.
    for filler in "xyzabcdefghijklmnopqrstuvwXYZABCDEFGHIJKLMNOPQRSTUVW".utf8 {
      guard
        let cleaned = withoutContactData(
          file, by: context.questionnaire, renaming: context.renaming(for: file),
          columns: request.columns,
          filler: filler)
      else {
        remaining.formUnion(addresses(in: file.searchableText))
        return
      }
      let after = Bytes(cleaned.bytes)
      let sum = Checksum(after)
      guard try database.content(with: sum) == nil else { continue }
      try database.replace(content, with: after, sum)
      try note(content, Checksum(bytes), sum, cleaned, in: database)
      try database.scrubFindings(
        ofContent: content, of: Set(cleaned.removed), headings: headings(of: after, in: file.kind)
      )
      let left = SourceFile(name: name, bytes: after)
      remaining.formUnion(addresses(in: left.searchableText))
      files.append(
        CleaningReport.File(
          name: name, valueCount: cleaned.removed.count, headings: cleaned.headings,
          before: Checksum(bytes), after: sum))
      return
    }
    unreadable.append(name)
  }

  private func note(
    _ content: Int, _ before: Checksum, _ after: Checksum, _ cleaned: CleanedFile,
    in database: borrowing Database
  ) throws(RegisterError) {
    try database.run(
      try database.prepare(
        "INSERT INTO cleaning (content, sha256_before, sha256_after, value_count, moment, person, "
          + "program) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      [
        .integer(content), .bytes(before.bytes), .bytes(after.bytes),
        .integer(cleaned.removed.count), .text(request.moment.description), .text(request.person),
        .text(request.program),
      ])
  }

  private mutating func removeContacts(
    in database: borrowing Database
  ) throws(RegisterError) -> Int {
    let day = SQLValue.text(request.before.description)
    let count = try database.integer(
      "SELECT count(*) FROM contact WHERE substr(moment, 1, 10) < ?", [day])
    try database.run(
      try database.prepare("DELETE FROM contact WHERE substr(moment, 1, 10) < ?"), [day])
    return count ?? 0
  }
}
