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
