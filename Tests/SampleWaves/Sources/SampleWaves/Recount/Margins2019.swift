extension Margin {
  /// 2019. Source: Monitor 2021, Tabel 1; Molenaar e.a. 2023, Tabel 2.
  static var margins2019: [Margin] {
    [
      .response(140, in: .all), .response(140, in: .impuls),
      .answer(.coalitionStatus, "gevormd", is: 40),
      .answer(.coalitionStatus, "in_voorbereiding", "in_gesprek", is: 89),
      .item(.ambitions, is: 140), .answer(.ambitions, "ja", is: 68),
      .answer(.ambitions, "nee", is: 72), .answer(.agreements, "uitvoering", is: 54),
      .answer(.agreements, "bestuur_beleid", is: 19), .answer(.agreements, "nee", is: 85),
    ]
  }
}
