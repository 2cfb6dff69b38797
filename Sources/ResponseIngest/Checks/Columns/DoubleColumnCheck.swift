import Findings
import TextFormats

extension Check {
  static let doubleColumn = Check(
    "kolom-dubbel", .error, effect: .secondLost,
    rule: "Een kolom of sleutel staat er één keer in; anders telt de eerste.",
    good: [.rows("elke kolom één keer", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows("plan staat er twee keer in", heading + ";plan", "GM9002;2021-09-01;nee;;3;;;ja"),
      .json(
        "een sleutel staat er twee keer in",
        #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee","plan":"ja"}}"#),
    ]
  ) { remark in
    let name = remark.columnName ?? ""
    return remark.standsTwice
      ? Words(
        "‘\(name)’ staat er twee keer in. Alleen de eerste telt.",
        "Haal de tweede weg, of geef die een andere naam.")
      : Words(
        "‘\(name)’ hoort bij een vraag waarvoor er al een kolom is. Alleen de eerste telt.",
        "Haal een van de twee weg, of geef die een andere naam.")
  }
}

extension Remark {
  /// Whether the same heading stands before the one it is about; of a key it does.
  fileprivate var standsTwice: Bool {
    guard mark.submission < 0, mark.detail >= 0, case .batch(let batch) = source.form else {
      return true
    }
    let headings = batch.heading.headings
    let own = comparable(headings[Int(mark.detail)])
    return headings[..<Int(mark.detail)].contains { comparable($0) == own }
  }
}
