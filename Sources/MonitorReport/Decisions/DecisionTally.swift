public import ResponseIngest
import Tables
import TextFormats

/// How many decisions about submissions there were in a wave, by verdict: all that may be public of them.
///
/// With a few decisions, what they changed tells what the municipalities answered; so their day,
/// reason and effect are for the staff only (``DecisionAccount``).
public struct DecisionTally: Sendable, Hashable {
  /// The verdicts that were given, in the order of ``Decision/Verdict``, with how often; none is 0.
  public let counts: [Count]

  /// How often a verdict was given.
  public struct Count: Sendable, Hashable {
    /// What was decided.
    public let verdict: Decision.Verdict
    /// How many decisions say so.
    public let count: Int
  }

  /// Counts decisions; `nil` when there are none.
  init?(_ decisions: [Decision]) {
    guard !decisions.isEmpty else { return nil }
    counts = Decision.Verdict.allCases.compactMap { verdict in
      let count = decisions.count { $0.verdict == verdict }
      return count > 0 ? Count(verdict: verdict, count: count) : nil
    }
  }

  /// The decisions in one sentence.
  var summary: String {
    let all = counts.reduce(0) { $0 + $1.count }
    let words = counts.map { "\(dutchInteger($0.count)) keer \($0.verdict.inDutch)" }
    return "Over inzendingen van deze meting "
      + (all == 1 ? "is 1 besluit" : "zijn \(dutchInteger(all)) besluiten")
      + " genomen: \(dutchList(words))."
  }

  /// What is told of the decisions, under a heading.
  func blocks(_ level: Document.HeadingLevel) -> [Document.Block] {
    [.heading("Besluiten over inzendingen", level: level), .paragraph(summary)]
  }

  /// The decisions as JSON: `[{"besluit","aantal"}]`.
  var json: JSONOutput {
    .array(
      counts.map {
        .object([("besluit", .string($0.verdict.inDutch)), ("aantal", .integer($0.count))])
      })
  }
}

extension Report {
  /// The number of decisions of all waves by verdict, as delimited text; `nil` when there are none.
  public func decisionsCSV() -> [UInt8]? {
    guard waves.contains(where: { $0.decisions != nil }) else { return nil }
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(["jaar", "besluit", "aantal"])
    for wave in waves {
      for count in wave.decisions?.counts ?? [] {
        writer.write([String(wave.year), count.verdict.inDutch, String(count.count)])
      }
    }
    return writer.bytes
  }
}

extension Decision.Verdict {
  /// What was decided, in Dutch.
  public var inDutch: String {
    switch self {
    case .setAside: "terzijde gelegd"
    case .admitted: "toegelaten"
    case .reinstated: "eerder besluit teruggedraaid"
    }
  }
}
