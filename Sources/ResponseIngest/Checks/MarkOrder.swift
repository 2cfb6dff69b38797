/// The place of a mark among all: by file, columns, record, question and rule; rows that are no submission and
/// duplicates last.
///
/// A submission's number grows with its file and row, so that it stands for both.
struct MarkOrder: Comparable {
  private let record: UInt64
  private let within: UInt64
  private let row: Int32

  init(_ mark: Mark) {
    let isLast: UInt64 = mark.check.subject >= .strayRows ? 1 : 0
    let isRecord: UInt64 = mark.submission < 0 ? 0 : 1
    record =
      isLast << 63 | UInt64(mark.source) << 33 | isRecord << 32
      | UInt64(max(0, mark.submission))
    let check = UInt64(mark.check.rawValue)
    let item = UInt64(mark.item + 1)
    let detail = UInt64(mark.detail + 1)
    let subject = mark.check.subject
    if isRecord == 0 {
      // Columns that are there stand in their order, then those that are missing in theirs.
      within =
        switch mark.check {
        case .missingKeyColumn: Self.key(subject, 1, 0)
        case .missingColumn: Self.key(subject, 2, item << 16 | detail)
        default: Self.key(subject, 0, detail << 8 | check)
        }
    } else {
      within =
        subject == .answer || subject == .rule
        ? Self.key(subject, item, check) : Self.key(max(subject, .submission), check, item)
    }
    row = mark.tableRow
  }

  private static func key(
    _ subject: CheckName.Subject, _ first: UInt64, _ second: UInt64
  ) -> UInt64 {
    UInt64(subject.rawValue) << 56 | first << 32 | second
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.record, left.within, left.row) < (right.record, right.within, right.row)
  }
}
