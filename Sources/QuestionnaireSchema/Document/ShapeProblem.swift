import Findings

/// What is wrong with the shape of a document: its keys and the kinds of its values.
enum ShapeProblem: Sendable, Hashable {
  case wrongKind(expected: String, found: String)
  case unknownKey(String, nearest: String?, known: [String])
  case repeatedKey(String)
  case missingKey(String)
  case emptyText
  case emptyList
  case outOfRange(ClosedRange<Int>)
  case unknownWord(String, nearest: String?, known: [String])
  case badName(String)
  case badDay(String)
  case badNumber(String)
}

extension ShapeProblem: Worded {
  var wording: Wording {
    switch self {
    case .wrongKind(let expected, let found):
      Wording("Hier hoort \(expected). Er staat \(found).", nil)
    case .unknownKey(let key, let nearest, let known):
      Wording(
        "De sleutel ‘\(key)’ is hier niet bekend.", Self.advice(key, nearest, known))
    case .repeatedKey(let key):
      Wording("De sleutel ‘\(key)’ staat er twee keer.", "Laat er één staan.")
    case .missingKey(let key): Wording("De sleutel ‘\(key)’ ontbreekt.", "Voeg ‘\(key)’ toe.")
    case .emptyText: Wording("Deze tekst is leeg.", "Vul een tekst in.")
    case .emptyList: Wording("Deze lijst is leeg.", "Zet er minstens één ding in.")
    case .outOfRange(let range):
      Wording(
        "Dit getal kan hier niet.",
        range.upperBound == Int.max
          ? "Gebruik een geheel getal vanaf \(range.lowerBound)."
          : "Gebruik een geheel getal van \(range.lowerBound) tot en met \(range.upperBound).")
    case .unknownWord(let word, let nearest, let known):
      Wording("‘\(word)’ kan hier niet staan.", Self.advice(word, nearest, known))
    case .badName(let name):
      Wording(
        "‘\(name)’ is geen goede naam.",
        "Gebruik alleen letters (a-z, A-Z), cijfers, ‘_’ en ‘-’.")
    case .badDay(let text):
      Wording("‘\(text)’ is geen datum.", "Schrijf een datum als 2021-09-20.")
    case .badNumber(let text):
      Wording(
        "‘\(text)’ is een te groot of te precies getal.",
        "Gebruik hoogstens zes cijfers achter de punt.")
    }
  }

  private static func advice(_ word: String, _ nearest: String?, _ known: [String]) -> String {
    if let nearest { return didYouMean(word, nearest) }
    return "Mogelijk zijn: \(known.joined(separator: ", "))."
  }
}
