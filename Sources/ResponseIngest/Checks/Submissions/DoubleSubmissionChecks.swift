import Findings

extension Check {
  static let doubleSubmission = Check(
    "inzending-dubbel", .info, effect: .oneCounts,
    rule: "Voor een gemeente telt één inzending.",
    good: [.rows("één inzending", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "een verbeterde inzending", heading, "GM9002;2021-09-01;nee;;3;;",
        "GM9002;2021-09-02;nee;;4;;")
    ]
  ) { remark in
    Words(
      "Voor \(remark.municipalities) telt een andere inzending\(remark.counting).",
      remark.differences)
  }

  static let laterSubmission = Check(
    "inzending-dubbel", .warning, effect: .oneCounts,
    rule: "Een latere inzending komt niet in de plaats van een volledige.",
    good: [.rows("één inzending", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "de latere is onvolledig", heading, "GM9002;2021-09-01;nee;;3;;",
        "GM9002;2021-09-02;;;4;;")
    ]
  ) { remark in
    Words(
      "Voor \(remark.municipalities) telt een eerdere inzending\(remark.counting): "
        + "die is vollediger of alleen voor deze gemeente.",
      remark.differences ?? remark.whoKnows)
  }

  static let undatedSubmission = Check(
    "inzending-dubbel", .warning, effect: .oneCounts,
    rule: "In een register staat vast welke van twee inzendingen de laatste is.",
    good: [
      .rows("één inzending, zonder moment", heading, "GM9002;;nee;;3;;").registered
    ],
    bad: [
      .rows(
        "één met een moment en één zonder", heading, "GM9002;2021-09-01;nee;;3;;",
        "GM9002;;nee;;4;;"
      ).registered
    ]
  ) { remark in
    Words(
      "Voor \(remark.municipalities) telt een andere inzending\(remark.counting). Van een van de twee is "
        + "niet bekend wanneer zij is ingezonden: beide kunnen de laatste zijn.",
      remark.differences ?? "Vraag de gemeente welke inzending zij bedoelt.")
  }

  static let conflictingSubmission = Check(
    "inzending-dubbel", .error, effect: .oneCounts,
    rule: "Twee inzendingen van hetzelfde moment spreken elkaar niet tegen.",
    good: [.rows("één inzending", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "twee weken, één moment", heading, "GM9002;2021-09-01;nee;;3;;",
        "GM9002;2021-09-01;nee;;4;;")
    ]
  ) { remark in
    let moment =
      remark.submission?.received == nil
      ? "is nog een inzending gedaan, ook zonder moment en"
      : "is op hetzelfde moment nog een inzending gedaan,"
    return Words(
      "Voor \(remark.municipalities) \(moment) met andere antwoorden; die telt\(remark.counting).",
      remark.differences ?? remark.whoKnows)
  }
}

extension Remark {
  /// Who is to say which of two submissions is meant.
  fileprivate var whoKnows: String {
    phrasing == .toSender
      ? "Laat het RIVM weten welke inzending u bedoelt."
      : "Vraag de gemeente welke inzending zij bedoelt."
  }
}
