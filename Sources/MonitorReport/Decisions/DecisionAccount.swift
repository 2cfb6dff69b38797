import Municipalities
public import ResponseIngest
import TextFormats

/// What people decided about the submissions of a wave and what that changed, for the staff.
///
/// It names municipalities, and what it says of figures may be the answer of one of them: no form of
/// it may be made public. What may is a ``DecisionTally``.
public struct DecisionAccount: Sendable {
  /// The year of the wave.
  public let year: Int
  /// The decisions, in the order in which they were taken.
  public let decisions: [Decision]
  /// The numbers that all decisions together made another.
  public let changes: [NumberChange]

  /// Counts a wave with and without what was decided; `nil` when nothing was.
  public init?(_ judged: JudgedResponses, year: Int) {
    guard !judged.decisions.isEmpty else { return nil }
    self.year = year
    decisions = judged.decisions
    let before = CountedWave(judged.recounted(by: []), year: year, suppressing: .standard)
    changes = CountedWave(judged, year: year, suppressing: .standard).changes(since: before)
  }

  /// The accounts of some waves as delimited text; `nil` when nothing was decided in any.
  ///
  /// A row is a decision (`soort` is `besluit`), or a number that all decisions of the wave together
  /// made another (`gevolg`), as it is printed and with its counts.
  public static func csv(_ accounts: [DecisionAccount]) -> [UInt8]? {
    guard !accounts.isEmpty else { return nil }
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write([
      "jaar", "soort", "datum", "gemeentecode", "besluit", "door", "reden", "cijfer", "zonder",
      "met",
    ])
    for account in accounts {
      for decision in account.decisions {
        writer.write([
          String(account.year), "besluit", decision.moment.day.description,
          decision.municipality.description, decision.verdict.inDutch, decision.person,
          decision.reason, "", "", "",
        ])
      }
      for change in account.changes {
        writer.write([
          String(account.year), "gevolg", "", "", "", "", "", change.label,
          change.words(change.before), change.words(change.after),
        ])
      }
    }
    return writer.bytes
  }
}
