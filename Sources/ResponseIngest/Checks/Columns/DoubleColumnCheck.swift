import Findings

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
    Words(
      "‘\(remark.columnName ?? "")’ staat er twee keer in. Alleen de eerste telt.",
      "Haal de tweede weg, of geef die een andere naam.")
  }
}
