import Findings

extension Check {
  static let unequalRow = Check(
    "rij-ongelijk", .error, effect: .recordLost,
    rule: "Een rij heeft niet meer cellen dan de kop.",
    good: [.rows("even lang", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("een cel te veel", heading, "GM9002;2021-09-01;nee;;3;dit; en dat;nee")]
  ) { remark in
    Words(
      "Deze rij is langer dan de kop, of een aanhalingsteken staat verkeerd. "
        + "De rij telt niet mee.",
      "Zet tekst met een scheidingsteken of een nieuwe regel tussen aanhalingstekens.")
  }

  static let shortRow = Check(
    "rij-ongelijk", .warning, effect: .none,
    rule: "Een rij heeft niet minder cellen dan de kop; wat ontbreekt, is niet ingevuld.",
    good: [.rows("even lang", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("twee cellen te weinig", heading, "GM9002;2021-09-01;nee;;3")]
  ) { _ in
    Words(
      "Deze rij is korter dan de kop. De laatste vragen zijn gelezen als niet ingevuld.",
      "Controleer of de rij is afgebroken.")
  }
}
