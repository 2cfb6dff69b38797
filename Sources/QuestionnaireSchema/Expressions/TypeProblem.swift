/// Parts of an expression that do not fit together.
enum TypeProblem: Sendable, Hashable {
  case noCondition(ExpressionType)
  case incomparable(ExpressionType, ExpressionType)
  case unordered(Comparison, ExpressionType)
  case codeAsNumber(String)
  case constantTexts
  case conditionCompared
  case noNumber(ExpressionType)
  case badDay(String)
  case notAQuestion(ExpressionFunction)
  case notAChoice
  case noChoices(ExpressionFunction, question: String)
}

extension TypeProblem: Worded {
  var wording: Wording {
    switch self {
    case .noCondition(.choices(let question)):
      Wording(
        "De keuzes bij ‘\(question)’ zijn zelf geen voorwaarde.",
        "Schrijf selected(${\(question)}, 'code') of answered(${\(question)}).")
    case .noCondition(let type):
      Wording(
        "Hier hoort een voorwaarde die waar of niet waar is. Er staat \(type.words).",
        "Vergelijk het ergens mee, bijvoorbeeld met ‘=’.")
    case .incomparable(.choices(let question), _), .incomparable(_, .choices(let question)):
      Wording(
        "Bij ‘\(question)’ kunnen meer opties gekozen zijn. Daarmee kunt u niet vergelijken.",
        "Schrijf selected(${\(question)}, 'code') of count-selected(${\(question)}).")
    case .incomparable(let left, let right):
      Wording("U kunt \(left.words) niet vergelijken met \(right.words).", nil)
    case .unordered(let comparison, let type):
      Wording(
        "Met ‘\(comparison.rawValue)’ kunt u geen \(type.plural) vergelijken.",
        "Gebruik ‘=’ of ‘!=’, of vergelijk met een getal of een datum.")
    case .codeAsNumber(let question):
      Wording(
        "U kunt de keuze bij ‘\(question)’ niet vergelijken met een getal.",
        "Zet de code van een optie tussen aanhalingstekens.")
    case .constantTexts:
      Wording("Hier staan aan beide kanten vaste teksten.", "Noem aan één kant een vraag: ${naam}.")
    case .conditionCompared:
      Wording(
        "Een voorwaarde kunt u niet vergelijken.", "Gebruik and, or of not(…), zonder ‘=’.")
    case .noNumber(let type):
      Wording("Rekenen kan alleen met getallen. Er staat \(type.words).", nil)
    case .badDay(let text):
      Wording("‘\(text)’ is geen datum.", "Schrijf een datum als '2021-09-20'.")
    case .notAQuestion(let function):
      Wording(
        "‘\(function.rawValue)’ hoort bij een vraag.", "Schrijf \(function.example).")
    case .notAChoice:
      Wording(
        "Na de komma hoort de code van een optie.", "Schrijf selected(${vraag}, 'code').")
    case .noChoices(.countSelected, let question):
      Wording(
        "Bij ‘\(question)’ kan niet meer dan één optie gekozen worden.",
        "Gebruik count-selected alleen bij een vraag van het type select_multiple.")
    case .noChoices(_, let question):
      Wording("De vraag ‘\(question)’ heeft geen opties.", "Vergelijk het antwoord met ‘=’.")
    }
  }
}
