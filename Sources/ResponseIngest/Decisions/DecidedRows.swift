/// The decisions that hold, by the row of the table they are about.
///
/// A decision about a submission that is not there, or not for that municipality, holds for nothing.
struct DecidedRows {
  /// For each row the number of the decision that holds for it.
  private var numbers: [Int: Int] = [:]
  private let decisions: [Decision]

  /// Takes decisions in the order in which they were taken.
  init(_ decisions: [Decision], _ table: ResponseTable, _ submissions: [Submission], _ units: Units)
  {
    self.decisions = decisions
    guard !decisions.isEmpty else { return }
    let byPlace = Dictionary(grouping: decisions.indices) { decisions[$0].place }
    for submission in submissions {
      guard let about = byPlace[submission.place] else { continue }
      for row in submission.rows {
        let code = units.codes[Int(table.units[Int(row)])]
        guard let last = about.last(where: { decisions[$0].municipality == code }),
          decisions[last].verdict != .reinstated
        else { continue }
        numbers[Int(row)] = last
      }
    }
  }

  /// The number of the decision that holds for a row.
  func number(_ row: Int) -> Int? { numbers[row] }

  /// What holds for a row.
  func verdict(_ row: Int) -> Decision.Verdict? { numbers[row].map { decisions[$0].verdict } }

  /// The rows about which something was decided, with the number of the decision, by row.
  var all: [(row: Int, number: Int)] {
    numbers.map { (row: $0.key, number: $0.value) }.sorted { $0.row < $1.row }
  }
}
