extension WaveDraft.Candidate {
  /// Whether its coalition is formed, by what it answered so far.
  var hasCoalition: Bool { sheet.has(.coalitionStatus, "gevormd") }

  /// Whether its joint plan is finished.
  var hasPlan: Bool { sheet.has(.planStatus, "opgesteld") }

  /// Whether home visits are carried out.
  var hasHomeVisits: Bool { sheet.has(.homeVisits, "ja") }

  /// How well a stage of the coalition fits its zeal and its stage of the year before.
  func preference(forCoalition stage: String) -> Int {
    if let settledStage { return stage == settledStage ? 9000 : -9000 }
    switch stage {
    case "gevormd":
      if previous.has(.coalitionStatus, "gevormd"), !respondent.isContrary { return 3000 }
      if previous.has(.coalitionStatus, "in_voorbereiding") { return zeal + 500 }
      return previous.has(.coalitionStatus, "in_gesprek") ? zeal + 250 : zeal
    case "in_voorbereiding": return zeal
    case "geen": return previous.has(.coalitionStatus, "geen") ? 900 - zeal : 600 - zeal
    default: return 0
    }
  }

  /// How well a stage of the joint plan fits.
  func preference(forPlan stage: String) -> Int {
    let finishedBefore = previous.has(.planStatus, "opgesteld")
    switch stage {
    case "opgesteld": return zeal + (hasCoalition ? 300 : 0) + (finishedBefore ? 1500 : 0)
    case "begonnen": return zeal + (finishedBefore ? 1500 : 0)
    default: return 0
    }
  }

  /// How well home visits fit.
  func preference(forHomeVisits answer: String) -> Int {
    let before = previous.has(.homeVisits, "ja")
    let leaning = respondent.lead.homeVisitLeaning
    return answer == "ja" ? leaning + (before ? 1500 : 0) : unless(before) / 2
  }

  /// How well having no activities fits.
  func preference(forActivities answer: String) -> Int {
    guard answer == "nee" else { return 0 }
    let stranded = hasCoalition && sheet.has(.planStatus, "nee")
    return 600 - zeal + unless(hasHomeVisits) + unless(stranded)
  }

  /// How well joint ambitions fit.
  func preference(forAmbitions answer: String) -> Int {
    guard answer == "ja" else { return 0 }
    let before = previous.has(.ambitions, "ja") ? 700 : 0
    return zeal + before + (hasCoalition ? 200 : 0) - unless(hasPlan)
  }

  /// How well an answer about goals fits.
  func preference(forGoals answer: String) -> Int {
    if answer.hasPrefix("nee") { return 600 - zeal + unless(hasPlan) }
    return answer.hasPrefix("ja") ? zeal + (hasPlan ? 500 : 0) : 0
  }

  /// How well agreements fit.
  func preference(forAgreements answer: String) -> Int {
    if answer == "nee" { return 600 - zeal - (sheet.has(.ambitions, "ja") ? 300 : 0) }
    return answer == "uitvoering bestuur_beleid" ? zeal : 0
  }

  /// How well an answer about monitoring fits.
  func preference(forMonitoring answer: String) -> Int {
    guard answer.contains("uitkomsten") else { return answer == "proces" ? zeal : 0 }
    let aimless = sheet.has(.goals, "nee")
    return zeal + unless(aimless) + unless(sheet.has(.baseline, "nee"))
  }

  /// How well naming a partner fits: youth health care does the home visits.
  func preference(forPartner partner: String) -> Int {
    guard partner == "jeugdgezondheidszorg" else { return zeal / 2 }
    let needed = hasHomeVisits || sheet.has(.regionalNetworks, "gemeenten_jgz_vsv")
    return -unless(needed)
  }
}
