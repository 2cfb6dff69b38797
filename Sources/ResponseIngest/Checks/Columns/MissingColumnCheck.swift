import Findings
import QuestionnaireSchema

extension Check {
  static let missingKeyColumn = Check(
    "kolom-ontbreekt", .error, effect: .recordLost,
    rule: "Een batch heeft een kolom gemeentecode (of token).",
    good: [.rows("met gemeentecode", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "zonder gemeentecode", "ingezonden;plan;doelen;week;toelichting;impuls",
        "2021-09-01;nee;;3;;")
    ]
  ) { _ in
    Words(
      "De kolom ‘gemeentecode’ ontbreekt. Het is niet bekend van wie de rijen zijn.",
      "Zet boven de kolom met codes ‘gemeentecode’, of hernoem haar in kolommen.csv.")
  }

  static let missingColumn = Check(
    "kolom-ontbreekt", .warning, effect: .none,
    rule: "Een batch heeft een kolom voor elke vraag en voor het moment van inzenden.",
    good: [.rows("alle kolommen", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "week ontbreekt", "gemeentecode;ingezonden;plan;doelen;toelichting;impuls",
        "GM9002;2021-09-01;nee;;;")
    ]
  ) { remark in
    let name = remark.column ?? ""
    guard let question = remark.question else {
      return Words(
        "De kolom ‘\(name)’ ontbreekt. Van geen enkele rij is bekend wanneer die is ingezonden.",
        "Voeg de kolom toe als u haar heeft.")
    }
    let about = question.number.map { "vraag \($0)" } ?? "een vraag"
    return Words(
      "De kolom ‘\(name)’ van \(about) ontbreekt. Daar is dus niets ingevuld.",
      "Voeg de kolom toe als de vraag wel is gesteld.")
  }
}
