public import Findings

extension JudgedResponses {
  /// Something in a counting submission that a person can still mend or confirm.
  public struct OpenFinding: Sendable, Hashable {
    /// The row of the table.
    public let row: Int
    /// Whether the question was answered and not asked.
    public let isSurplus: Bool
    /// The code.
    public let code: FindingCode
    /// How much it matters: a warning or an error.
    public let severity: Severity
    /// The question that has it, if it is about an answer.
    public let question: Int?
    /// The rule that is broken, if it is about a rule.
    public let edit: Int?
    /// Whether it makes figures provisional; a missing answer makes a submission partial instead.
    public let isProvisional: Bool
    /// Whether the answer is missing or cannot be one, or the question that decides about it is.
    public let isMissing: Bool
    /// Whether nothing was filled in.
    public let isBlank: Bool
    /// Whether it cannot be told whether the question is asked.
    public let isUndecided: Bool
  }

  /// What is open in the answers of counting submissions, in the order of the findings.
  public var openFindings: [OpenFinding] {
    marks.flatMap { mark -> [OpenFinding] in
      guard mark.check.check.severity > .info else { return [] }
      switch mark.check.subject {
      case .answer:
        return open(mark, rows: [Int(mark.tableRow)], question: mark.item, edit: nil)
      case .rule: return open(mark, rows: [Int(mark.tableRow)], question: -1, edit: Int(mark.item))
      case .columns where mark.check == .doubleColumn || mark.check == .headlessOptions:
        // A question that was answered under two headings is open in every row that has them.
        let question = mark.submission < 0 ? mark.item : mark.detail
        return question < 0 ? [] : open(mark, rows: rows(of: mark), question: question, edit: nil)
      case .columns, .file, .submission, .strayRows, .duplicates: return []
      }
    }
  }

  private func open(
    _ mark: Mark, rows: [Int], question: Int32, edit: Int?
  ) -> [OpenFinding] {
    let check = mark.check.check
    return rows.filter { counting[$0] }.map { row in
      OpenFinding(
        row: row, isSurplus: mark.check == .notAsked, code: check.code, severity: check.severity,
        question: question < 0 ? nil : Int(question), edit: edit,
        isProvisional: check.severity == .error && mark.check != .missingAnswer,
        isMissing: mark.check.subject == .answer && check.severity == .error,
        isBlank: mark.check == .missingAnswer, isUndecided: mark.check == .missingGate)
    }
  }

  /// The units for which a submission that does not count could count once it is mended or admitted: one at a
  /// moment that cannot be read, or, where nothing counts, one in time that is empty only because its answers are at
  /// fault.
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
    for row in (empty & atFault).members {
      let unit = Int(table.units[row])
      if countingRows[unit] == nil, !isLate(row: row) { units[unit] = true }
    }
    for row in 0..<table.count
    where submission(ofRow: row).timing == .withheld && decision(ofRow: row) == nil
      && (responds[row] || atFault[row])
    {
      units[unit(ofRow: row)] = true
    }
    return units
  }

  /// Whether something was refused of which it is not known for which municipality it was, and that
  /// could count once it is mended: a file, a row, or a submission without a good code.
  public var hasUnplacedRefusals: Bool {
    marks.contains { mark in
      switch mark.check {
      case .unreadable, .unknownHeadings, .missingKeyColumn, .unequalRow, .recordAbove,
        .misplacedCell,
        .otherQuestionnaire,
        .missingMunicipality, .unknownMunicipality:
        true
      default: false
      }
    }
  }
}
