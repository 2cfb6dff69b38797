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
    marks.flatMap { mark -> [OpenError] in
      guard mark.check != .missingAnswer, mark.check.check.severity == .error else { return [] }
      switch mark.check.subject {
      case .answer, .rule:
        guard counting[Int(mark.tableRow)] else { return [] }
        let isRule = mark.check.subject == .rule
        return [
          OpenError(
            row: Int(mark.tableRow), question: isRule ? nil : Int(mark.item),
            edit: isRule ? Int(mark.item) : nil)
        ]
      case .columns: return openErrors(ofDouble: mark)
      case .file, .submission, .duplicates: return []
      }
    }
  }

  /// A question that was answered under two headings is open in every row that has them.
  private func openErrors(ofDouble mark: Mark) -> [OpenError] {
    guard mark.check == .doubleColumn else { return [] }
    let question = mark.submission < 0 ? mark.item : mark.detail
    guard question >= 0 else { return [] }
    let rows =
      mark.submission < 0
      ? (0..<table.count).filter {
        submissions[Int(table.submissions[$0])].source == mark.source
      } : submissions[Int(mark.submission)].rows.map { Int($0) }
    return rows.filter { counting[$0] }.map {
      OpenError(row: $0, question: Int(question), edit: nil)
    }
  }

  /// The units for which nothing counts, and for which a submission came in time that is empty only
  /// because its answers are at fault: mended, it could count.
  public var refusedUnits: Bitmap {
    var atFault = Bitmap(count: table.count)
    var empty = Bitmap(count: table.count)
    for mark in marks where mark.tableRow >= 0 {
      if mark.check == .emptySubmission { empty[Int(mark.tableRow)] = true }
      if mark.check.subject == .answer, mark.check != .missingAnswer,
        mark.check.check.severity == .error
      {
        atFault[Int(mark.tableRow)] = true
      }
    }
    var units = Bitmap(count: self.units.codes.count)
    for row in 0..<table.count where empty[row] && atFault[row] {
      let unit = Int(table.units[row])
      let isLate = submissions[Int(table.submissions[row])].isLate
      if countingRows[unit] == nil, !isLate { units[unit] = true }
    }
    return units
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
