import Findings

extension Check {
  static let namedOnly = Check(
    "rijen-zonder-antwoord", .info, effect: .none,
    rule:
      "In een Excel-werkmap heeft elke rij meer dan alleen een gemeente; anders is zij nog leeg.",
    good: [.workbook("elke rij is ingevuld", ("Blad1", [heading, "GM9002;2021-09-01;nee;;3;;"]))],
    bad: [
      .workbook(
        "de tweede rij is nog leeg", ("Blad1", [heading, "GM9002;2021-09-01;nee;;3;;", "GM9001"]))
    ]
  ) { remark in
    let count = remark.mark.detail
    return Words(
      count == 1
        ? "Eén rij met alleen een gemeente is overgeslagen."
        : "\(count) rijen met alleen een gemeente zijn overgeslagen.",
      "U hoeft niets te doen als deze gemeenten nog niet hebben geantwoord.")
  }
}
