/// Something that can never happen under the conditions of the questionnaire.
enum ReachProblem: Sendable, Hashable {
  case sectionNeverAsked(String)
  case questionNeverAsked(String)
  case editNeverBroken(String)
  case emptyPopulation(figure: String)
  case emptyBase(String, figure: String)
}

extension ReachProblem: Worded {
  var wording: Wording {
    switch self {
    case .sectionNeverAsked(let name):
      Wording("Het onderdeel ‘\(name)’ kan nooit worden gevraagd.", Self.advice)
    case .questionNeverAsked(let name):
      Wording("De vraag ‘\(name)’ kan nooit worden gesteld.", Self.advice)
    case .editNeverBroken(let name):
      Wording(
        "De controleregel ‘\(name)’ kan nooit worden geschonden.",
        "Controleer de regel, en wanneer de vragen in de regel worden gesteld.")
    case .emptyPopulation(let figure):
      Wording("Geen enkele gemeente kan in het cijfer ‘\(figure)’ vallen.", Self.advice)
    case .emptyBase(let base, let figure):
      Wording(
        "Geen enkele gemeente kan in de basis ‘\(base)’ van het cijfer ‘\(figure)’ vallen.",
        "Controleer de voorwaarde, en wanneer de vragen erin worden gesteld.")
    }
  }

  private static let advice = "Controleer de voorwaarde, ook samen met eerdere voorwaarden."
}
