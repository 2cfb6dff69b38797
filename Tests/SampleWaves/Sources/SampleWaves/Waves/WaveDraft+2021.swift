extension WaveDraft {
  /// Answers the questionnaire of 2021: 229 municipalities, of which 217 with the Impuls.
  ///
  /// Where the monitor prints a percentage without its numerator, one of the numerators that give
  /// the percentage was chosen; `SampleResponses/README.md` lists the choices.
  mutating func answer2021() {
    answerCoalition2021()
    answerPlan2021()
    answerHomeVisits2021()
    answerActivities2021()
    namePartners2021()
    answerAims2021()
    answerHomeVisitAgreements2021()
    answerMonitoring2021()
    answerSupport2021()
    writeRemarks(year: 2021)
  }

  private mutating func answerCoalition2021() {
    requestImpuls(asOutsider: 1)
    divide(
      .coalitionStatus,
      ["gevormd": 140, "in_voorbereiding": 41, "in_gesprek": 26, "geen": 10], in: .impuls
    ) { $0.preference(forCoalition: $1) }
    divide(.regionalWork, ["ja": 138, "": 2, "nee": 77], in: .impuls) { candidate, answer in
      answer == "ja" ? candidate.unless(candidate.sheet.has(.coalitionStatus, "geen")) : 0
    }
    let together: (Candidate) -> Bool = { $0.sheet.has(.regionalWork, "ja") }
    divide(
      .regionalNetworks,
      ["gemeenten_jgz_vsv": 48, "alleen_gemeenten": 48, "alleen_vsv": 21, "anders": 21],
      in: .impuls, where: together)
    divide(
      .coalitionKind, ["regionaal": 31, "beide": 35, "lokaal": 74], in: .impuls,
      where: \.hasCoalition
    ) { candidate, answer in
      answer == "lokaal" || together(candidate) ? 0 : -9000
    }
  }

  private mutating func answerPlan2021() {
    divide(
      .planStatus, ["opgesteld": 39, "begonnen": 44, "": 2, "nee": 30], in: .earlyTranches
    ) { $0.preference(forPlan: $1) }
    divide(
      .planStatus, ["opgesteld": 33, "begonnen": 37, "": 1, "nee": 31], in: .thirdTranche
    ) { $0.preference(forPlan: $1) }
  }

  private mutating func answerHomeVisits2021() {
    divide(.homeVisits, ["ja": 169, "": 5, "nee": 55]) { $0.preference(forHomeVisits: $1) }
    divide(
      .homeVisitOffer, ["standaard": 11, "anders": 4, "": 1, "maatwerk": 153],
      where: \.hasHomeVisits)
    divide(
      .homeVisitPeriods,
      [
        "voor_week_15": 16, "voor_week_15 week_15_20": 18, "voor_week_15 week_20_25": 12,
        "voor_week_15 week_15_20 week_20_25": 14,
        "voor_week_15 week_15_20 week_20_25 na_week_25": 8,
        "voor_week_15 week_20_25 na_week_25": 4, "week_20_25": 38, "week_15_20 week_20_25": 22,
        "week_20_25 na_week_25": 14, "week_15_20 week_20_25 na_week_25": 4, "week_15_20": 11,
        "na_week_25": 3, "week_15_20 na_week_25": 3, "": 2,
      ], where: \.hasHomeVisits)
  }

  private mutating func answerActivities2021() {
    divide(.activities, ["nee": 46, "": 1, "ja": 182]) { $0.preference(forActivities: $1) }
    let active: (Candidate) -> Bool = { $0.sheet.has(.activities, "ja") }
    divide(
      .activitiesStart, ["voor_september_2018": 60, "na_september_2018": 122], where: active
    ) { candidate, answer in
      let younger = candidate.previous.has(.activities, "nee")
      let older = candidate.previous.has(.activitiesStart, answer) ? 400 : 0
      return answer == "voor_september_2018" ? older + candidate.unless(younger) : 0
    }
    divide(.extraActivities, ["ja": 143, "": 2, "nee": 72], in: .impuls) { candidate, answer in
      answer == "ja" ? candidate.zeal + (active(candidate) ? 0 : -9000) : 0
    }
  }

  private mutating func answerHomeVisitAgreements2021() {
    divide(
      .homeVisitAgreements, ["ja": 94, "": 2, "nee": 73], where: \.hasHomeVisits
    ) { candidate, answer in
      guard answer == "ja" else { return 0 }
      let sheet = candidate.sheet
      let birthCare = ["verloskundigen", "kraamzorg"].contains { sheet.has(.medicalPartners, $0) }
      return candidate.zeal + candidate.unless(!birthCare)
        + candidate.unless(sheet.has(.agreements, "nee"))
    }
  }

  private mutating func answerAims2021() {
    divide(.ambitions, ["ja": 166, "nee": 63]) { $0.preference(forAmbitions: $1) }
    divide(
      .goals, ["nee": 29, "": 3, "anders": 5, "ja": 100, "in_ontwikkeling": 92]
    ) { $0.preference(forGoals: $1) }
    divide(
      .goalPeriods,
      [
        "tot_4_of_18": 1, "tot_2": 4, "tot_2 tot_4_of_18": 1, "voor_zwangerschap tot_2": 5,
        "voor_zwangerschap tot_2 tot_4_of_18": 1, "tijdens_zwangerschap": 5,
        "voor_zwangerschap tijdens_zwangerschap": 5,
        "voor_zwangerschap tijdens_zwangerschap tot_4_of_18": 2,
        "tijdens_zwangerschap tot_2": 25, "tijdens_zwangerschap tot_2 tot_4_of_18": 5,
        "voor_zwangerschap tijdens_zwangerschap tot_2": 93,
        "voor_zwangerschap tijdens_zwangerschap tot_2 tot_4_of_18": 50,
      ],
      where: { $0.sheet.answers(.goals) && !$0.sheet.has(.goals, "nee") })
    divide(.framework, ["nee": 32, "": 1, "ja": 196]) { candidate, answer in
      answer == "nee" ? 600 - candidate.zeal : 0
    }
    divide(
      .agreements,
      ["nee": 82, "uitvoering bestuur_beleid": 50, "bestuur_beleid": 10, "uitvoering": 87]
    ) { $0.preference(forAgreements: $1) }
  }

  private mutating func answerMonitoring2021() {
    divide(.baseline, ["nee": 35, "": 2, "in_voorbereiding": 30, "ja": 162]) { candidate, answer in
      answer == "nee" ? 600 - candidate.zeal : 0
    }
    divide(
      .monitoring,
      [
        "proces uitkomsten": 29, "proces": 42, "uitkomsten": 9, "": 2, "nee": 37, "plannen": 110,
      ]
    ) { $0.preference(forMonitoring: $1) }
  }

  private mutating func answerSupport2021() {
    divide(.website, ["onbekend": 24, "": 2, "bekend": 43, "gebruikt": 160]) { candidate, answer in
      answer == "onbekend" ? 600 - candidate.zeal : 0
    }
    divide(
      .websiteRating, ["zeer_goed": 38, "neutraal": 22, "slecht": 3, "": 5, "goed": 92],
      where: { $0.sheet.has(.website, "gebruikt") })
    divide(.advisers, ["onbekend": 33, "": 2, "bekend": 27, "gebruikt": 167]) { candidate, answer in
      answer == "onbekend" ? 600 - candidate.zeal : 0
    }
    divide(
      .advisersRating, ["zeer_goed": 96, "neutraal": 9, "slecht": 1, "": 6, "goed": 55],
      where: { $0.sheet.has(.advisers, "gebruikt") })
    divide(.corona, ["nee": 58, "": 4, "ja": 167])
    divide(.support, ["geen": 31, "": 16, "nodig": 182])
    tick(
      .support, ["geld": 121, "kennis": 98, "monitoren": 87, "coalitie": 29, "anders": 18],
      where: { $0.sheet.has(.support, "nodig") },
      preferring: { candidate, need in
        need == "coalitie" && candidate.hasCoalition ? -500 : 0
      })
    divide(.sharing, ["nee": 50, "": 8, "ja": 171])
  }
}
