import Findings
import QuestionnaireSchema
public import ResponseIngest

/// What to ask municipalities that responded, the most useful question first.
///
/// In it is whatever is open and could change a printed percentage by itself: blank questions that
/// decide whether others are asked come first, then what moves a percentage farthest. What is open
/// at one municipality stands together.
public struct CallList: Sendable {
  /// The open findings that could change a printed percentage.
  public let items: [Item]
  /// How many open findings could not, each by itself.
  public let harmlessCount: Int
  /// Everything that is open, in the order of the findings.
  public let open: [JudgedResponses.OpenFinding]

  /// An open finding; of a joint submission it is one for all its municipalities.
  public struct Item: Sendable, Hashable {
    /// The municipalities, as numbers in the list of units.
    public let units: [Int]
    /// What is open, at the first of them.
    public let finding: JudgedResponses.OpenFinding
    /// Whether other questions hang on the answer, and there is none.
    public let isBlankGate: Bool
    /// How many printed percentages could change.
    public let percentageCount: Int
    /// The farthest that one of them could move.
    public let largest: PointChange
  }

  /// Finds out what each open finding of a wave could change.
  ///
  /// - Complexity: a pass over the table for each set of questions that findings are about.
  init(_ counted: CountedWave, of judged: JudgedResponses) {
    let wave = WaveUnits(judged)
    let dependents = Dependents(judged.questionnaire)
    var known: [Set<Int>: [ReopenedFigure]] = [:]
    var items: [Item] = []
    open = judged.openFindings
    let groups = Self.bySubmission(open, in: judged)
    for findings in groups {
      let finding = findings[0]
      let questions = findings.reduce(into: Set<Int>()) {
        $0.formUnion(dependents.reopened(by: $1, in: judged))
      }
      let figures =
        known[questions]
        ?? counted.figures.compactMap { ReopenedFigure($0, reopening: questions, wave: wave) }
      known[questions] = figures
      let rows = findings.map(\.row)
      let changes = figures.flatMap { $0.printedChanges(ofRows: rows) }
      guard let largest = changes.max() else { continue }
      items.append(
        Item(
          units: rows.map { judged.unit(ofRow: $0) }, finding: finding,
          isBlankGate: finding.isMissing && dependents.isGate(finding),
          percentageCount: changes.count, largest: largest))
    }
    harmlessCount = groups.count - items.count
    self.items = Self.byMunicipality(
      items.enumerated().sorted { left, right in
        left.element.isMoreUseful(than: right.element) ?? (left.offset < right.offset)
      }.map(\.element))
  }

  /// The findings, those that say the same of several municipalities of one submission together.
  private static func bySubmission(
    _ open: [JudgedResponses.OpenFinding], in judged: JudgedResponses
  ) -> [[JudgedResponses.OpenFinding]] {
    struct Subject: Hashable {
      let submission: Int32
      let code: FindingCode
      let question: Int?
      let edit: Int?
    }
    var places: [Subject: Int] = [:]
    var groups: [[JudgedResponses.OpenFinding]] = []
    for finding in open {
      let subject = Subject(
        submission: judged.table.submissions[finding.row], code: finding.code,
        question: finding.question, edit: finding.edit)
      if let place = places[subject] {
        groups[place].append(finding)
      } else {
        places[subject] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  /// The items with those of one municipality together, at the place of the first of them.
  private static func byMunicipality(_ items: [Item]) -> [Item] {
    let groups = Dictionary(grouping: items, by: \.units)
    var seen: Set<[Int]> = []
    return items.flatMap { seen.insert($0.units).inserted ? groups[$0.units] ?? [] : [] }
  }

  /// The items of the first municipalities.
  func items(ofFirst count: Int) -> ArraySlice<Item> {
    var seen: Set<[Int]> = []
    return items.prefix { item in
      seen.insert(item.units)
      return seen.count <= count
    }
  }
}

extension CallList.Item {
  /// Whether it goes before another; `nil` when neither does.
  fileprivate func isMoreUseful(than other: Self) -> Bool? {
    if isBlankGate != other.isBlankGate { return isBlankGate }
    if finding.severity != other.finding.severity {
      return finding.severity > other.finding.severity
    }
    if largest != other.largest { return largest > other.largest }
    return percentageCount == other.percentageCount
      ? nil : percentageCount > other.percentageCount
  }
}

/// Which questions hang on which, by their conditions.
private struct Dependents {
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  /// Whether a finding is about a question on which others hang, or about one that hangs on a blank.
  func isGate(_ finding: JudgedResponses.OpenFinding) -> Bool {
    guard let question = finding.question else { return false }
    return finding.isUndecided || following([question]).count > 1
  }

  /// The questions that could get another answer when a finding is resolved: those it is about, the
  /// blank ones that decide about it, and all that hang on them.
  func reopened(
    by finding: JudgedResponses.OpenFinding, in judged: JudgedResponses
  ) -> Set<Int> {
    if let edit = finding.edit {
      return following(Set(questionnaire.edits[edit].check.condition.questions))
    }
    guard let question = finding.question else { return [] }
    // What was answered and not asked may be right, and a question that decides about it wrong.
    if finding.isSurplus { return following(deciding(question).union([question])) }
    guard finding.isUndecided else { return following([question]) }
    return following(
      deciding(question).filter { gate in
        !judged.table.columns[gate].isPresent(finding.row)
      }.union([question]))
  }

  /// Some questions with all that hang on them, directly or not.
  private func following(_ questions: Set<Int>) -> Set<Int> {
    var found = questions
    // A condition names only earlier questions, so that one pass is enough.
    for question in questionnaire.questions
    where !found.isDisjoint(with: question.relevant.condition.questions) {
      found.insert(question.index)
    }
    return found
  }

  /// The questions that decide whether one is asked, directly or not.
  private func deciding(_ question: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = [question]
    while let next = open.popLast() {
      for gate in questionnaire.questions[next].relevant.condition.questions
      where found.insert(gate).inserted {
        open.append(gate)
      }
    }
    return found
  }
}
