public import Findings
public import TextFormats

/// A questionnaire that was read and checked: every name in it is resolved.
///
/// Indices of questions count through all sections, in the order of the file; that is the order in
/// which answers are judged and findings are given.
public struct Questionnaire: Sendable {
  /// The id by which submissions name their questionnaire, such as `kansrijke-start-2021`.
  public let id: String
  /// The year of the wave.
  public let year: Int
  /// The title, as printed.
  public let title: String
  /// The day on which the situation is described, if it is known.
  public let referenceDate: CalendarDay?
  /// What a reader has to know about the questionnaire as a whole.
  public let note: String?
  /// The response as it was printed, by group of municipalities, in the order of the file.
  public let publishedResponse: [PublishedResponse]
  /// The sections, in order.
  public let sections: [Section]
  /// All questions, in order; a question stands at its own index.
  public let questions: [Question]
  /// The rules between answers, in order.
  public let edits: [Edit]
  /// The figures, in order.
  public let figures: [FigureDefinition]
  /// The tables over waves, in order.
  public let tables: [TableDefinition]
  /// The flows between waves, in order.
  public let flows: [FlowDefinition]
  /// The breakdowns of figures, in order.
  public let breakdowns: [Breakdown]
  /// How the published report is laid out, if that is said.
  public let report: ReportLayout?
  /// What one gets to read who fills it in for oneself, if that is said.
  public let result: ResultLayout?
  /// When a submission is a response; `nil`: when a question that is not text has a usable answer.
  public let countsAsResponse: Expression?
  /// The columns of the frame that expressions name; a condition holds an index into this list.
  public let frameColumns: [String]
  /// What was doubtful in the file, but does not stop it from being used.
  public let warnings: [Finding]

  /// The years that a questionnaire can be of.
  public static let years = 2000...2100

  /// The question with a name.
  public func question(named name: String) -> Question? {
    questions.first { $0.name == name }
  }

  /// The figure with a name.
  public func figure(named name: String) -> FigureDefinition? {
    figures.first { $0.name == name }
  }
}

/// A part of the questionnaire.
public struct Section: Sendable, Hashable {
  /// The name, unique among sections.
  public let name: String
  /// The heading.
  public let label: String
  /// When its questions are asked; theirs have it in them already.
  public let relevant: Expression
  /// The indices of its questions.
  public let questions: Range<Int>
}
