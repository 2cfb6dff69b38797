import Findings
import QuestionnaireSchema

extension Check {
  static let otherQuestionnaire = Check(
    "vragenlijst-anders", .error, effect: .submissionLost,
    rule: "Een inzending hoort bij de vragenlijst waarop zij wordt gecontroleerd.",
    good: [
      .json(
        "dezelfde vragenlijst",
        #"{"vragenlijst":"voorbeeld-2021","gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#)
    ],
    bad: [
      .json(
        "een ander jaar",
        #"{"vragenlijst":"voorbeeld-2020","gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#)
    ]
  ) { remark in
    Words(
      "Deze inzending is gemaakt met vragenlijst \(remark.quotedValue), "
        + "niet met ‘\(remark.judged.questionnaire.id)’.",
      "Vul de goede vragenlijst in, of controleer met --vragenlijst.")
  }
}
