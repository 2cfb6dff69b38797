public import Findings

/// A text with headings, tables and lists, as a value that any renderer can lay out.
public struct Document: Sendable, Hashable {
  /// The parts, from top to bottom.
  public let blocks: [Block]

  /// Makes a document of parts.
  public init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// A part of a document.
  public enum Block: Sendable, Hashable {
    /// A heading.
    case heading(String, level: HeadingLevel)
    /// A paragraph.
    case paragraph(String)
    /// A table.
    case table(Table)
    /// A table that is also drawn, where that is possible.
    case figure(Figure)
    /// A list with a bullet for every item.
    case list([String])
    /// Terms with what is said about each.
    case definitions([Definition])
    /// Sentences that a number stands in front of.
    case statements([Statement])
    /// A list of the chapters that come after it, with links where there are any.
    case contents
    /// Lines to type or copy, as they are.
    case code([String])
    /// A message about the work itself, with how much it matters in front of it.
    case message(Severity, String)
    /// Findings, as a person reads them.
    case findings([Finding])
  }

  /// How far a heading reaches.
  public enum HeadingLevel: Int, Sendable, Hashable {
    /// The title of the whole.
    case title = 1
    /// The heading of a chapter.
    case chapter = 2
    /// The heading of a section.
    case section = 3
  }

  /// A sentence that a number stands in front of: `51%`, and what it is the share of.
  public struct Statement: Sendable, Hashable {
    /// The number.
    public let value: TableCell
    /// The sentence, from behind the number.
    public let text: String
    /// What the number is made of, such as `140 van 273`.
    public let detail: String

    /// Makes a statement.
    public init(_ value: TableCell, _ text: String, detail: String) {
      self.value = value
      self.text = text
      self.detail = detail
    }
  }

  /// A term with what is said about it.
  public struct Definition: Sendable, Hashable {
    /// The term.
    public let term: String
    /// What is said about it.
    public let text: String

    /// Makes a definition.
    public init(_ term: String, _ text: String) {
      self.term = term
      self.text = text
    }
  }
}
