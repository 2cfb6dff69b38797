import Tables

extension Command {
  /// `kansrijk vragenlijst`: shows, lists and checks questionnaires.
  static let questionnaire = Command(
    name: "vragenlijst", summary: "toont of controleert een vragenlijst",
    explanation: [
      "‘toon’ maakt het codeboek: alle vragen met hun antwoorden, wie een vraag krijgt, de controles, "
        + "en voor welke cijfers een vraag telt. Handig om vooraf met partners te bespreken; met --uit "
        + "codeboek.html kunt u het ook afdrukken.",
      "‘lijst’ noemt de vragenlijsten die er zijn. ‘controleer’ zegt of een vragenlijst in orde is, "
        + "of wat er mis is en waar.",
    ],
    operands: [
      Operand(
        "HANDELING", .one, .choice(QuestionnaireAction.allCases.map(\.rawValue)),
        help: "Wat u wilt doen: toon, lijst of controleer."),
      Operand(
        "VRAGENLIJST", .oneOrNone, .path,
        help: "De id van de vragenlijst, of het pad naar haar bestand of map. Niet bij lijst."),
    ],
    options: [.documentFormat, .output, .strict],
    examples: [
      Example("kansrijk vragenlijst lijst", "Noemt de vragenlijsten die er zijn."),
      Example("kansrijk vragenlijst toon kansrijke-start-2021", "Toont het codeboek van 2021."),
      Example(
        "kansrijk vragenlijst toon kansrijke-start-2021 --uit codeboek.html",
        "Schrijft het codeboek als pagina om te lezen en af te drukken."),
      Example(
        "kansrijk vragenlijst controleer Questionnaires/2022",
        "Controleert een vragenlijst die u aan het maken bent."),
    ]
  ) { invocation in
    guard let word = invocation.arguments.operands.first,
      let action = QuestionnaireAction(rawValue: word)
    else { return .fault }
    return QuestionnaireRun(invocation).perform(action)
  }
}

/// What can be done with questionnaires.
enum QuestionnaireAction: String, CaseIterable {
  /// Write the codebook.
  case show = "toon"
  /// Name those that are known.
  case list = "lijst"
  /// Say whether one is in order.
  case check = "controleer"
}
