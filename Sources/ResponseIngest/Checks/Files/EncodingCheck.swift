import Findings

extension Check {
  static let encoding = Check(
    "tekencodering", .info, effect: .none,
    rule: "Tekst is in UTF-8 of UTF-16 geschreven; anders wordt zij gelezen als Windows-1252.",
    good: [.rows("UTF-8", heading, "GM9002;2021-09-01;nee;;3;één coördinator;")],
    bad: [
      .windows1252(
        "de é is één byte", heading + "\nGM9002;2021-09-01;nee;;3;één;\n",
        Array((heading + "\nGM9002;2021-09-01;nee;;3;").utf8) + [0xE9, 0xE9, 0x6E]
          + Array(";\n".utf8))
    ]
  ) { _ in
    Words(
      "Het bestand is niet in UTF-8 geschreven; het is gelezen als Windows-1252.",
      "Controleer of letters met een accent goed zijn overgekomen.")
  }

  /// The heading that the examples of batches share.
  static let heading = "gemeentecode;ingezonden;plan;doelen;week;toelichting;impuls"
}
