import QuestionnaireSchema
import TextFormats

/// A moment with the year last that can be two, whatever stands in its column.
struct UnsureMoment: Sendable {
  /// The number of its submission.
  var submission: Int32
  /// The moment with the day first; the submission has it until it is settled.
  let dayFirst: Timestamp
  /// The moment with the month first.
  let monthFirst: Timestamp
  /// What stands between day and month; `nil` for a moment with one meaning.
  let mark: DateMark?
  /// The file it stands in.
  let source: Int32
}

extension Intake {
  /// Reads when the submission that was begun last was sent, and holds it against the dates.
  ///
  /// In a batch `column` is where moments stand, which tells what comes first in them.
  mutating func receive(_ range: Range<Int>, in bytes: borrowing Span<UInt8>, column: Int?) {
    guard !range.isEmpty, let last = submissions.indices.last, !submissions[last].rows.isEmpty
    else { return }
    if let received = Timestamp(parsing: range, in: bytes) { return take(received, of: last) }
    switch WrittenMoment(repairedText(bytes, range)) {
    case nil:
      note(range, in: bytes, of: last)
      refuseMoment(of: last)
    case .sure(let received)?: take(received, of: last)
    case .yearLast(let dayFirst, let monthFirst, let mark)?:
      if dayFirst != nil, monthFirst != nil { note(range, in: bytes, of: last) }
      switch (dayFirst, monthFirst, column.flatMap { order(of: mark, inColumn: $0) }) {
      case (let received?, nil, _), (nil, let received?, _), (let received?, _, .dayFirst?),
        (_, let received?, .monthFirst?):
        take(received, of: last)
      case (let dayFirst?, let monthFirst?, nil):
        submissions[last].received = dayFirst
        unsureMoments.append(
          UnsureMoment(
            submission: Int32(last), dayFirst: dayFirst, monthFirst: monthFirst, mark: mark,
            source: submissions[last].source))
      case (nil, nil, _): refuseMoment(of: last)
      }
    }
  }

  /// Keeps what was written as the moment of a submission: an export that grows can tell later what it is, and it is
  /// the same submission all the same.
  ///
  /// Source: Fowler, Noll and Vo, the FNV-1a hash, 64 bits.
  private mutating func note(
    _ range: Range<Int>, in bytes: borrowing Span<UInt8>, of number: Int
  ) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in comparable(repairedText(bytes, range)).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    writtenMoments[Int32(number)] = hash
  }

  /// Gives a submission its moment, and holds that against the dates.
  private mutating func take(_ received: Timestamp, of number: Int) {
    submissions[number].received = received
    if received.day.parts.year < context.questionnaire.year { mark(.earlierYear, of: number) }
    if let closing = context.closing, received.day > closing {
      submissions[number].timing = .late
    } else if let deadline = context.deadline, received.day > deadline {
      mark(.afterDeadline, of: number)
    }
  }

  /// Notes that the moment of a submission cannot be read: whether it came in time is not known.
  private mutating func refuseMoment(of number: Int) {
    submissions[number].received = nil
    submissions[number].timing = context.closing == nil ? .unreadable : .withheld
  }

  private mutating func mark(_ check: CheckName, of number: Int) {
    marks.append(
      Mark(check: check, source: submissions[number].source, submission: Int32(number)))
  }

  /// Tells of each record from a number on that it has no moment, when others in its file have one.
  mutating func markMissingMoments(fromSubmission first: Int) {
    let read = submissions[first...]
    let missing = read.indices.filter { !read[$0].hasMoment && !read[$0].rows.isEmpty }
    guard read.contains(where: \.hasMoment) else {
      // Below the beginning of a batch there can still be one that has.
      isUnsure = isUnsure || reach != nil && !missing.isEmpty
      return
    }
    for number in missing { mark(.missingMoment, of: number) }
  }

  /// Decides about the moments that can be two, once everything is read.
  ///
  /// Where both are in time or both are not, and both stand in the same order to what else there is for the same
  /// municipality, nothing hangs on it: the day comes first, as the Dutch write it. Else it cannot be read.
  mutating func settleMoments() {
    guard !unsureMoments.isEmpty else { return }
    let rivals = rivalMoments()
    for moment in unsureMoments {
      let number = Int(moment.submission)
      let isClear =
        isLate(moment.dayFirst) == isLate(moment.monthFirst)
        && submissions[number].rows.allSatisfy { row in
          let others = rivals[table.units[Int(row)]] ?? []
          return others.count <= Self.mostRivals
            && others.allSatisfy { moment.isOrderedAlike(to: $0) }
        }
      if isClear {
        take(moment.dayFirst, of: number)
        mark(.doubtfulMoment, of: number)
      } else {
        refuseMoment(of: number)
      }
    }
    unsureMoments = []
  }

  /// No municipality sends more than these: then nothing is sure of a date that can be two.
  private static let mostRivals = 50

  private func isLate(_ moment: Timestamp) -> Bool {
    context.closing.map { moment.day > $0 } ?? false
  }

  /// By municipality of a moment that can be two what the moments of all its submissions can be.
  private func rivalMoments() -> [Int32: [UnsureMoment]] {
    let unsure = Dictionary(
      unsureMoments.map { ($0.submission, $0) }, uniquingKeysWith: { first, _ in first })
    let units = Set(
      unsureMoments.flatMap { moment in
        submissions[Int(moment.submission)].rows.map { table.units[Int($0)] }
      })
    var rivals: [Int32: [UnsureMoment]] = [:]
    for row in 0..<table.count where units.contains(table.units[row]) {
      let number = table.submissions[row]
      guard let received = submissions[Int(number)].received else { continue }
      rivals[table.units[row], default: []].append(
        unsure[number]
          ?? UnsureMoment(
            submission: number, dayFirst: received, monthFirst: received, mark: nil,
            source: submissions[Int(number)].source))
    }
    return rivals
  }
}

extension Submission {
  /// Whether a moment is given, one that cannot be read as well.
  fileprivate var hasMoment: Bool {
    received != nil || timing == .unreadable || timing == .withheld
  }
}

extension UnsureMoment {
  /// Whether this moment comes before or after another in the same way, whatever either means.
  ///
  /// In one file dates with the same mark are written in one way. Two that can be the same two are the same moment, as
  /// in an export that comes again.
  fileprivate func isOrderedAlike(to other: UnsureMoment) -> Bool {
    if dayFirst == other.dayFirst, monthFirst == other.monthFirst { return true }
    let together = [dayFirst.order(to: other.dayFirst), monthFirst.order(to: other.monthFirst)]
    let mixed = [dayFirst.order(to: other.monthFirst), monthFirst.order(to: other.dayFirst)]
    let isOneColumn = source == other.source && mark == other.mark
    return (isOneColumn ? together : together + mixed).allSatisfy { $0 == together[0] }
  }
}

extension Timestamp {
  /// -1 before another moment, 1 after it, 0 at the same time.
  fileprivate func order(to other: Timestamp) -> Int {
    let (own, others) = ((instant, nanoseconds), (other.instant, other.nanoseconds))
    return own < others ? -1 : own == others ? 0 : 1
  }
}
