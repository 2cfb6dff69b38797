import Tables

extension Command {
  /// `kansrijk vragenlijst`: shows, lists, checks and compares questionnaires.
  static let questionnaire = Command(
    name: "vragenlijst",
    summary: "toont, controleert of vergelijkt vragenlijsten, of begint een nieuwe",
    explanation: [
      "‘toon’ maakt het codeboek: alle vragen met hun antwoorden, wie een vraag krijgt, de controles, "
        + "en voor welke cijfers een vraag telt. Handig om vooraf met partners te bespreken; met --uit "
        + "codeboek.html kunt u het ook afdrukken.",
      "‘lijst’ noemt de vragenlijsten die er zijn. ‘controleer’ zegt of een vragenlijst in orde is, "
        + "of wat er mis is en waar.",
      "‘verschil’ vergelijkt twee vragenlijsten: welke vragen, cijfers en controles gelijk zijn, anders, nieuw "
        + "of vervallen, wat er dan anders is, en welke cijfers u met die van het eerdere jaar mag vergelijken.",
      "‘nieuw’ begint de vragenlijst van een later jaar met die van een eerder jaar, en zegt op welke regels "
        + "dat jaar nog wordt genoemd. Wat alleen over dat jaar gaat, zoals gedrukte cijfers, gaat niet mee.",
    ],
    operands: [
      Operand(
        "HANDELING", .one, .choice(QuestionnaireAction.allCases.map(\.rawValue)),
        help: "Wat u wilt doen: toon, lijst, controleer, verschil of nieuw."),
      Operand(
        "VRAGENLIJST", .anyNumber, .path,
        help:
          "De id van de vragenlijst, haar jaar, of het pad naar haar bestand of map. Bij lijst en nieuw "
          + "geen, bij verschil twee."),
    ],
    options: [.questionnaireBefore, .newYear, .documentFormat, .output, .strict],
    examples: [
      Example("kansrijk vragenlijst lijst", "Noemt de vragenlijsten die er zijn."),
      Example("kansrijk vragenlijst toon kansrijke-start-2021", "Toont het codeboek van 2021."),
      Example(
        "kansrijk vragenlijst toon kansrijke-start-2021 --uit codeboek.html",
        "Schrijft het codeboek als pagina om te lezen en af te drukken."),
      Example(
        "kansrijk vragenlijst controleer Questionnaires/2022",
        "Controleert een vragenlijst die u aan het maken bent."),
      Example(
        "kansrijk vragenlijst verschil 2020 2021 --uit verschil.html",
        "Schrijft op wat er in 2021 anders is gevraagd en geteld dan in 2020."),
      Example(
        "kansrijk vragenlijst nieuw --op-basis-van 2023 --jaar 2024",
        "Begint de vragenlijst van 2024 in Questionnaires/2024."),
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
  /// Compare two.
  case compare = "verschil"
  /// Start that of a later year.
  case renew = "nieuw"
}

extension CommandOption {
  /// `--op-basis-van VRAGENLIJST`: the questionnaire that a new one starts from.
  static let questionnaireBefore = value(
    "op-basis-van", "VRAGENLIJST", .text,
    help: "Bij nieuw: de vragenlijst waarmee u begint, met haar id, haar jaar of haar pad.")

  /// `--jaar JAAR`: the year of a new questionnaire.
  static let newYear = value("jaar", "JAAR", .text, help: "Bij nieuw: het jaar van de vragenlijst.")
}
