import Findings

extension Check {
  static let missingFrame = Check(
    "kader-ontbreekt", .info, effect: .none,
    rule: "Zonder kader worden voorwaarden op het kader niet beoordeeld.",
    good: [], bad: []
  ) { remark in
    let questions = remark.questionsThatHangOnTheFrame
    let unchecked =
      questions.isEmpty
      ? "" : " Of u deze vragen moet invullen, is daarom niet gecontroleerd: \(questions)."
    return Words(
      "Er is geen kader: wie de Impuls heeft en wie is gevraagd, is niet bekend." + unchecked,
      "Bent u van een gemeente? Dan hoeft u niets te doen. Heeft u het kader, geef het dan op "
        + "met --kader.")
  }
}
