extension WaveDraft {
  /// Names the partners of 2021, and wishes: 77, 55 and 44 for the three that are wished for most.
  ///
  /// The seven parties that the monitor calls most frequent have the highest counts; 76 of 229 name
  /// someone of the community, about a third. All other counts are made up.
  mutating func namePartners2021() {
    namePartners(
      .socialPartners, none: 6, blank: 2,
      ticks: [
        "jeugdgezondheidszorg": 213, "ggd": 205, "wijkteams": 188, "welzijn": 152,
        "jeugdhulp": 138, "kinderopvang": 121, "schuldhulpverlening": 96, "huisvesting": 61,
        "anders": 24,
      ])
    namePartners(
      .medicalPartners, none: 14, blank: 2,
      ticks: [
        "verloskundigen": 198, "kraamzorg": 191, "gynaecologen": 118, "vsv": 131,
        "huisartsen": 124, "ggz": 92, "zorgverzekeraar": 66, "anders": 15,
      ])
    namePartners(
      .communityPartners, none: 148, blank: 5,
      ticks: [
        "ervaringsdeskundigen": 48, "vrijwilligersorganisaties": 39, "informele_steun": 26,
        "zelfhulporganisaties": 17, "anders": 6,
      ])
    namePartners(
      .municipalPartners, none: 8, blank: 2,
      ticks: [
        "afdeling_publieke_gezondheid": 192, "afdeling_jeugdgezondheidszorg": 186,
        "afdeling_jeugd": 160, "afdeling_geboortezorg": 72, "afdeling_werk_inkomen": 98,
        "afdeling_wonen": 44, "anders": 20,
      ])
    nameMembers()
    wishForPartners(
      [
        "huisartsen": 77, "ervaringsdeskundigen": 55, "zorgverzekeraar": 44, "ggz": 36,
        "schuldhulpverlening": 33, "vrijwilligersorganisaties": 31, "kinderopvang": 28,
        "gynaecologen": 27, "huisvesting": 25, "informele_steun": 22, "vsv": 20, "welzijn": 18,
        "afdeling_werk_inkomen": 16, "jeugdhulp": 15, "zelfhulporganisaties": 14, "wijkteams": 12,
        "verloskundigen": 9, "kraamzorg": 8, "afdeling_wonen": 7, "anders": 5,
      ], none: 20)
  }
}
