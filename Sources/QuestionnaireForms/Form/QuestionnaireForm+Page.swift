import QuestionnaireSchema
import ResponseIngest
public import Tables

extension QuestionnaireForm {
  /// The page with the form.
  public var page: HTMLPage {
    HTMLPage(
      title: questionnaire.title, style: String(decoding: PackageResources.form_css, as: UTF8.self),
      script: [PackageResources.judge_js, PackageResources.files_js, PackageResources.form_js]
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"),
      data: [(id: "gegevens", value: data)], [header, main])
  }

  private var header: HTML {
    .element(
      "header", [],
      [.element("h1", text: questionnaire.title)]
        + (questionnaire.note.map { [.element("p", [.init("class", "note")], text: $0)] } ?? [])
        + [
          .element(
            "noscript", [],
            [
              .element(
                "p", [.init("class", "warning")],
                text: "Dit formulier werkt niet, omdat JavaScript uit staat in deze browser. Zet "
                  + "het aan, of vraag om het Excel-sjabloon.")
            ])
        ])
  }

  private var main: HTML {
    .element(
      "main", [],
      [
        .element("p", [.init("id", "bericht"), .init("role", "status")]),
        .element(
          "div", [.init("id", "invullen"), .init("hidden")],
          [
            overview,
            .element(
              "div", [],
              [
                points,
                .element("form", [.init("id", "formulier"), .init("novalidate")], parts),
              ]),
          ]),
        .element(
          "section",
          [.init("id", "kopie"), .init("hidden"), .init("aria-labelledby", "kopie-kop")]),
      ])
  }

  /// How far the lead has come, and the way to each part.
  private var overview: HTML {
    .element(
      "nav", [.init("aria-label", "Onderdelen")],
      [
        .element(
          "details", [.init("id", "overzicht")],
          [
            .element("summary", [.init("id", "voortgang")]),
            .element("ol", [.init("id", "onderdelen")]),
            .element(
              "div", [.init("class", "choice")],
              [
                .element("input", [.init("type", "checkbox"), .init("id", "alles")]),
                .element("label", [.init("for", "alles")], text: "Alle vragen op één pagina"),
              ]),
          ])
      ])
  }

  /// What is still to be done.
  private var points: HTML {
    .element(
      "section",
      [
        .init("id", "punten"), .init("tabindex", "-1"), .init("hidden"),
        .init("aria-labelledby", "punten-kop"),
      ],
      [
        .element("h2", [.init("id", "punten-kop")]),
        .element(
          "p", [.init("id", "punten-uitleg")],
          text: FormPurpose(questionnaire).pointsIntroduction),
        .element("ol", [.init("id", "punten-lijst")]),
      ])
  }

  private var parts: [HTML] {
    let sections = questionnaire.sections.enumerated().map { index, section in
      let hint = routing(section.relevant).map {
        [HTML.element("p", [.init("class", "hint")], text: $0)]
      }
      let questions = section.questions.map { index -> HTML in
        let question = questionnaire.questions[index]
        return FormQuestion(question: question, routing: routing(question.ownRelevant)).html
      }
      return part(id: "\(index)", title: section.label, (hint ?? []) + questions)
    }
    let purpose = FormPurpose(questionnaire)
    let start = part(id: "begin", title: "Over deze inzending", FormParts.start(purpose))
    let end = part(id: "eind", title: purpose.endTitle, FormParts.end(purpose))
    return [start] + sections + (questionnaire.result.map { [part(for: $0)] } ?? []) + [end]
  }

  /// When something is asked, where the form cannot tell because there is no frame.
  private func routing(_ relevant: Expression) -> String? {
    guard context.frame == nil, relevant.condition.namesFrame else { return nil }
    return ConditionWords(questionnaire).routing(relevant.condition)
  }

  /// The part that tells where one stands; the script fills it in.
  private func part(for result: ResultLayout) -> HTML {
    part(
      id: "uitkomst", title: result.title,
      result.introduction.map { .element("p", text: $0) } + [
        .element("div", [.init("id", "uitkomst"), .init("aria-live", "polite")])
      ])
  }

  /// A part of the form, with the buttons that each part has.
  private func part(id: String, title: String, _ content: [HTML]) -> HTML {
    let back: [HTML] =
      id == "begin" ? [] : [FormParts.button("Vorige", class: "quiet previous-part")]
    let next: [HTML] = id == "eind" ? [] : [FormParts.button("Volgende", class: "next-part")]
    return .element(
      "section",
      [.init("class", "part"), .init("id", "deel-\(id)"), .init("aria-labelledby", "kop-\(id)")],
      [.element("h2", [.init("id", "kop-\(id)"), .init("tabindex", "-1")], text: title)]
        + content + [
          .element(
            "div", [.init("class", "buttons steps")],
            next + back + [FormParts.button("Concept opslaan", class: "quiet save-draft")])
        ])
  }
}
