import Findings

extension Check {
  static let notAsked = Check(
    "antwoord-niet-gevraagd", .warning, effect: .answerLost,
    rule: "Alleen een vraag die is gesteld, wordt beantwoord.",
    good: [.rows("plan is ja", heading, "GM9002;2021-09-01;ja;opvoeding;3;;")],
    bad: [.rows("plan is nee", heading, "GM9002;2021-09-01;nee;opvoeding;3;;")]
  ) { remark in
    Words(
      "\(remark.questionText) hoefde u niet te beantwoorden. Dit antwoord\(remark.madeChoices) telt niet "
        + "mee.",
      remark.gates.map { gates in
        remark.isAboutTheFrame
          ? "Deze vraag is voor andere gemeenten, of hoort niet bij uw antwoord op \(gates). "
            + "Klopt dat? Dan kunt u dit weghalen."
          : "Klopt uw antwoord op \(gates)? Dan kunt u dit weghalen."
      }
        ?? "U hoeft niets te doen: deze vraag is voor andere gemeenten.")
  }

  static let missingGate = Check(
    "hoofdvraag-ontbreekt", .error, effect: .answerLost,
    rule: "Wie een vervolgvraag beantwoordt, beantwoordt ook de vraag die daarover beslist.",
    good: [.rows("plan is ja", heading, "GM9002;2021-09-01;ja;opvoeding;3;;")],
    bad: [.rows("plan is leeg", heading, "GM9002;2021-09-01;;opvoeding;3;;")]
  ) { remark in
    Words(
      "\(remark.questionText) is beantwoord\(remark.madeChoices), maar de vraag die daarover beslist is "
        + "niet (goed) ingevuld. Dit antwoord telt daarom niet mee.",
      remark.gates.map { "Vul eerst \($0) goed in." })
  }
}
