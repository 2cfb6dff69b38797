import TextFormats

/// When files came in, and since when the submissions in them are known.
struct Arrivals: Sendable {
  /// When each source came in, as far as that is known.
  private let ofSources: [Arrival?]
  /// The rows that came in before with another file, and when.
  private var earlier: [Int: Arrival] = [:]

  /// Finds out for the rows of a table when what they say first came in.
  ///
  /// Of a submission that is brought again by an export that grows, the first receipt holds.
  init(
    _ ofSources: [Arrival?], _ table: ResponseTable, _ submissions: [Submission],
    _ repeated: MadeOnce<RepeatedRows>
  ) {
    self.ofSources = ofSources
    guard Set(ofSources.compactMap { $0.map { SendingMoment.received($0) } }).count > 1 else {
      return
    }
    // Of what has a moment only a draft can ask when it first came in.
    let hasDrafts = submissions.contains { $0.isDraft }
    for row in 0..<table.count {
      let submission = submissions[Int(table.submissions[row])]
      guard submission.received == nil || hasDrafts else { continue }
      let group = repeated.made.group(of: row)
      guard group.count > 1 else { continue }
      let arrivals = group.compactMap { other in
        ofSources[Int(submissions[Int(table.submissions[other])].source)]
      }
      earlier[row] = arrivals.min { SendingMoment.received($0) < .received($1) }
    }
  }

  /// Whether it is known of every source when it came in.
  var areKnown: Bool { ofSources.allSatisfy { $0 != nil } }

  /// The number of a source among all that came in.
  func number(ofSource source: Int32) -> Int { ofSources[Int(source)]?.number ?? 0 }

  /// When what a row says first came in.
  func arrival(ofRow row: Int, _ submission: Submission) -> Arrival? {
    earlier[row] ?? ofSources[Int(submission.source)]
  }

  /// What orders a row in time.
  func moment(ofRow row: Int, _ submission: Submission) -> SendingMoment {
    if let received = submission.received { return .sent(received) }
    return arrival(ofRow: row, submission).map { .received($0) } ?? .unknown
  }

  /// The day on which a row was received, where it has no moment of its own and a person told the day.
  func statedDay(ofRow row: Int, _ submission: Submission) -> CalendarDay? {
    submission.received == nil ? arrival(ofRow: row, submission)?.statedDay : nil
  }
}
