extension Margin {
  /// 2021. Source: Monitor 2021, indicators 1, 2 and 4, Tekstbox 3, 12 and 13; Molenaar e.a. 2023.
  static var margins2021: [Margin] { response2021 + indicators2021 + aims2021 + support2021 }

  private static var response2021: [Margin] {
    [.response(229, in: .all), .response(217, in: .impuls)]
  }

  /// The plan is split so that tranche 1 and 2 (83 of 145) stand a little above 3 (70 of 128).
  private static var indicators2021: [Margin] {
    [
      .answer(.coalitionStatus, "gevormd", is: 140, in: .impuls),
      .answer(.coalitionStatus, "in_voorbereiding", "in_gesprek", is: 67, in: .impuls),
      .answer(.coalitionStatus, "geen", is: 10, in: .impuls),
      .answer(.planStatus, "opgesteld", is: 72, in: .impuls),
      .answer(.planStatus, "begonnen", is: 81, in: .impuls),
      .answer(.planStatus, "opgesteld", "begonnen", is: 83, in: .earlyTranches),
      .answer(.planStatus, "opgesteld", "begonnen", is: 70, in: .thirdTranche),
      .item(.homeVisits, is: 224), .answer(.homeVisits, "ja", is: 169),
      .answer(.homeVisitOffer, "maatwerk", is: 153),
      .answer(.homeVisitPeriods, "week_20_25", is: 116),
      .answer(.homeVisitPeriods, "voor_week_15", is: 72),
      .answer(.homeVisitAgreements, "ja", is: 94),
    ]
  }

  private static var aims2021: [Margin] {
    [
      .answer(.extraActivities, "ja", is: 143, in: .impuls),
      .answer(.regionalWork, "ja", is: 138, in: .impuls),
      .answer(.regionalNetworks, "gemeenten_jgz_vsv", is: 48, in: .impuls),
      .answer(.regionalNetworks, "alleen_gemeenten", is: 48, in: .impuls),
      .answer(.regionalNetworks, "alleen_vsv", is: 21, in: .impuls),
      .item(.ambitions, is: 229), .answer(.ambitions, "ja", is: 166),
      .item(.goals, is: 226), .answer(.goals, "ja", is: 100),
      .answer(.goals, "in_ontwikkeling", is: 92), .answer(.goals, "nee", is: 29),
      .answer(.goals, "anders", is: 5), .item(.goalPeriods, is: 197),
      .answer(.goalPeriods, "voor_zwangerschap", is: 156),
      .answer(.goalPeriods, "tijdens_zwangerschap", is: 185),
      .answer(.goalPeriods, "tot_2", is: 184), .answer(.goalPeriods, "tot_4_of_18", is: 60),
      .item(.framework, is: 228), .answer(.framework, "ja", is: 196),
      .answer(.agreements, "uitvoering", "bestuur_beleid", is: 147),
      .answer(.agreements, "uitvoering", is: 137), .answer(.agreements, "bestuur_beleid", is: 60),
      .answer(.agreements, "nee", is: 82), .item(.activities, is: 228),
      .answer(.activities, "ja", is: 182), .item(.activitiesStart, is: 182),
      .answer(.activitiesStart, "na_september_2018", is: 122),
    ]
  }

  private static var support2021: [Margin] {
    [
      .answer(.corona, "ja", is: 167), .answer(.baseline, "ja", is: 162),
      .answer(.monitoring, "proces", "uitkomsten", is: 80),
      .answer(.monitoring, "plannen", is: 110),
      .answer(.website, "bekend", "gebruikt", is: 203), .answer(.website, "gebruikt", is: 160),
      .answer(.advisers, "bekend", "gebruikt", is: 194), .answer(.advisers, "gebruikt", is: 167),
      .answer(.wantedPartners, "huisartsen", is: 77),
      .answer(.wantedPartners, "ervaringsdeskundigen", is: 55),
      .answer(.wantedPartners, "zorgverzekeraar", is: 44),
      Margin(name: "community", count: 76, population: .all) { sheet in
        sheet.parties(.communityPartners) > 0
      },
    ]
  }
}
