/// The questions that the sample answers, by their names in the questionnaires.
enum Question: String, CaseIterable {
  case impulsRequested = "impuls_aangevraagd"
  case coalitionStatus = "coalitie_status"
  case coalitionKind = "coalitie_soort"
  case regionalWork = "regio_samenwerking"
  case regionalNetworks = "regio_verbanden"
  case otherNetworks = "regio_verbanden_anders"
  case coalitionRemarks = "coalitie_toelichting"
  case planStatus = "plan_status"
  case planRemarks = "plan_toelichting"
  case socialPartners = "partners_sociaal"
  case medicalPartners = "partners_medisch"
  case communityPartners = "partners_community"
  case municipalPartners = "partners_gemeente"
  case otherPartners = "partners_anders"
  case socialMembers = "coalitie_sociaal"
  case medicalMembers = "coalitie_medisch"
  case communityMembers = "coalitie_community"
  case municipalMembers = "coalitie_gemeente"
  case wantedPartners = "partners_gewenst"
  case otherWantedPartners = "partners_gewenst_anders"
  case ambitions = "ambities"
  case goals = "doelstellingen"
  case goalPeriods = "doel_periode"
  case otherGoals = "doelstellingen_anders"
  case framework = "beleidskader"
  case agreements = "afspraken"
  case activities = "activiteiten"
  case activitiesStart = "activiteiten_start"
  case extraActivities = "extra_activiteiten"
  case activityRemarks = "activiteiten_toelichting"
  case homeVisits = "phb_uitvoering"
  case homeVisitOffer = "phb_aanbod"
  case homeVisitPeriods = "phb_periode"
  case homeVisitAgreements = "phb_afspraken"
  case homeVisitRemarks = "phb_toelichting"
  case baseline = "startfoto"
  case monitoring = "monitoring"
  case website = "website"
  case websiteRating = "website_waardering"
  case advisers = "pharos"
  case advisersRating = "pharos_waardering"
  case corona = "corona_invloed"
  case coronaRemarks = "corona_toelichting"
  case support = "ondersteuning"
  case otherSupport = "ondersteuning_anders"
  case sharing = "delen_ggd"
  case remarks = "opmerkingen"
}

extension Question {
  /// Whether several choices may be ticked in a year; goals took several answers in 2020 only.
  func takesSeveral(in year: Int) -> Bool {
    switch self {
    case .goals: year == 2020
    case .socialPartners, .medicalPartners, .communityPartners, .municipalPartners, .socialMembers,
      .medicalMembers, .communityMembers, .municipalMembers, .wantedPartners, .goalPeriods,
      .agreements, .homeVisitPeriods, .monitoring, .support:
      true
    default: false
    }
  }

  /// Whether it is a question of choices that may be left blank.
  var isOptional: Bool {
    switch self {
    case .wantedPartners, .websiteRating, .advisersRating, .support, .sharing: true
    default: false
    }
  }

  /// The questions of a year, in the order of its questionnaire.
  static func asked(in year: Int) -> [Question] {
    switch year {
    case 2019:
      [
        .coalitionStatus, .coalitionKind, .coalitionRemarks, .socialPartners, .medicalPartners,
        .ambitions, .agreements, .remarks,
      ]
    case 2020:
      [
        .impulsRequested, .coalitionStatus, .coalitionKind, .coalitionRemarks, .planStatus,
        .planRemarks, .socialPartners, .medicalPartners, .municipalPartners, .ambitions, .goals,
        .goalPeriods, .otherGoals, .framework, .agreements, .activities, .activitiesStart,
        .homeVisits, .homeVisitPeriods, .monitoring, .corona, .coronaRemarks, .remarks,
      ]
    default: allCases
    }
  }
}
