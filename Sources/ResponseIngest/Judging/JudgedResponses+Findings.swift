public import Findings
import Municipalities
import QuestionnaireSchema

extension JudgedResponses {
  /// Everything that was noticed, in words.
  ///
  /// The order is that of files, columns, rows, questions and rules; duplicates come last. A finding
  /// that holds for several municipalities of one submission is given once.
  public func findings() -> [Finding] {
    gatheredMarks.map { finding($0.mark, $0.units) }
  }

  /// How many findings there are of each code, by code.
  public var findingCounts: [(code: FindingCode, severity: Severity, count: Int)] {
    var counts: [CheckName: Int] = [:]
    for (mark, _) in gatheredMarks { counts[mark.check, default: 0] += 1 }
    return counts.map { ($0.key.check.code, $0.key.check.severity, $0.value) }
      .sorted { ($0.0, $1.1) < ($1.0, $0.1) }
  }

  /// The marks in order, those of one submission that differ only in municipality taken together.
  var gatheredMarks: [(mark: Mark, units: [Int])] {
    let sorted = marks.map { (mark: $0, place: MarkOrder($0)) }.sorted { $0.place < $1.place }
    var gathered: [(mark: Mark, units: [Int])] = []
    for (mark, _) in sorted {
      let units = units(of: mark)
      if let last = gathered.last, last.mark.isSame(mark), mark.submission >= 0 {
        gathered[gathered.count - 1].units += units.filter { !last.units.contains($0) }
      } else {
        gathered.append((mark, units))
      }
    }
    return gathered
  }

  private func units(of mark: Mark) -> [Int] {
    if mark.tableRow >= 0 { return [Int(table.units[Int(mark.tableRow)])] }
    guard mark.submission >= 0, !mark.check.isAboutOneCode else { return [] }
    return submissions[Int(mark.submission)].rows.map { Int(table.units[Int($0)]) }
  }

  private func finding(_ mark: Mark, _ units: [Int]) -> Finding {
    let remark = Remark(mark, self, units: units)
    let check = mark.check.check
    let words = check.words(remark)
    let codes =
      units.isEmpty && mark.check.isAboutOneCode
      ? remark.givenCode.map { [$0.description] } ?? []
      : units.map { self.units.codes[$0] }.sorted().map(\.description)
    let row = remark.submission.map { Int($0.row) } ?? 0
    return Finding(
      code: check.code, severity: check.severity,
      place: Place(
        file: remark.source.name, row: row > 0 ? row : mark.isAboutHeading ? 1 : nil,
        column: remark.column),
      units: codes, item: remark.question?.name, value: remark.value,
      message: words.message, advice: words.advice, rule: remark.edit?.name)
  }
}

extension Mark {
  /// Whether two marks say the same of a submission, for one municipality each.
  fileprivate func isSame(_ other: Mark) -> Bool {
    check == other.check && submission == other.submission && item == other.item
      && (detail == other.detail || check.subject == .duplicates)
  }

  /// Whether it is about the heading of a batch.
  fileprivate var isAboutHeading: Bool { submission < 0 && check.subject == .columns }
}

extension CheckName {
  /// Whether it is about one of the codes that a submission names, not about where it was placed.
  fileprivate var isAboutOneCode: Bool {
    switch self {
    case .unknownMunicipality, .outsideFrame, .abolishedMunicipality: true
    default: false
    }
  }
}
