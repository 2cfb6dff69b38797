import Findings
import QuestionnaireSchema

extension Check {
  static let brokenRule = Check(
    "regel-geschonden", .error, effect: .provisional,
    rule: "De antwoorden spreken elkaar niet tegen (harde regels van de vragenlijst).",
    good: [.rows("een plan met doel", heading, "GM9002;2021-09-01;ja;opvoeding;3;;")],
    bad: [.rows("een plan zonder doel", heading, "GM9002;2021-09-01;ja;geen;3;;")]
  ) { remark in
    Words(remark.ruleMessage, remark.edit?.hint)
  }

  static let doubtfulRule = Check(
    "regel-geschonden", .warning, effect: .none,
    rule: "De antwoorden zijn samen aannemelijk (zachte regels van de vragenlijst).",
    good: [.rows("een gewone week", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("heel laat in het jaar", heading, "GM9002;2021-09-01;nee;;51;;")]
  ) { remark in
    Words(remark.ruleMessage, remark.edit?.hint)
  }
}
