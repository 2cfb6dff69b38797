import Findings
import QuestionnaireSchema

extension Check {
  /// A column or key is not known to the questionnaire.
  public static let unknownColumn = Check(
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
    let name = remark.columnName ?? ""
    if remark.isTopLevelKey {
      let advice =
        remark.judged.headingNames.isQuestion(name)
        ? "Zet dit antwoord onder ‘antwoorden’."
        : didYouMean(name, among: SubmissionObject.keys.sorted())
          ?? "Bekend zijn: \(SubmissionObject.keys.sorted().joined(separator: ", "))."
      return Words("‘\(name)’ is hier geen bekende naam. Wat er staat, telt niet mee.", advice)
    }
    let known =
      remark.mark.submission < 0
      ? remark.judged.headingNames.suggestions : remark.judged.questionnaire.questions.map(\.name)
    let meant = didYouMean(name, among: known)
    return Words(
      "‘\(name)’ is geen vraag van deze vragenlijst. Wat er staat, telt niet mee.",
      [remark.strangeness(of: name), meant ?? "Controleer de naam, of laat dit weg."]
        .compactMap { $0 }.joined(separator: " "))
  }
}
