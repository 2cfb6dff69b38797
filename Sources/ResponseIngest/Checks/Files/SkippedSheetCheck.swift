import Findings

extension Check {
  static let skippedSheet = Check(
    "werkblad-overgeslagen", .warning, effect: .recordLost,
    rule: "Van een Excel-werkmap wordt één werkblad met antwoorden gelezen: het eerste.",
    good: [
      .workbook(
        "de antwoorden staan op één werkblad",
        ("Antwoorden", [heading, "GM9002;2021-09-01;nee;;3;;"]),
        ("Uitleg", ["week;het nummer van de week"]))
    ],
    bad: [
      .workbook(
        "ook op het tweede werkblad staan antwoorden",
        ("Met impuls", [heading, "GM9001;2021-09-01;nee;;3;;ja"]),
        ("Zonder impuls", [heading, "GM9002;2021-09-01;nee;;3;;"]))
    ]
  ) { remark in
    let sheets = remark.source.skippedSheets
    let name = Int(remark.mark.detail) < sheets.count ? sheets[Int(remark.mark.detail)] : ""
    return Words(
      "Het werkblad ‘\(name)’ is niet gelezen. Het lijkt ook antwoorden te hebben.",
      "Zet alle antwoorden op het eerste werkblad, of lever dit werkblad apart in.")
  }
}
