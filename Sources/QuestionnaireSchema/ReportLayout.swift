/// How the published report on a wave is laid out: its chapters, and what stands in them.
///
/// All texts that belong to a year are here, so that a report on another year needs no code.
public struct ReportLayout: Sendable, Hashable {
  /// The title of the report.
  public let title: String
  /// What stands at its head.
  public let introduction: [String]
  /// The numbers a reader should remember.
  public let keyFigures: [Statement]
  /// The chapters, in order.
  public let chapters: [Chapter]

  /// A chapter of the report.
  public struct Chapter: Sendable, Hashable {
    /// The heading.
    public let label: String
    /// The paragraphs under it.
    public let text: [String]
    /// What is shown below those.
    public let parts: [Part]
  }

  /// What a part of a chapter shows.
  public enum Part: Sendable, Hashable {
    /// A figure with its definition and its tables.
    case figure(String)
    /// A table over the waves.
    case table(String)
    /// A flow, drawn.
    case flow(String)
    /// A figure of the latest waves, drawn.
    case chart(Chart)
    /// A figure split by a breakdown.
    case breakdown(String, figure: String)
    /// Sentences with a percentage each.
    case statements(label: String, [Statement])
    /// The response by group.
    case response
    /// How the response grew.
    case responseCurve
    /// Which figures may not be compared with those of other years, and why.
    case comparability
    /// The figures that no other part shows.
    case otherFigures
  }

  /// A drawing of a figure over one base, with a series for each of the latest waves.
  public struct Chart: Sendable, Hashable {
    /// The name, unique among the tables, flows and charts.
    public let name: String
    /// The heading.
    public let label: String
    /// The name of the figure.
    public let figure: String
    /// The name of the base.
    public let base: String
    /// How many of the latest waves are shown.
    public let years: Int
    /// What the groups of rows are called, one for each question that the categories come from; empty:
    /// as those questions.
    public let groups: [String]

    /// The name of the drawing of a group, from 0; without groups, of the whole.
    public func drawingName(ofGroup group: Int?) -> String {
      group.map { "\(name)-\($0 + 1)" } ?? name
    }
  }

  /// A sentence that a percentage stands in front of.
  public struct Statement: Sendable, Hashable {
    /// The sentence, from behind the percentage.
    public let text: String
    /// The name of the figure.
    public let figure: String
    /// The name of the category.
    public let category: String
    /// The name of the base.
    public let base: String
  }
}
