import Findings

extension Check {
  static let unreadable = Check(
    "bestand-onleesbaar", .error, effect: .recordLost,
    rule: "De inhoud van een bestand, of van één regel van een .jsonl-bestand, moet te lezen zijn.",
    good: [.json("een hele inzending", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#)],
    bad: [.json("het einde ontbreekt", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"#)]
  ) { remark in
    Words(
      "Dit kan niet worden gelezen: \(remark.whyUnreadable)",
      remark.source.form.isWorkbook
        ? "Sla het werkblad op als CSV (UTF-8) en lever dat bestand in."
        : "Vraag de afzender om het bestand opnieuw te sturen.")
  }
}
