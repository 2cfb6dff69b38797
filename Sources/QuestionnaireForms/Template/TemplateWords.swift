import OfficeFiles
import QuestionnaireSchema
import TextFormats

/// What stands in a template besides the questions themselves.
struct TemplateWords: Sendable {
  private let request: TemplateRequest
  private let conditions: ConditionWords

  init(_ request: TemplateRequest) {
    self.request = request
    conditions = ConditionWords(request.questionnaire)
  }

  /// How the sheet is filled in, in lines.
  var introduction: [String] {
    [
      request.columnCount == 1
        ? "Vul alleen de lichtgele cellen in, in de kolom ‘Antwoord’."
        : "Elke gemeente heeft een eigen kolom. Vul daarin alleen de lichtgele cellen in. Een kolom die "
          + "u leeg laat, telt niet mee.",
      "Vaak kunt u kiezen uit een lijst: klik op de cel en dan op het pijltje.",
      "Staat er ‘nog invullen’ achter een vraag? Die vraag is verplicht en nog leeg.",
      "Staat er ‘hoeft niet’? Dan slaat u de vraag over.",
      FormPurpose(request.questionnaire).templateFilledIn,
    ]
  }

  /// For whom a part is; nothing when it is for everybody.
  func routing(_ condition: Expression) -> String? { conditions.routing(condition.condition) }

  /// What helps to understand the question, when it is asked, and what is filled in.
  func help(_ question: Question) -> String {
    let isOptional = question.required.condition == .constant(false)
    let lines = [
      question.hint, routing(question.ownRelevant), form(question),
      isOptional ? "Niet verplicht." : nil,
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  /// A list of more choices than this is only shown in the cell itself.
  private static let mostChoices = 12

  private func form(_ question: Question) -> String {
    switch question.kind {
    case .selectOne(let choices):
      choices.count > Self.mostChoices
        ? "Kies één antwoord uit de lijst."
        : (["Kies één antwoord:"] + choices.map { "- \($0.label)" }).joined(separator: "\n")
    case .selectMultiple: "Kies hieronder ‘ja’ bij alles wat past."
    case .integer(let bounds): "Een heel getal\(bounds.words)."
    case .decimal(let bounds): "Een getal\(bounds.words), bijvoorbeeld 12,5."
    case .date: "Een datum, bijvoorbeeld 13-9-2021."
    case .text(let maxLength):
      maxLength.map { "Tekst van hoogstens \(dutchInteger($0)) tekens." } ?? "Tekst."
    }
  }

  /// What is told to who fills in something that is no answer.
  func complaint(_ question: Question) -> CellValidation.Message {
    let text =
      switch question.kind {
      case .selectOne: "Kies een antwoord uit de lijst. Klik op het pijltje naast de cel."
      case .selectMultiple: "Kies ja of nee."
      case .integer(let bounds): "Vul een heel getal in\(bounds.words)."
      case .decimal(let bounds): "Vul een getal in\(bounds.words)."
      case .date: "Vul een datum in, bijvoorbeeld 13-9-2021."
      case .text(let maxLength):
        "Deze tekst is te lang. Schrijf hoogstens \(dutchInteger(maxLength ?? 0)) tekens."
      }
    return CellValidation.Message(title: "Dit kan hier niet", text: text)
  }
}
