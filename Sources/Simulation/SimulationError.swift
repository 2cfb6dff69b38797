package import Municipalities
import QuestionnaireSchema

/// Why a wave cannot be made up.
package enum SimulationError: Error, Hashable {
  /// The frame has real municipalities.
  case realMunicipalities(count: Int, first: MunicipalityCode)
  /// No municipality of the frame was asked.
  case nobodyAsked
  /// No answers were found that keep to this rule.
  case ruleNotMet(String, municipality: MunicipalityCode)
  /// This question must be answered, and no answer to it is possible.
  case noAnswer(question: String, municipality: MunicipalityCode)
  /// No answers were found that make a submission a response.
  case noResponse(MunicipalityCode)

  init(_ failure: DraftFailure, _ rules: DraftRules, _ frame: PopulationFrame) {
    let code = frame.codes[failure.unit]
    self =
      switch failure.obstacle {
      case .rule(let number): .ruleNotMet(rules.rules[number].edit.name, municipality: code)
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
    case .ruleNotMet(let rule, let code):
      "Voor \(code) zijn geen antwoorden gevonden die passen bij de controle ‘\(rule)’. Spreekt zij een "
        + "andere controle of het kader tegen?"
    case .noAnswer(let question, let code):
      "De vraag ‘\(question)’ is verplicht, maar voor \(code) is geen antwoord mogelijk."
    case .noResponse(let code):
      "Voor \(code) zijn geen antwoorden gevonden waarmee een inzending meetelt als respons."
    }
  }
}
