import Findings

/// A name in an expression that is not known, or may not be used at its place.
enum NameProblem: Sendable, Hashable {
  case unknownQuestion(String, nearest: String?)
  case laterQuestion(String)
  case previousOutsideEdits(String)
  case onlyFrame(String)
  case unknownChoice(String, question: String, meant: String?)
}

extension NameProblem: Worded {
  var wording: Wording {
    switch self {
    case .unknownQuestion(let name, let nearest):
      Wording(
        "Er is geen vraag ‘\(name)’.",
        nearest.map { didYouMean(name, $0) }
          ?? "Een kolom uit het kader schrijft u als ${kader.\(name)}.")
    case .laterQuestion(let name):
      Wording(
        "Of iets wordt gevraagd, kan niet afhangen van ‘\(name)’: die vraag komt niet eerder.",
        "Noem alleen vragen die eerder komen.")
    case .previousOutsideEdits(let name):
      Wording(
        "Het antwoord van vorig jaar (‘vorig.\(name)’) kan hier niet worden gebruikt.",
        "Dat kan alleen in een controleregel.")
    case .onlyFrame(let name):
      Wording(
        "Hier mag geen antwoord worden gebruikt, ook niet dat op ‘\(name)’.",
        "Noem alleen kolommen uit het kader, zoals ${kader.impuls}.")
    case .unknownChoice(let code, let question, let meant):
      Wording(
        "De vraag ‘\(question)’ heeft geen optie ‘\(code)’.",
        meant.map { didYouMean(code, $0) } ?? "Gebruik de naam van een optie, niet het opschrift.")
    }
  }
}
