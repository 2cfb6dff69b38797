import Findings

extension Check {
  static let unknownColumn = Check(
    "kolom-onbekend", .warning, effect: .none,
    rule: "Een kolom of sleutel heet naar een vraag, of heeft een vaste naam.",
    good: [.rows("bekende namen", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "een tikfout", "gemeentecode;ingezonden;plam;doelen;week;toelichting;impuls",
        "GM9002;2021-09-01;;;3;;"),
      .json(
        "een sleutel die geen vraag is",
        #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee","kleur":"rood"}}"#),
    ]
  ) { remark in
    let name = remark.column ?? ""
    let meant = didYouMean(name, among: remark.judged.headingNames.suggestions)
    return Words(
      "‘\(name)’ is geen vraag van deze vragenlijst. Wat er staat, telt niet mee.",
      meant ?? "Controleer de naam, of laat dit weg.")
  }
}
