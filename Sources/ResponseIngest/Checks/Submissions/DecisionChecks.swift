import Findings
import TextFormats

extension Check {
  static let setAside = Check(
    "inzending-terzijde", .info, effect: .submissionLost,
    rule: "Een inzending die terzijde is gelegd, telt niet mee.",
    good: [.rows("niets besloten", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows("terzijde gelegd", heading, "GM9002;2021-09-01;nee;;3;;").decided(.setAside)
    ]
  ) { remark in
    Words(
      "Deze inzending is voor \(remark.municipalities) terzijde gelegd. Zij telt niet mee.",
      remark.whoDecided)
  }

  static let admitted = Check(
    "inzending-toegelaten", .info, effect: .none,
    rule:
      "Een inzending van na de sluiting, of van een moment dat niet te lezen is, telt mee als dat is besloten.",
    good: [.rows("op tijd", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows("na de sluiting, toegelaten", heading, "GM9002;2021-09-21;nee;;3;;").decided(.admitted)
    ]
  ) { remark in
    let held =
      remark.submission?.timing == .late
      ? "kwam na de sluiting" : "heeft een moment van inzenden dat niet te lezen is"
    return Words(
      "Deze inzending \(held), en is voor \(remark.municipalities) toch toegelaten.",
      remark.whoDecided)
  }
}

extension Remark {
  /// Who decided, when and why, in a sentence.
  fileprivate var whoDecided: String? {
    guard mark.item >= 0 else { return nil }
    let decision = judged.decisions[Int(mark.item)]
    return "Besloten op \(decision.moment.day.inDutch) door \(decision.person): "
      + "\(decision.reason)"
  }
}
