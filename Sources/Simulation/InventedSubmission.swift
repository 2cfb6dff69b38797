package import ResponseIngest

/// A made-up submission, as it is written in a file.
package struct InventedSubmission: Sendable, Hashable {
  /// The code of the municipality; empty when it is left out by mistake.
  package var municipality: String
  /// When it was sent, as it is written.
  package var received: String
  /// What stands in the cell of each question.
  package var cells: [InventedCell]
}

/// What stands in a cell.
package enum InventedCell: Sendable, Hashable {
  /// An answer, written as its code.
  case answer(DraftedAnswer)
  /// A text that is no answer.
  case text(String)
}
