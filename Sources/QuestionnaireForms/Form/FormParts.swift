import Tables

/// The parts of a form that are the same for every questionnaire: its beginning and its end.
enum FormParts {
  /// Who fills it in, for which municipalities, and going on with a draft.
  static func start(_ purpose: FormPurpose) -> [HTML] {
    [.element("p", text: purpose.introduction), draft, municipalities, contact(purpose)]
  }

  private static let draft = HTML.element(
    "details", [],
    [
      .element("summary", text: "Verder met een concept"),
      .element(
        "p",
        text: "Heeft u eerder een concept of een antwoordbestand opgeslagen? Open het dan hier. "
          + "Het komt in de plaats van wat u nu heeft ingevuld."),
      .element("label", [.init("for", "concept")], text: "Bestand met antwoorden (.json)"),
      .element(
        "input",
        [
          .init("type", "file"), .init("id", "concept"), .init("accept", ".json,.txt"),
          .init("aria-describedby", "concept-fout"),
        ]),
      .element("div", [.init("id", "concept-fout"), .init("class", "findings")]),
    ])

  private static let municipalities = HTML.element(
    "fieldset", [.init("class", "question"), .init("id", "gemeenten")],
    [
      .element("legend", text: "Voor welke gemeente vult u in?"),
      .element(
        "div", [.init("class", "hint"), .init("id", "gemeente-hulp")],
        [
          .element(
            "p",
            text: "Vult u in voor meer gemeenten, en zijn alle antwoorden gelijk? Voeg ze dan "
              + "allemaal toe.")
        ]),
      .element("div", [.init("id", "gemeente-fout"), .init("class", "findings")]),
      .element("ul", [.init("id", "gekozen")]),
      .element(
        "div", [.init("id", "gemeente-kiezen")],
        [
          .element("label", [.init("for", "gemeente")], text: "Naam of code van de gemeente"),
          .element(
            "input",
            [
              .init("type", "text"), .init("id", "gemeente"), .init("list", "gemeentenlijst"),
              .init("autocomplete", "off"),
              .init("aria-describedby", "gemeente-hulp gemeente-fout"),
            ]),
          .element("datalist", [.init("id", "gemeentenlijst")]),
          button("Toevoegen", class: "quiet", id: "toevoegen"),
        ]),
    ])

  private static func contact(_ purpose: FormPurpose) -> HTML {
    .element(
      "fieldset", [.init("class", "question")],
      [
        .element("legend", text: "Wie vult in?"),
        .element(
          "div", [.init("class", "hint"), .init("id", "contact-hulp")],
          [.element("p", text: purpose.contactHint)]),
        .element("label", [.init("for", "naam")], text: "Naam"),
        .element(
          "input",
          [
            .init("type", "text"), .init("id", "naam"), .init("autocomplete", "name"),
            .init("aria-describedby", "contact-hulp"),
          ]),
        .element("label", [.init("for", "email")], text: "E-mailadres"),
        .element(
          "input",
          [
            .init("type", "email"), .init("id", "email"), .init("autocomplete", "email"),
            .init("aria-describedby", "contact-hulp"),
          ]),
      ])
  }

  /// Checking, saving, and what open points mean.
  static func end(_ purpose: FormPurpose) -> [HTML] {
    [
      .element("p", [.init("id", "stand")]),
      .element("div", [.init("id", "opmerkingen")]),
      .element(
        "div", [.init("class", "buttons")],
        [
          button("Controleren", class: "quiet", id: "controleren"),
          button("Antwoordbestand opslaan", class: "", id: "opslaan"),
          button("Kopie van uw antwoorden", class: "quiet", id: "toon-kopie"),
        ]),
      .element(
        "details", [],
        [
          .element("summary", text: "Wat als er nog punten open staan?"),
          .element("p", text: purpose.openPointsIntroduction),
          .element("ul", [], purpose.openPoints.map { .element("li", text: $0) }),
          .element(
            "p",
            text: "Verbetert u later iets? Open dan uw antwoordbestand, pas het aan, en "
              + "\(purpose.improving)."),
        ]),
      .element(
        "section", [.init("id", "opgeslagen"), .init("hidden"), .init("aria-labelledby", "klaar")],
        [
          .element("h3", [.init("id", "klaar"), .init("tabindex", "-1")], text: "Opgeslagen"),
          .element("p", [.init("id", "opgeslagen-naam")]),
          .element("p", text: purpose.saved),
          .element(
            "div", [.init("class", "buttons")],
            [
              button("Nog een gemeente met dezelfde antwoorden", class: "quiet", id: "nog-een")
            ]),
          .element(
            "details", [],
            [
              .element("summary", text: "Lukt opslaan niet?"),
              .element("label", [.init("for", "tekst")], text: "De inhoud van het antwoordbestand"),
              .element("p", [.init("class", "hint")], text: purpose.copying),
              .element("textarea", [.init("id", "tekst"), .init("rows", "8"), .init("readonly")]),
            ]),
        ]),
    ]
  }

  static func button(_ text: String, class name: String, id: String? = nil) -> HTML {
    .element(
      "button",
      [.init("type", "button")] + (name.isEmpty ? [] : [.init("class", name)])
        + (id.map { [.init("id", $0)] } ?? []), text: text)
  }
}
