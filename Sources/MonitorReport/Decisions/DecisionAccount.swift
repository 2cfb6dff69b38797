public import ResponseIngest
import Tables
public import TextFormats

/// What people decided about the submissions of a wave, as it may be made public: no municipality,
/// file or person is in it.
public struct DecisionAccount: Sendable, Hashable {
  /// The decisions, in the order in which they were taken.
  public let entries: [Entry]
  /// The printed numbers that all decisions together made another.
  ///
  /// Of percentages the counts are left out: these could tell what one municipality answered.
  public let changes: [Change]

  /// A decision.
  public struct Entry: Sendable, Hashable {
    /// The day on which it was taken.
    public let day: CalendarDay
    /// What was decided, in Dutch.
    public let verdict: String
    /// Why.
    public let reason: String
  }

  /// A number that is printed otherwise.
  public struct Change: Sendable, Hashable {
    /// What it is about: figure, category and base.
    public let label: String
    /// Whether it is a count, not a whole percentage.
    public let isCount: Bool
    /// The number without the decisions; `nil` without a base.
    public let before: Int?
    /// The number as it is printed.
    public let after: Int?
  }

  init(_ decisions: [Decision], _ changes: [NumberChange]) {
    entries = decisions.map {
      Entry(day: $0.moment.day, verdict: $0.verdict.inDutch, reason: $0.reason)
    }
    self.changes = changes.filter(\.isPrinted).map { change in
      Change(
        label: change.label, isCount: change.isCount, before: change.printed(change.before),
        after: change.printed(change.after))
    }
  }
}

extension NumberChange {
  /// Figure, category and base in one line.
  public var label: String {
    [figure, category, base].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Decision.Verdict {
  /// What was decided, in Dutch.
  public var inDutch: String {
    switch self {
    case .setAside: "terzijde gelegd"
    case .admitted: "toegelaten na de sluiting"
    case .reinstated: "eerder besluit teruggedraaid"
    }
  }
}
