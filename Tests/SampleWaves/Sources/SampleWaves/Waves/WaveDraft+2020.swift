extension WaveDraft {
  /// Answers the questionnaire of 2020: 287 municipalities, of which 251 with the Impuls.
  mutating func answer2020() {
    answerCoalitionAndPlan2020()
    answerVisitsAndActivities2020()
    namePartners2020()
    answerAims2020()
    writeRemarks(year: 2020)
  }

  private mutating func answerCoalitionAndPlan2020() {
    requestImpuls(asOutsider: 2)
    divide(
      .coalitionStatus,
      ["gevormd": 59, "in_voorbereiding": 88, "in_gesprek": 61, "geen": 38, "": 5], in: .impuls
    ) { $0.preference(forCoalition: $1) }
    divide(
      .coalitionKind, ["lokaal": 33, "regionaal": 15, "beide": 11], in: .impuls,
      where: \.hasCoalition)
    divide(
      .planStatus, ["opgesteld": 58, "begonnen": 74, "": 7, "nee": 112], in: .impuls
    ) { $0.preference(forPlan: $1) }
  }

  private mutating func answerVisitsAndActivities2020() {
    divide(.homeVisits, ["ja": 181, "": 9, "nee": 97]) { $0.preference(forHomeVisits: $1) }
    divide(
      .homeVisitPeriods,
      [
        "voor_week_15": 10, "voor_week_15 week_15_20": 14, "voor_week_15 week_20_25": 10,
        "voor_week_15 week_15_20 week_20_25": 12,
        "voor_week_15 week_15_20 week_20_25 na_week_25": 8, "week_20_25": 52,
        "week_15_20 week_20_25": 22, "week_20_25 na_week_25": 26,
        "week_15_20 week_20_25 na_week_25": 6, "week_15_20": 8, "na_week_25": 7,
        "week_15_20 na_week_25": 3, "": 3,
      ], where: \.hasHomeVisits)
    divide(.activities, ["nee": 86, "": 3, "ja": 198]) { $0.preference(forActivities: $1) }
    divide(
      .activitiesStart, ["na_september_2018": 101, "": 8, "voor_september_2018": 89],
      where: { $0.sheet.has(.activities, "ja") })
  }

  private mutating func namePartners2020() {
    namePartners(
      .socialPartners, none: 9, blank: 5,
      ticks: [
        "jeugdgezondheidszorg": 262, "ggd": 251, "wijkteams": 226, "welzijn": 168,
        "jeugdhulp": 150, "kinderopvang": 119, "schuldhulpverlening": 92, "huisvesting": 49,
        "anders": 26,
      ])
    namePartners(
      .medicalPartners, none: 24, blank: 6,
      ticks: [
        "verloskundigen": 239, "kraamzorg": 228, "gynaecologen": 121, "vsv": 142,
        "huisartsen": 139, "ggz": 84, "zorgverzekeraar": 63, "anders": 16,
      ])
    namePartners(
      .municipalPartners, none: 10, blank: 5,
      ticks: [
        "afdeling_publieke_gezondheid": 236, "afdeling_jeugdgezondheidszorg": 226,
        "afdeling_jeugd": 219, "afdeling_geboortezorg": 214, "afdeling_werk_inkomen": 96,
        "afdeling_wonen": 38, "anders": 21,
      ])
  }

  private mutating func answerAims2020() {
    divide(.ambitions, ["ja": 122, "nee": 165]) { $0.preference(forAmbitions: $1) }
    divide(
      .goals,
      [
        "nee": 76, "nee anders": 11, "ja": 42, "ja anders": 2, "in_ontwikkeling anders": 3,
        "anders": 1, "in_ontwikkeling": 152,
      ]
    ) { $0.preference(forGoals: $1) }
    divide(
      .goalPeriods,
      [
        "tot_2": 3, "tot_2 tot_4_of_18": 1, "voor_zwangerschap tot_2": 6,
        "voor_zwangerschap tot_2 tot_4_of_18": 1, "tijdens_zwangerschap": 6,
        "voor_zwangerschap tijdens_zwangerschap": 7,
        "voor_zwangerschap tijdens_zwangerschap tot_4_of_18": 3,
        "tijdens_zwangerschap tot_2": 22, "tijdens_zwangerschap tot_2 tot_4_of_18": 8,
        "voor_zwangerschap tijdens_zwangerschap tot_2": 90,
        "voor_zwangerschap tijdens_zwangerschap tot_2 tot_4_of_18": 64,
      ],
      where: { $0.sheet[.goals] != ["nee"] })
    divide(.framework, ["nee": 36, "": 1, "ja": 250]) { candidate, answer in
      answer == "nee" ? 600 - candidate.zeal : 0
    }
    divide(
      .agreements,
      ["nee": 171, "uitvoering bestuur_beleid": 23, "bestuur_beleid": 21, "uitvoering": 72]
    ) { $0.preference(forAgreements: $1) }
    divide(
      .monitoring,
      [
        "proces uitkomsten": 17, "proces": 28, "uitkomsten": 7, "": 8, "nee": 92, "plannen": 135,
      ]
    ) { $0.preference(forMonitoring: $1) }
    divide(.corona, ["nee": 66, "": 6, "ja": 215])
  }
}
