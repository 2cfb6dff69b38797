import Findings

extension Check {
  static let emptySubmission = Check(
    "inzending-leeg", .error, effect: .submissionLost,
    rule: "Een inzending beantwoordt ten minste één vraag; alleen tekst is niet genoeg.",
    good: [.rows("één antwoord", heading, "GM9002;2021-09-01;nee;;;;")],
    bad: [.rows("alleen een toelichting", heading, "GM9002;2021-09-01;;;;komt nog;")]
  ) { _ in
    Words(
      "In deze inzending is geen vraag bruikbaar beantwoord. Zij telt niet als respons.",
      "Vul de vragen in, of laat de inzending weg.")
  }
}
