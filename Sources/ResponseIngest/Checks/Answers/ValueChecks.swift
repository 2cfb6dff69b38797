import Findings
import QuestionnaireSchema

extension Check {
  static let unknownAnswer = Check(
    "antwoord-onbekend", .error, effect: .answerLost,
    rule: "Een antwoord op een keuzevraag is één van de keuzes, als code of als tekst.",
    good: [
      .rows("een code", heading, "GM9002;2021-09-01;nee;;3;;"),
      .rows("de tekst van de keuze", heading, "GM9002;2021-09-01;Nee;;3;;"),
    ],
    bad: [.rows("geen keuze", heading, "GM9002;2021-09-01;misschien;;3;;")]
  ) { remark in
    Words(
      "\(remark.quotedValue) is geen antwoord op \(remark.questionText.lowercasedFirst).",
      [remark.strangeness(of: remark.value ?? ""), remark.meantChoice, remark.choices].compactMap {
        $0
      }.joined(separator: " "))
  }

  static let invalidAnswer = Check(
    "antwoord-ongeldig", .error, effect: .answerLost,
    rule:
      "Een antwoord heeft de vorm die bij de vraag hoort: een getal, een datum, een aankruising.",
    good: [.rows("een getal", heading, "GM9002;2021-09-01;nee;;12;;")],
    bad: [.rows("geen getal", heading, "GM9002;2021-09-01;nee;;twaalf;;")]
  ) { remark in
    Words(
      "\(remark.quotedValue) past niet bij \(remark.questionText.lowercasedFirst).",
      remark.expectedForm)
  }

  static let answerOutOfRange = Check(
    "antwoord-buiten-bereik", .error, effect: .answerLost,
    rule: "Een getal ligt tussen de grenzen van de vraag; een tekst is niet te lang.",
    good: [.rows("week 50", heading, "GM9002;2021-09-01;nee;;50;;")],
    bad: [.rows("week 54", heading, "GM9002;2021-09-01;nee;;54;;")]
  ) { remark in
    Words(
      "\(remark.quotedValue) kan niet bij \(remark.questionText.lowercasedFirst).",
      remark.expectedForm)
  }

  static let exclusiveAnswer = Check(
    "antwoord-exclusief", .error, effect: .answerLost,
    rule: "Een keuze die andere uitsluit, staat alleen.",
    good: [.rows("alleen die keuze", heading, "GM9001;2021-09-01;ja;opvoeding;3;;ja")],
    bad: [.rows("samen met een andere", heading, "GM9002;2021-09-01;ja;geen opvoeding;3;;")]
  ) { remark in
    let names = remark.question?.choices.filter(\.isExclusive).map { "‘\($0.label)’" } ?? []
    return Words(
      "Bij \(remark.questionText.lowercasedFirst) gaat \(names.joined(separator: " of ")) "
        + "niet samen met een ander antwoord\(remark.madeChoices).",
      "Kies alleen \(names.joined(separator: " of ")), of haal die keuze weg.")
  }
}
