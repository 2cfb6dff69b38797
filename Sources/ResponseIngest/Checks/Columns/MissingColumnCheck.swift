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
  ) { remark in
    remark.source.template == nil
      ? Words(
        "De kolom ‘gemeentecode’ ontbreekt. Het is niet bekend van wie de rijen zijn.",
        "Zet boven de kolom met codes ‘gemeentecode’, of hernoem haar in kolommen.csv.")
      : Words(
        "De rij voor de gemeentecode is uit het sjabloon verdwenen.",
        "Neem de antwoorden over in een nieuw sjabloon.")
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
    let name = remark.columnName ?? ""
    if remark.source.template != nil { return missingRow(remark, name) }
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

  /// That a row of a template is gone.
  private static func missingRow(_ remark: Remark, _ name: String) -> Words {
    let about = remark.question?.reference ?? name
    return Words(
      "De rij ‘\(name)’ (\(about)) is uit het sjabloon verdwenen. Daar is dus niets ingevuld.",
      "Neem een nieuw sjabloon als u daar iets wilt invullen.")
  }
}
