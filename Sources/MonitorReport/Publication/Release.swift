public import TextFormats

/// How firm published figures are, since when, and what was put right in them.
public struct Release: Sendable, Hashable {
  /// How firm they are.
  public let status: Status
  /// The day on which they were frozen.
  public let day: CalendarDay
  /// What was put right, in the order given.
  public let errata: [Erratum]
  /// The numbers that are otherwise than in the publication whose place it takes.
  public let changes: [Change]

  /// How firm figures are.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// They can still change.
    case provisional = "voorlopig"
    /// They are final.
    case final = "definitief"
    /// They take the place of figures that were published before.
    case revised = "herzien"
  }

  /// What was wrong with a published figure.
  public struct Erratum: Sendable, Hashable {
    /// The name of the figure.
    public let figure: String
    /// What was wrong and what it is now, for readers.
    public let text: String

    /// Puts a figure right.
    public init(figure: String, text: String) {
      self.figure = figure
      self.text = text
    }
  }

  /// Something that was published otherwise before.
  public struct Change: Sendable, Hashable {
    /// The name of the figure; `respons` for the response.
    public let figure: String
    /// Which of its numbers, in words.
    public let label: String
    /// What was published, such as `51% (140 van 273)`.
    public let before: String
    /// What it is now.
    public let after: String
    /// Whether it is of a whole figure: only that is told, as the difference of a small group could
    /// be the answer of one municipality.
    public let isWhole: Bool

    /// Describes a change.
    public init(figure: String, label: String, before: String, after: String, isWhole: Bool) {
      self.figure = figure
      self.label = label
      self.before = before
      self.after = after
      self.isWhole = isWhole
    }
  }

  /// Describes a release.
  public init(status: Status, day: CalendarDay, errata: [Erratum], changes: [Change]) {
    self.status = status
    self.day = day
    self.errata = errata
    self.changes = changes
  }

  /// What stands at the head of the report.
  var words: String {
    switch status {
    case .provisional: "Voorlopige cijfers van \(day.inDutch): zij kunnen nog veranderen."
    case .final: "Definitieve cijfers, vastgesteld op \(day.inDutch)."
    case .revised:
      "Herziene cijfers van \(day.inDutch): zij komen in de plaats van eerder gepubliceerde."
    }
  }
}
