import Findings

extension Check {
  /// A file of the wave itself, or one that this program made.
  public static let ownFile = Check(
    "bestand-van-meting", .info, effect: .none,
    rule: "Tussen de antwoorden staan geen bestanden van de meting zelf, zoals het kader.",
    good: [.rows("een batch", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows("een kader", "gemeentecode;gemeentenaam;provincie", "GM9002;Bovenwaard;Utrecht"),
      .json("een beschrijving", #"{"jaar":2021,"vragenlijst":"x","kader":"kader.csv"}"#),
    ]
  ) { $0.unreadable }
}
