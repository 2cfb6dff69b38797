import Findings

extension Check {
  static let missingMunicipality = Check(
    "gemeente-ontbreekt", .error, effect: .submissionLost,
    rule: "Een inzending noemt voor welke gemeente zij is.",
    good: [.rows("een gemeente", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("geen gemeente", heading, ";2021-09-01;nee;;3;;")]
  ) { _ in
    Words(
      "Er staat niet bij voor welke gemeente deze inzending is.", "Vul de gemeentecode in.")
  }

  static let unknownMunicipality = Check(
    "gemeente-onbekend", .error, effect: .submissionLost,
    rule: "Een gemeentecode staat in het kader of in het register van gemeenten.",
    good: [.rows("in het kader", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows("een code die niet bestaat", heading, "GM0999;2021-09-01;nee;;3;;"),
      .rows("een naam in plaats van een code", heading, "Bovenwaard;2021-09-01;nee;;3;;"),
    ]
  ) { remark in
    let value = remark.value ?? ""
    if let words = remark.withoutOutcome { return words }
    guard let code = remark.givenCode else {
      return Words(
        "\(remark.quotedValue) is geen gemeentecode.",
        [
          remark.strangeness(of: value),
          remark.meantMunicipality(value)
            ?? "Een gemeentecode is GM en vier cijfers, zoals GM0363.",
        ].compactMap { $0 }.joined(separator: " "))
    }
    return Words(
      "De gemeentecode \(code) bestaat niet.", "Controleer de cijfers van de code.")
  }

  static let outsideFrame = Check(
    "gemeente-buiten-kader", .error, effect: .submissionLost,
    rule: "Een inzending is van een gemeente die is gevraagd.",
    good: [.rows("is gevraagd", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("is niet gevraagd", heading, "GM9003;2021-09-01;nee;;3;;")]
  ) { remark in
    Words(
      "\(remark.givenName) is voor deze meting niet gevraagd.",
      "Controleer de code. Klopt die, dan telt de inzending niet mee.")
  }

  static let abolishedMunicipality = Check(
    "gemeente-opgeheven", .error, effect: .submissionLost,
    rule: "Een inzending is van een gemeente die op de peildatum bestaat.",
    good: [.rows("bestaat", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("Appingedam ging op in Eemsdelta", heading, "GM0003;2021-09-01;;;;;")]
  ) { remark in
    let successors = remark.successors
    return Words(
      "\(remark.givenName) bestaat op de peildatum niet meer.",
      successors.isEmpty
        ? "Gebruik de code van de nieuwe gemeente."
        : "Gebruik de code van de nieuwe gemeente: \(successors).")
  }

  static let otherName = Check(
    "gemeente-naam-anders", .warning, effect: .none,
    rule: "De naam van de gemeente hoort bij de code.",
    good: [
      .rows(
        "dezelfde naam, anders geschreven",
        "gemeentecode;gemeentenaam;ingezonden;plan;doelen;week;toelichting;impuls",
        "GM9002;BOVENWAARD;2021-09-01;nee;;3;;")
    ],
    bad: [
      .rows(
        "de naam van een andere gemeente",
        "gemeentecode;gemeentenaam;ingezonden;plan;doelen;week;toelichting;impuls",
        "GM9002;Aldermeer;2021-09-01;nee;;3;;")
    ]
  ) { remark in
    let question = remark.meantMunicipality(remark.value ?? "").map { $0 + " " } ?? ""
    return Words(
      "De naam \(remark.quotedValue) hoort niet bij \(remark.municipalities).",
      question + "Controleer of de code klopt. De code telt.")
  }
}
