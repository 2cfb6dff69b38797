extension Margin {
  /// 2020. Source: Monitor 2021, Tabel 1, Figuur 6; Molenaar e.a. 2023, Tabel 2.
  ///
  /// Chosen within what a printed percentage allows: 132 plans, 278 answers on home visits.
  static var margins2020: [Margin] {
    [
      .response(287, in: .all), .response(251, in: .impuls),
      .answer(.coalitionStatus, "gevormd", is: 59, in: .impuls),
      .answer(.coalitionStatus, "in_voorbereiding", "in_gesprek", is: 149, in: .impuls),
      .answer(.planStatus, "opgesteld", "begonnen", is: 132, in: .impuls),
      .item(.homeVisits, is: 278), .answer(.homeVisits, "ja", is: 181),
      .item(.ambitions, is: 287), .answer(.ambitions, "ja", is: 122),
      .item(.goals, is: 287), .answer(.goals, "ja", is: 44),
      .answer(.goals, "in_ontwikkeling", is: 155), .answer(.goals, "nee", is: 87),
      .answer(.goals, "anders", is: 17), .item(.goalPeriods, is: 211),
      .answer(.goalPeriods, "voor_zwangerschap", is: 171),
      .answer(.goalPeriods, "tijdens_zwangerschap", is: 200),
      .answer(.goalPeriods, "tot_2", is: 195), .answer(.goalPeriods, "tot_4_of_18", is: 77),
      .item(.framework, is: 286), .answer(.framework, "ja", is: 250),
      .item(.agreements, is: 287), .answer(.agreements, "uitvoering", is: 95),
      .answer(.agreements, "bestuur_beleid", is: 44), .answer(.agreements, "nee", is: 171),
      .item(.activities, is: 284), .answer(.activities, "ja", is: 198),
      .item(.activitiesStart, is: 190),
      .answer(.activitiesStart, "na_september_2018", is: 101),
    ]
  }
}
