import Findings

/// Names and labels that clash, or that nothing bears.
enum NamingProblem: Sendable, Hashable {
  case repeatedName(Thing, String)
  case repeatedLabel(Thing, String)
  case repeatedEntry(String)
  case unknown(Thing, String, nearest: String?)
  case labelIsOtherName(String)
  case aliasTaken(String)
  case reserved(String)
}

extension NamingProblem: Worded {
  var wording: Wording {
    switch self {
    case .repeatedName(let thing, let name):
      Wording("Er is al \(thing.words) met de naam ‘\(name)’.", "Kies een andere naam.")
    case .repeatedLabel(let thing, let label):
      Wording("Er is al \(thing.words) met het opschrift ‘\(label)’.", "Kies een ander opschrift.")
    case .repeatedEntry(let name):
      Wording("‘\(name)’ staat twee keer in deze lijst.", "Haal er één weg.")
    case .unknown(let thing, let name, let nearest):
      Wording(
        "Er is \(thing.noneWords) met de naam ‘\(name)’.", nearest.map { didYouMean(name, $0) })
    case .labelIsOtherName(let label):
      Wording(
        "Het opschrift ‘\(label)’ is de naam van een andere optie.",
        "Kies een ander opschrift, anders is niet duidelijk welke optie is bedoeld.")
    case .aliasTaken(let alias):
      Wording(
        "De andere naam ‘\(alias)’ is al in gebruik.",
        "Kies een andere, anders is niet duidelijk wat is bedoeld.")
    case .reserved(let name):
      Wording("‘\(name)’ is de naam van een vaste kolom.", "Kies een andere naam.")
    }
  }
}
