import QuestionnaireSchema
import Tables
import TextFormats

/// The markup of one question: its text, what is said beside it, and the fields for its answer.
///
/// The ids of its parts end in the index of the question; texts from a questionnaire are never ids.
struct FormQuestion {
  let question: Question
  /// When it is asked, where only a lead can tell.
  let routing: String?

  /// A group of choices is a fieldset with a legend, a single field has a label.
  var html: HTML {
    let index = question.index
    let content =
      switch question.kind {
      case .selectOne(let choices): group(choices, type: "radio")
      case .selectMultiple(let choices): group(choices, type: "checkbox")
      case .integer: field(inputMode: "numeric")
      case .decimal: field(inputMode: "decimal")
      case .date: field(inputMode: "text")
      case .text: textArea()
      }
    return .element(
      "div", [.init("class", "question"), .init("id", "vraag-\(index)"), .init("hidden")], content)
  }

  private var id: String { "veld-\(question.index)" }

  /// The ids of what is said beside the field, in the order in which it is read.
  private var descriptions: String {
    (helpTexts.isEmpty ? ["vorig", "fout"] : ["hulp", "vorig", "fout"])
      .map { "\($0)-\(question.index)" }.joined(separator: " ")
  }

  private var title: [HTML] {
    let number: [HTML] =
      question.number.map {
        [.element("span", [.init("class", "number")], text: "Vraag \($0)"), .init(text: " ")]
      } ?? []
    return number + [
      .init(text: question.label + " "),
      .element(
        "span", [.init("class", "optional"), .init("id", "mag-\(question.index)")],
        text: "(niet verplicht)"),
    ]
  }

  /// What is said below the question: help, what kind of answer it takes, last year's answer, and
  /// what is wrong.
  private var notes: [HTML] {
    let index = question.index
    let help: [HTML] =
      helpTexts.isEmpty
      ? []
      : [
        .element(
          "div", [.init("class", "hint"), .init("id", "hulp-\(index)")],
          helpTexts.map { .element("p", text: $0) })
      ]
    return help + [
      .element("p", [.init("class", "previous"), .init("id", "vorig-\(index)"), .init("hidden")]),
      .element("div", [.init("class", "findings"), .init("id", "fout-\(index)")]),
    ]
  }

  private var helpTexts: [String] {
    let form: String? =
      switch question.kind {
      case .selectOne: nil
      case .selectMultiple: "U kunt meer dan één antwoord kiezen."
      case .integer(let bounds): "Vul een heel getal in\(bounds.words)."
      case .decimal(let bounds): "Vul een getal in\(bounds.words), bijvoorbeeld 12,5."
      case .date: "Vul een datum in, bijvoorbeeld 13-9-2021."
      case .text(let maxLength): maxLength.map { "Hoogstens \(dutchInteger($0)) tekens." }
      }
    return [routing, question.hint, form].compactMap { $0 }
  }

  private func group(_ choices: [Choice], type: String) -> [HTML] {
    let name = "antwoord-\(question.index)"
    let options = choices.enumerated().map { place, choice -> HTML in
      let id = "\(id)-\(place)"
      return .element(
        "div", [.init("class", "choice")],
        [
          .element(
            "input",
            [
              .init("type", type), .init("id", id), .init("name", name),
              .init("value", choice.name),
            ]),
          .element("label", [.init("for", id)], text: choice.label),
        ])
    }
    let clear: [HTML] =
      type == "radio"
      ? [
        .element(
          "button",
          [
            .init("type", "button"), .init("class", "quiet clear"),
            .init("id", "wis-\(question.index)"), .init("hidden"),
          ], text: "Antwoord wissen")
      ] : []
    let legend = HTML.element("legend", [], title)
    return [
      .element(
        "fieldset", [.init("id", id), .init("aria-describedby", descriptions)],
        [legend] + notes + options + clear)
    ]
  }

  private func field(inputMode: String) -> [HTML] {
    let attributes: [HTML.Attribute] = [
      .init("type", "text"), .init("id", id), .init("inputmode", inputMode),
      .init("autocomplete", "off"), .init("aria-describedby", descriptions),
    ]
    return [label] + notes + [HTML.element("input", attributes)]
  }

  private func textArea() -> [HTML] {
    let attributes: [HTML.Attribute] = [
      .init("id", id), .init("rows", "4"), .init("aria-describedby", descriptions),
    ]
    return [label] + notes + [HTML.element("textarea", attributes)]
  }

  private var label: HTML { .element("label", [.init("for", id)], title) }
}
