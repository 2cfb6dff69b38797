import Findings
import QuestionnaireSchema

extension Check {
  static let missingAnswer = Check(
    "antwoord-ontbreekt", .error, effect: .partial,
    rule: "Een verplichte vraag die is gesteld, is beantwoord.",
    good: [.rows("plan is ingevuld", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("plan is leeg", heading, "GM9002;2021-09-01;;;3;;")]
  ) { remark in
    Words(
      "\(remark.questionText) is niet ingevuld.",
      remark.question?.choices.isEmpty ?? true ? "Vul een antwoord in." : remark.choices)
  }
}
