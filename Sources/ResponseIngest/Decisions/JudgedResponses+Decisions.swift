import Findings
public import Municipalities

extension JudgedResponses {
  /// The same answers, counted anew: by these decisions, in the order in which they were taken, and
  /// only among some of the rows.
  public func recounted(by decisions: [Decision], among rows: Bitmap) -> JudgedResponses {
    JudgedResponses(
      answers, marks: marks.filter { !$0.check.isAboutCounting }, decisions: decisions, among: rows)
  }

  /// The same answers, counted anew by these decisions, among the rows that were chosen from before.
  public func recounted(by decisions: [Decision]) -> JudgedResponses {
    recounted(by: decisions, among: eligible)
  }

  /// The same answers, counted only where the submission has no open error at all.
  public var flawless: JudgedResponses {
    var rows = Bitmap(allOf: table.count)
    // A wrong code in a joint submission costs only that code.
    for mark in marks
    where mark.check.check.severity == .error && !mark.check.isAboutCounting
      && !mark.check.isAboutNamedCodes
    {
      for row in self.rows(of: mark) { rows[row] = false }
    }
    for row in 0..<table.count where submission(ofRow: row).timing == .unreadable {
      rows[row] = false
    }
    return recounted(by: decisions, among: rows)
  }

  /// The rows of the files before a number.
  public func rows(beforeFile number: Int) -> Bitmap {
    var rows = Bitmap(count: table.count)
    for row in 0..<table.count
    where submission(ofRow: row).source < number {
      rows[row] = true
    }
    return rows
  }

  /// The rows of a municipality, in the order in which its submissions were read.
  public func rows(of code: MunicipalityCode) -> [Int] {
    (0..<table.count).filter { units.codes[Int(table.units[$0])] == code }
  }

  /// The rows that a mark is about: one, those of its submission, or those of its whole file.
  func rows(of mark: Mark) -> [Int] {
    if mark.tableRow >= 0 { return [Int(mark.tableRow)] }
    if mark.submission >= 0 { return submissions[Int(mark.submission)].rows.map { Int($0) } }
    return (0..<table.count).filter {
      submission(ofRow: $0).source == mark.source
    }
  }
}

extension CheckName {
  /// Whether it depends on which submissions count.
  var isAboutCounting: Bool {
    switch self {
    case .tooLate, .invalidMoment, .setAside, .admitted: true
    default: subject == .duplicates
    }
  }
}
