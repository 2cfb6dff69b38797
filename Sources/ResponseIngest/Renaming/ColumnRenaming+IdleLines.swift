public import Findings

extension JudgedResponses {
  /// The lines of a `kolommen.csv` that did nothing, once there is a batch to which they could apply.
  ///
  /// A line that can do nothing is a typing error: the column it was meant for stays empty, and nobody
  /// notices. A value that nobody chose yet is fine.
  public func idleLines() -> [Finding] {
    let batches = sources.compactMap(\.answeringBatch)
    let lines = context.renaming.lines + context.ownLines
    guard !batches.isEmpty, !lines.isEmpty else { return [] }
    let columns = BatchColumns(batches)
    return lines.compactMap { line in
      columns.whyIdle(line).map { message in
        Finding(
          code: .renamingProblem, severity: .error, place: Place(file: line.file, row: line.row),
          value: line.source, message: message, advice: columns.advice(for: line))
      }
    }
  }
}

extension ResponseSource {
  /// The heading of a batch in which an export's answers stand, under whatever names; not of a template.
  fileprivate var answeringBatch: HeadingBinding? {
    guard case .batch(let batch) = form, batch.template == nil else { return nil }
    let heading = batch.heading
    let isKnown =
      heading.municipality != nil || heading.token != nil
      || heading.answers.contains { $0.first != nil }
    return isKnown ? heading : nil
  }
}

/// The columns of all batches of a wave.
private struct BatchColumns {
  /// The headings, in the form in which they are compared.
  private var all: Set<String> = []
  /// Those that mean something.
  private var known: Set<String> = []
  /// The headings that mean nothing, in order.
  private var unknown: [String] = []

  init(_ batches: [HeadingBinding]) {
    for heading in batches {
      all.formUnion(heading.headings.map(renamingKey))
      let strange = Set(heading.marks.filter { $0.check == .unknownColumn }.map(\.detail))
      for (column, text) in heading.headings.enumerated() where !text.isEmpty {
        if !strange.contains(Int32(column)) {
          known.insert(renamingKey(text))
        } else if !unknown.contains(text) {
          unknown.append(text)
        }
      }
    }
  }

  /// Why a line does nothing; `nil` when it can do something.
  func whyIdle(_ line: RenamingLine) -> String? {
    if line.name != nil, all.contains(renamingKey(line.source)) { return nil }
    guard let column = line.value?.column ?? line.setting?.column else {
      return Self.noColumn(line.source)
    }
    let key = renamingKey(column)
    if column.isEmpty || known.contains(key) { return nil }
    return all.contains(key)
      ? "Deze regel doet niets: de kolom ‘\(column)’ hoort bij geen vraag."
      : Self.noColumn(line.name == nil ? column : line.source)
  }

  private static func noColumn(_ name: String) -> String {
    "Deze regel doet niets: geen bestand met antwoorden heeft een kolom ‘\(name)’."
  }

  /// What to do about such a line.
  func advice(for line: RenamingLine) -> String {
    let usual = "Verbeter de regel, of haal haar weg."
    if unknown.isEmpty { return usual }
    let shown = unknown.prefix(5).map { "‘\($0)’" }.joined(separator: ", ")
    return unknown.count == 1
      ? "\(usual) De kolom \(shown) hoort bij geen vraag."
      : "\(usual) Deze kolommen horen bij geen vraag: \(shown)."
  }
}
