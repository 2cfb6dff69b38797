import Findings

extension JudgedResponses {
  /// An error in a counting submission that is still open and that could change a figure.
  public struct OpenError: Sendable, Hashable {
    /// The row of the table.
    public let row: Int
    /// The question that has it, if it is about an answer.
    public let question: Int?
    /// The rule that is broken, if it is about a rule.
    public let edit: Int?
  }

  /// The open errors of counting submissions, missing answers not among them: those make a
  /// submission partial, not a figure provisional.
  public var openErrors: [OpenError] {
    marks.compactMap { mark in
      guard mark.tableRow >= 0, counting[Int(mark.tableRow)], mark.check != .missingAnswer,
        mark.check.check.severity == .error
      else { return nil }
      switch mark.check.subject {
      case .answer: return OpenError(row: Int(mark.tableRow), question: Int(mark.item), edit: nil)
      case .rule: return OpenError(row: Int(mark.tableRow), question: nil, edit: Int(mark.item))
      case .file, .columns, .submission, .duplicates: return nil
      }
    }
  }

  /// Whether something was refused of which it is not known for which municipality it was, and that
  /// could count once it is mended: a file, a row, or a submission without a good code.
  public var hasUnplacedRefusals: Bool {
    marks.contains { mark in
      switch mark.check {
      case .unreadable, .missingKeyColumn, .unequalRow, .otherQuestionnaire,
        .missingMunicipality, .unknownMunicipality:
        true
      default: false
      }
    }
  }
}
