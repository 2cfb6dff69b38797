import Findings

/// What is wrong with the way an expression is written.
enum SyntaxProblem: Sendable, Hashable {
  case empty
  case tooLong(limit: Int)
  case tooDeep(limit: Int)
  case unexpectedCharacter(String)
  case unexpectedToken(String, after: String?)
  case unexpectedWord(String)
  case unexpectedEnd(after: String)
  case openReference
  case emptyReference
  case openString
  case openParenthesis
  case badNumber(String)
  case unknownWord(String)
  case noParentheses(ExpressionFunction)
  case wrongArity(ExpressionFunction, given: Int)
  case chained
}

extension SyntaxProblem: Worded {
  var wording: Wording {
    switch self {
    case .empty:
      Wording("Hier hoort een voorwaarde, maar er staat niets.", "Haal de sleutel anders weg.")
    case .tooLong(let limit):
      Wording("De voorwaarde is te lang.", "Gebruik hoogstens \(limit) woorden en tekens.")
    case .tooDeep(let limit):
      Wording(
        "Er staan te veel haakjes of mintekens in elkaar.", "Gebruik er hoogstens \(limit).")
    case .unexpectedCharacter(let character):
      Wording("Het teken ‘\(character)’ kan hier niet staan.", Self.advice(on: character))
    case .unexpectedToken(let token, let previous):
      Wording("‘\(token)’ kan hier niet staan\(Self.after(previous)).", Self.advice(on: token))
    case .unexpectedWord(let word):
      Wording(
        "Het woord ‘\(word)’ kan hier niet staan.",
        didYouMean(word, among: ["and", "or"]) ?? "Verbind twee voorwaarden met ‘and’ of ‘or’.")
    case .unexpectedEnd(let previous):
      Wording("De voorwaarde is niet af: na ‘\(previous)’ moet nog iets volgen.", nil)
    case .openReference:
      Wording("De accolade na ‘$’ wordt niet gesloten.", "Schrijf ${naam_van_de_vraag}.")
    case .emptyReference:
      Wording("Tussen de accolades staat geen naam.", "Schrijf ${naam_van_de_vraag}.")
    case .openString:
      Wording(
        "Het aanhalingsteken van deze tekst wordt niet gesloten.",
        "Zet aan beide kanten hetzelfde teken: ' of \".")
    case .openParenthesis: Wording("Dit haakje wordt niet gesloten.", "Zet er een ‘)’ bij.")
    case .badNumber(let text):
      Wording(
        "‘\(text)’ is geen getal dat hier past.",
        "Gebruik cijfers, en zo nodig een punt met hoogstens zes cijfers erachter.")
    case .unknownWord(let word):
      Wording("Het woord ‘\(word)’ is niet bekend.", Self.advice(onWord: word))
    case .noParentheses(let function):
      Wording("Na ‘\(function.rawValue)’ horen haakjes.", "Schrijf \(function.example).")
    case .wrongArity(let function, let given):
      Wording(
        "Tussen de haakjes van ‘\(function.rawValue)’ \(Self.values(function.arity)). "
          + "Er \(given == 1 ? "staat" : "staan") er \(given).",
        "Schrijf \(function.example).")
    case .chained:
      Wording(
        "Er staan twee vergelijkingen achter elkaar.",
        "Schrijf er een ‘and’ tussen: 1 < ${x} and ${x} < 3.")
    }
  }

  private static func after(_ previous: String?) -> String {
    previous.map { " na ‘\($0)’" } ?? " aan het begin"
  }

  private static func values(_ count: Int) -> String {
    switch count {
    case 0: "hoort niets"
    case 1: "hoort 1 waarde"
    default: "horen \(count) waarden"
    }
  }

  private static func advice(on sign: String) -> String? {
    switch sign {
    case "=": "Voor ‘gelijk aan’ is één ‘=’ genoeg."
    case "!": "Schrijf ‘!=’ voor ‘niet gelijk aan’, of not(…)."
    case "<", ">": "Schrijf ‘!=’ voor ‘niet gelijk aan’."
    case "&": "Schrijf ‘and’."
    case "|": "Schrijf ‘or’."
    case ",", ".": "Schrijf een getal met een punt en cijfers aan beide kanten: 1.5."
    case "‘", "’", "“", "”", "„", "`", "´": "Gebruik rechte aanhalingstekens: ' of \"."
    case "$", "{", "}": "Schrijf de naam van een vraag als ${naam}."
    case "*", "/": "Alleen optellen (+) en aftrekken (-) kan."
    default: nil
    }
  }

  private static func advice(onWord word: String) -> String {
    let words = ["and", "or"] + ExpressionFunction.allCases.map(\.rawValue)
    return didYouMean(word, among: words)
      ?? "Schrijf een vraag als ${\(word)} en een tekst als '\(word)'."
  }
}
