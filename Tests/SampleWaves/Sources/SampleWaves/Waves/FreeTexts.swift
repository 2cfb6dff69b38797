/// Made-up remarks, with the signs that trip up readers: quotes, semicolons, line breaks, accents.
enum FreeTexts {
  /// What may be written at a question.
  static func pool(for question: Question) -> [String] {
    switch question {
    case .otherNetworks:
      ["De regio-indeling van het sociaal domein", "Geen vaste verbanden; per thema anders"]
    case .coalitionRemarks:
      [
        "De coalitie heet \"Goed Begin\" en komt vier keer per jaar bij elkaar.",
        "We trekken op met twee buurgemeenten; de coördinator is in maart begonnen.",
        "Door ziekte ligt het stil.", "Getekend op het stadhuis, met álle partijen erbij!",
        "Eerst lokaal, daarna regionaal.\nDe regio volgt in het najaar.",
      ]
    case .planRemarks:
      [
        "Het plan ligt bij het college; vaststelling volgt.",
        "Concept is klaar.\nReacties van de partners worden verwerkt.",
        "Onderdeel van het uitvoeringsprogramma \"Gezond opgroeien\".",
      ]
    case .otherPartners:
      ["De bibliotheek", "Taalhuis; kerken; moskee", "Bureau \"De Eerste Stap\"", "Cliëntenraad"]
    case .otherWantedPartners:
      ["Werkgevers in de regio", "De kinderartsen van het ziekenhuis"]
    case .otherGoals:
      ["Per project verschillend", "Doelen staan in de regiovisie, niet bij ons zelf"]
    case .activityRemarks:
      [
        "Cursus voor aanstaande ouders; inloop op dinsdag.", "VoorZorg en Nu Niet Zwanger",
        "Een week over \"de eerste 1000 dagen\" met activiteiten in elke kern.",
        "Babyspreekuur,\nmoeder-kindcafé,\nhuisbezoeken",
      ]
    case .homeVisitRemarks:
      ["Start na de zomer, als het budget er is.", "Alleen op verwijzing; zie de reële wachttijd."]
    case .coronaRemarks:
      [
        "Bijeenkomsten gingen online; dat werkte, maar nieuwe partijen leerden we niet kennen.",
        "De GGD had geen tijd.", "Halfjaar vertraging",
        "Ouders één voor één gebeld i.p.v. groepen.",
      ]
    case .otherSupport:
      ["Een regionale coördinator", "Minder vragenlijsten ;-)"]
    case .remarks:
      [
        "Geen", "Dank voor de vragenlijst.",
        "Vraag 7 vonden we lastig: onze doelen zijn \"groei\"doelen.",
        "Deze vragenlijst is samen met de GGD ingevuld; bel gerust.",
        "Zie ook ons beleid, blz. 12-14.",
      ]
    default: []
    }
  }
}
