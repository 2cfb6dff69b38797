/// What does not fit together in a question.
enum QuestionProblem: Sendable, Hashable {
  case tooManyChoices(limit: Int)
  case keyNotForType(String, type: String)
  case boundNotWhole
  case lowestAboveHighest
  case notARequirement(found: String)
}

extension QuestionProblem: Worded {
  var wording: Wording {
    switch self {
    case .tooManyChoices(let limit):
      Wording("Er zijn te veel opties.", "Bij dit type kunnen het er hoogstens \(limit) zijn.")
    case .keyNotForType(let key, let type):
      Wording(
        "De sleutel ‘\(key)’ past niet bij een vraag van het type \(type).",
        "Haal de sleutel weg of kies een ander type.")
    case .boundNotWhole:
      Wording("Deze grens is geen geheel getal.", "Bij het type integer hoort een geheel getal.")
    case .lowestAboveHighest:
      Wording(
        "De ondergrens (min) is hoger dan de bovengrens (max).", "Controleer de twee getallen.")
    case .notARequirement(let found):
      Wording("Hier hoort true, false of een voorwaarde. Er staat \(found).", nil)
    }
  }
}
