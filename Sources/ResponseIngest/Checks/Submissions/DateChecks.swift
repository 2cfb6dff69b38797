import Findings
import QuestionnaireSchema
import TextFormats

extension Check {
  static let invalidDate = Check(
    "datum-ongeldig", .warning, effect: .none,
    rule: "Het moment van inzenden is een datum, met of zonder tijd.",
    good: [.rows("een datum met tijd", heading, "GM9002;2021-09-01T10:22:00+02:00;nee;;3;;")],
    bad: [.rows("een dag die niet bestaat", heading, "GM9002;2021-09-31;nee;;3;;")]
  ) { remark in
    Words(
      "\(remark.quotedValue) is geen datum. De inzending telt alsof er geen datum bij staat.",
      "Schrijf de datum als 2021-09-13 of 2021-09-13T10:22:00+02:00.")
  }

  static let tooLate = Check(
    "inzending-te-laat", .error, effect: .submissionLost,
    rule: "Een inzending komt niet na de sluiting van de meting.",
    good: [.rows("op tijd", heading, "GM9002;2021-09-13T23:59:59;nee;;3;;")],
    bad: [.rows("na de sluiting", heading, "GM9002;2021-09-21;nee;;3;;")]
  ) { remark in
    let closing = remark.judged.context.closing.map(\.inDutch) ?? "de sluiting"
    return Words(
      "Deze inzending kwam na \(closing), toen de meting al gesloten was. Zij telt niet mee.",
      "Vraag het RIVM of dit nog kan.")
  }

  /// A submission was sent before the year of the questionnaire.
  public static let earlierYear = Check(
    "datum-ander-jaar", .warning, effect: .none,
    rule: "Een inzending is niet gedaan voor het jaar van de vragenlijst.",
    good: [.rows("in het jaar zelf", heading, "GM9002;2021-01-01;nee;;3;;")],
    bad: [.rows("een jaar eerder", heading, "GM9002;2020-09-01;nee;;3;;")]
  ) { remark in
    Words(
      "Deze inzending is van voor \(remark.judged.questionnaire.year). Zij telt wel mee.",
      "Kijk of zij bij deze meting hoort.")
  }

  static let afterDeadline = Check(
    "na-uiterste-datum", .warning, effect: .none,
    rule: "Een inzending komt niet na de uiterste datum die gemeenten is genoemd.",
    good: [.rows("op tijd", heading, "GM9002;2021-09-13;nee;;3;;")],
    bad: [.rows("een dag later", heading, "GM9002;2021-09-14;nee;;3;;")]
  ) { remark in
    let deadline = remark.judged.context.deadline.map(\.inDutch) ?? "de uiterste datum"
    return Words("Deze inzending kwam na \(deadline). Zij telt wel mee.", nil)
  }
}
