import Findings

/// How many findings there are of each severity, in sentences.
struct FindingTally: Sendable, Hashable {
  private var counts: [Severity: Int] = [:]

  /// Counts nothing.
  init() {}

  /// Counts findings.
  init(_ severities: some Sequence<Severity>) {
    for severity in severities { add(1, of: severity) }
  }

  /// Counts some more findings.
  mutating func add(_ count: Int, of severity: Severity) {
    counts[severity, default: 0] += count
  }

  /// How many there are of a severity.
  subscript(severity: Severity) -> Int { counts[severity, default: 0] }

  /// Whether there is nothing to mend or to look at.
  var isInOrder: Bool { self[.error] + self[.warning] == 0 }

  /// What the sender of a submission has to do.
  var toDo: String {
    let warnings = counted(self[.warning], "ding", "dingen")
    let verb = self[.warning] == 1 ? "is" : "zijn"
    switch (self[.error], self[.warning]) {
    case (0, 0): return "Uw inzending is in orde."
    case (0, _): return "U hoeft niets op te lossen. Er \(verb) wel \(warnings) om na te kijken."
    case (let errors, 0): return "U moet nog \(counted(errors, "ding", "dingen")) oplossen."
    case (let errors, _):
      return "U moet nog \(counted(errors, "ding", "dingen")) oplossen. Daarnaast \(verb) er "
        + "\(warnings) om na te kijken."
    }
  }

  /// What there is in all, for who receives submissions.
  var found: String {
    guard !isInOrder || self[.info] > 0 else { return "Er is niets gevonden om te verbeteren." }
    return [
      counted(self[.error], "fout", "fouten"),
      counted(self[.warning], "waarschuwing", "waarschuwingen"),
      counted(self[.info], "opmerking", "opmerkingen"),
    ].joined(separator: ", ") + "."
  }
}
