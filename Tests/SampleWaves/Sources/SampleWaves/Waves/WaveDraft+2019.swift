extension WaveDraft {
  /// Answers the questionnaire of 2019: 140 municipalities, all with the Impuls.
  mutating func answer2019() {
    divide(
      .coalitionStatus,
      ["gevormd": 40, "in_voorbereiding": 52, "in_gesprek": 37, "geen": 8, "": 3]
    ) { $0.preference(forCoalition: $1) }
    divide(
      .coalitionKind, ["lokaal": 24, "regionaal": 11, "beide": 5], in: .impuls,
      where: \.hasCoalition)
    namePartners(
      .socialPartners, none: 3, blank: 2,
      ticks: [
        "jeugdgezondheidszorg": 131, "ggd": 122, "wijkteams": 104, "welzijn": 77, "jeugdhulp": 66,
        "kinderopvang": 44, "schuldhulpverlening": 39, "huisvesting": 15, "anders": 9,
      ])
    namePartners(
      .medicalPartners, none: 9, blank: 3,
      ticks: [
        "verloskundigen": 112, "kraamzorg": 101, "gynaecologen": 58, "vsv": 66, "huisartsen": 61,
        "ggz": 30, "zorgverzekeraar": 27, "anders": 6,
      ])
    divide(.ambitions, ["ja": 68, "nee": 72]) { $0.preference(forAmbitions: $1) }
    divide(
      .agreements,
      ["uitvoering bestuur_beleid": 18, "uitvoering": 36, "bestuur_beleid": 1, "nee": 85]
    ) { $0.preference(forAgreements: $1) }
    writeRemarks(year: 2019)
  }
}
