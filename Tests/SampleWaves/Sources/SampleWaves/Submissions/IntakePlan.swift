/// How submissions come in during a wave.
///
/// All of this is made up: no day but the reference date of 2021 is known of the real waves.
struct IntakePlan {
  /// The first day.
  let opening: Moment
  /// The last day that municipalities were told.
  let deadline: Moment
  /// The freeze: what comes later does not count.
  let closing: Moment
  /// How many respondents answer after the deadline, but in time.
  let afterDeadline: Int
  /// How many send a correction: an earlier submission stays, the later one counts.
  let corrections: Int
  /// How many send a half-empty one after a complete one, which stays the one that counts.
  let passedOver: Int
  /// How many send the same submission twice, a minute apart.
  let resent: Int
  /// How many send the same submission twice in the same minute.
  let repeated: Int
  /// How many submissions for two municipalities come in of which one also answers alone.
  let overlaps: Int
  /// How many that did not answer in time send something after the freeze.
  let tooLate: Int
  /// How many that did answer send a correction after the freeze.
  let correctionsTooLate: Int
  /// How many write a remark and nothing else.
  let empty: Int
  /// How many respondents send a file of their own.
  let files: Int
  /// From which day submissions are in the second export; `nil` when there is one export.
  let secondBatch: Moment?

  /// The plan of a year.
  static func plan(for year: Int) -> IntakePlan {
    switch year {
    case 2019:
      IntakePlan(
        opening: Moment(2019, month: 9, day: 9), deadline: Moment(2019, month: 10, day: 4),
        closing: Moment(2019, month: 10, day: 18), afterDeadline: 5, corrections: 2, passedOver: 0,
        resent: 1, repeated: 0, overlaps: 0, tooLate: 1, correctionsTooLate: 0, empty: 0, files: 0,
        secondBatch: nil)
    case 2020:
      IntakePlan(
        opening: Moment(2020, month: 6, day: 22), deadline: Moment(2020, month: 9, day: 4),
        closing: Moment(2020, month: 9, day: 18), afterDeadline: 10, corrections: 4, passedOver: 1,
        resent: 1, repeated: 0, overlaps: 0, tooLate: 2, correctionsTooLate: 1, empty: 0, files: 0,
        secondBatch: nil)
    default:
      IntakePlan(
        opening: Moment(2021, month: 6, day: 21), deadline: Moment(2021, month: 9, day: 13),
        closing: Moment(2021, month: 9, day: 20), afterDeadline: 14, corrections: 6, passedOver: 2,
        resent: 1, repeated: 1, overlaps: 1, tooLate: 3, correctionsTooLate: 2, empty: 1, files: 38,
        secondBatch: Moment(2021, month: 9, day: 1))
    }
  }
}
