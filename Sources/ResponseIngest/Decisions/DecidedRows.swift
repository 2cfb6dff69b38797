import Municipalities

/// The decisions that hold, by the row of the table they are about.
///
/// A decision holds for its submission and for every other that says the same for that municipality:
/// it may come in again with the next export. A decision about a submission that is not there, or not
/// for that municipality, holds for nothing.
struct DecidedRows {
  /// For each row the number of the decision that holds for it.
  private var numbers: [Int: Int] = [:]
  private let decisions: [Decision]

  /// Takes decisions in the order in which they were taken.
  init(_ decisions: [Decision], _ judged: JudgedAnswers) {
    self.decisions = decisions
    guard !decisions.isEmpty else { return }
    let table = judged.table
    let codes = Set(decisions.map(\.municipality))
    var units = Bitmap(count: judged.units.codes.count)
    for (unit, code) in judged.units.codes.enumerated() where codes.contains(code) {
      units[unit] = true
    }
    let repeated = RepeatedRows(
      table, judged.submissions, judged.writtenMoments, judged.canonical, of: units)
    var rows: [Target: Int] = [:]
    for row in 0..<table.count where units[Int(table.units[row])] {
      let place = judged.submission(ofRow: row).place
      let code = judged.units.codes[Int(table.units[row])]
      rows[Target(place: place, municipality: code)] = row
    }
    for (number, decision) in decisions.enumerated() {
      let target = Target(place: decision.place, municipality: decision.municipality)
      guard let row = rows[target] else { continue }
      for other in repeated.group(of: row) {
        numbers[other] = decision.verdict == .reinstated ? nil : number
      }
    }
  }

  /// What a decision is about.
  private struct Target: Hashable {
    let place: SubmissionPlace
    let municipality: MunicipalityCode
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
