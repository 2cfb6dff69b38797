/// Something a check noticed, without words: the finding is made from it when it is printed.
struct Mark: Sendable, Hashable {
  /// Which check noticed it.
  let check: CheckName
  /// The source it was noticed in.
  let source: Int32
  /// The submission, or -1 when it is about the file or one of its columns.
  var submission: Int32 = -1
  /// What it is about within that; its meaning depends on the check (a question, a rule, a key,
  /// a municipality's number in the record, the submission that counts), or -1.
  var item: Int32 = -1
  /// The row of the table whose municipality it holds for, or -1 for the whole submission.
  var tableRow: Int32 = -1
  /// The column, the choice or the row that counts, where the check needs one, or -1.
  var detail: Int32 = -1
}
