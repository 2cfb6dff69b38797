package import Municipalities
import QuestionnaireSchema

/// Why a wave cannot be made up.
package enum SimulationError: Error, Hashable {
  /// The frame has real municipalities.
  case realMunicipalities(count: Int, first: MunicipalityCode)
  /// No municipality of the frame was asked.
  case nobodyAsked
  /// No answers were found that keep to all of these rules.
  case rulesNotMet([String], municipality: MunicipalityCode)
  /// This question must be answered, and no answer to it is possible.
  case noAnswer(question: String, municipality: MunicipalityCode)
  /// No answers were found that make a submission a response.
  case noResponse(MunicipalityCode)

  init(_ failure: DraftFailure, _ rules: DraftRules, _ frame: PopulationFrame) {
    let code = frame.codes[failure.unit]
    self =
      switch failure.obstacle {
      case .rule:
        .rulesNotMet(failure.rules.map { rules.rules[$0].edit.name }, municipality: code)
      case .required(let question):
        .noAnswer(question: rules.plans[question].question.name, municipality: code)
      case .noResponse, .wanted, nil: .noResponse(code)
      }
  }

  /// What is wrong and what can be done, in Dutch.
  package var message: String {
    switch self {
    case .realMunicipalities(let count, let first):
      "In het kader staan gemeenten die echt bestaan of kunnen bestaan, zoals \(first) (samen \(count)). "
        + "Verzonnen antwoorden mogen nooit bij een echte gemeente staan. Gebruik codes vanaf GM9001 of "
        + "van vijf tot zeven cijfers, of laat met --aantal een kader verzinnen."
    case .nobodyAsked: "In het kader is geen enkele gemeente gevraagd."
    case .rulesNotMet(let rules, let code):
      rules.count == 1
        ? "Voor \(code) zijn geen antwoorden gevonden die passen bij de controle ‘\(rules[0])’."
        : "Voor \(code) zijn geen antwoorden gevonden die passen bij al deze controles: "
          + rules.map { "‘\($0)’" }.joined(separator: ", ")
          + ". Spreken zij elkaar of het kader tegen?"
    case .noAnswer(let question, let code):
      "De vraag ‘\(question)’ is verplicht, maar voor \(code) is geen antwoord mogelijk."
    case .noResponse(let code):
      "Voor \(code) zijn geen antwoorden gevonden waarmee een inzending meetelt als respons."
    }
  }
}
