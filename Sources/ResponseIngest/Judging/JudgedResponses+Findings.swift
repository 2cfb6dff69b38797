public import Findings
import Municipalities
import QuestionnaireSchema

extension JudgedResponses {
  /// Everything that was noticed, in words.
  ///
  /// The order is that of files, columns, rows, questions and rules; duplicates come last. A finding
  /// that holds for several municipalities of one submission is given once.
  public func findings() -> [Finding] {
    var findings: [Finding] = []
    eachFinding { findings.append($0) }
    return findings
  }

  /// Gives everything that was noticed one by one, in the same order; words are made when given.
  public func eachFinding<E: Error>(_ body: (Finding) throws(E) -> Void) throws(E) {
    try eachFinding(phrased: .complete) { (found) throws(E) in try body(found.finding) }
  }

  /// Gives what was noticed with what it is about, about the files from a number on or about all.
  public func eachFinding<E: Error>(
    phrased phrasing: Phrasing, fromSource first: Int = 0,
    _ body: (FoundFinding) throws(E) -> Void
  ) throws(E) {
    let all = FindingPiece(marks: toldMarks.indices, names: MunicipalityNamesOnce(context))
    try eachFinding(phrased: phrasing, in: all) { (found) throws(E) in
      if found.source >= first { try body(found) }
    }
  }

  /// Gives what was noticed in a piece, in order.
  public func eachFinding<E: Error>(
    phrased phrasing: Phrasing, in piece: FindingPiece, _ body: (FoundFinding) throws(E) -> Void
  ) throws(E) {
    // Findings about one record follow each other: it is read again only once.
    var record: (submission: Int32, content: RereadRecord)?
    try eachGatheredMark(in: piece.marks) { (mark, units) throws(E) in
      if mark.submission >= 0, record?.submission != mark.submission {
        record = (mark.submission, reread(mark.submission))
      }
      var remark = Remark(
        mark, self, units: units, record: mark.submission < 0 ? nil : record?.content,
        names: piece.names)
      remark.phrasing = phrasing
      try body(
        FoundFinding(
          finding: finding(remark), effect: mark.check.check.effect, source: Int(mark.source),
          submission: mark.submission < 0 ? nil : Int(mark.submission),
          units: placedUnits(mark, units)))
    }
  }

  /// The errors for which a file, a row or a submission could not be placed with any municipality.
  public var unplacedFindings: [Finding] {
    guard toldMarks.contains(where: isUnplaced) else { return [] }
    var findings: [Finding] = []
    eachFinding(phrased: .complete) { found in
      let isLost = found.effect == .recordLost || found.effect == .submissionLost
      let isPlaced = found.submission.map { !submissions[$0].rows.isEmpty } ?? false
      if isLost, !isPlaced, found.finding.severity == .error { findings.append(found.finding) }
    }
    return findings
  }

  /// Whether a mark is an error for which something could not be placed.
  private func isUnplaced(_ mark: Mark) -> Bool {
    let check = mark.check.check
    guard check.severity == .error, check.effect == .recordLost || check.effect == .submissionLost
    else { return false }
    return mark.submission < 0 || submissions[Int(mark.submission)].rows.isEmpty
  }

  /// How many findings there are of each code and severity, by code and from the most serious.
  public var findingCounts: [FindingCount] {
    var counts: [FindingCode: [Severity: Int]] = [:]
    var last: Mark?
    for mark in toldMarks where last.map({ mark.isToldWith($0) }) != true {
      counts[mark.check.check.code, default: [:]][mark.check.check.severity, default: 0] += 1
      last = mark
    }
    return counts.flatMap { code, counts in
      counts.map { FindingCount(code: code, severity: $0.key, count: $0.value) }
    }
    .sorted { ($0.code, $1.severity) < ($1.code, $0.severity) }
  }

  /// Gives the marks in order, those of one submission that differ only in municipality at once.
  private func eachGatheredMark<E: Error>(
    in range: Range<Int>, _ body: (Mark, _ units: [Int]) throws(E) -> Void
  ) throws(E) {
    var gathered: (mark: Mark, units: [Int])?
    for mark in toldMarks[range] {
      let units = units(of: mark)
      if let last = gathered, mark.isToldWith(last.mark) {
        gathered?.units += units
      } else {
        if let last = gathered { try body(last.mark, last.units) }
        gathered = (mark, units)
      }
    }
    if let last = gathered { try body(last.mark, last.units) }
  }

  /// The municipalities whose submission a finding is about.
  private func placedUnits(_ mark: Mark, _ units: [Int]) -> [Int] {
    guard mark.submission >= 0, mark.check.isAboutNamedCodes else { return units }
    return submissions[Int(mark.submission)].rows.map { Int(table.units[Int($0)]) }
  }

  private func units(of mark: Mark) -> [Int] {
    if mark.tableRow >= 0 { return [Int(table.units[Int(mark.tableRow)])] }
    guard mark.submission >= 0, !mark.check.isAboutNamedCodes else { return [] }
    return submissions[Int(mark.submission)].rows.map { Int(table.units[Int($0)]) }
  }

  private func reread(_ submission: Int32) -> RereadRecord {
    let submission = submissions[Int(submission)]
    return RereadRecord(submission, sources[Int(submission.source)], headingNames)
  }

  private func finding(_ remark: Remark) -> Finding {
    let mark = remark.mark
    let units = remark.units
    let check = mark.check.check
    let words = check.words(remark)
    let codes =
      mark.check.isAboutNamedCodes ? remark.namedCodes : units.map { self.units.codes[$0] }
    return Finding(
      code: check.code, severity: check.severity,
      place: Place(
        file: remark.source.name, row: remark.row, column: remark.column,
        isCell: remark.source.template != nil),
      units: codes.sorted().map(\.description), item: remark.question?.name, value: remark.value,
      heading: remark.phrasing.isUnderHeading ? remark.heading : nil,
      message: words.message, advice: words.advice, rule: remark.edit?.name)
  }
}

/// A finding with what it is about.
public struct FoundFinding: Sendable, Hashable {
  /// The finding.
  public let finding: Finding
  /// What it means for counting.
  public let effect: Check.Effect
  /// The number of the file it is about.
  public let source: Int
  /// The number of the submission it is about; `nil` when it is about the file or a column.
  public let submission: Int?
  /// The numbers of the municipalities whose submission it is about; none when it could be of anyone.
  public let units: [Int]
}

/// How many findings there are of a code and severity.
public struct FindingCount: Sendable, Hashable {
  /// The code.
  public let code: FindingCode
  /// How much they matter.
  public let severity: Severity
  /// How many there are.
  public let count: Int

  /// Counts findings of a code and severity.
  public init(code: FindingCode, severity: Severity, count: Int) {
    self.code = code
    self.severity = severity
    self.count = count
  }
}

extension Mark {
  /// Whether it says the same of a submission as the mark before it, for another municipality.
  func isToldWith(_ other: Mark) -> Bool {
    submission >= 0 && check == other.check && submission == other.submission && item == other.item
      && (detail == other.detail || check.subject == .duplicates)
  }
}

extension CheckName {
  /// Whether it is about codes that a submission names, not about where it was placed.
  var isAboutNamedCodes: Bool {
    switch self {
    case .unknownMunicipality, .outsideFrame, .abolishedMunicipality, .otherQuestionnaire: true
    default: false
    }
  }
}
