/// What a part of an expression is, as far as comparing goes.
enum ExpressionType: Sendable, Hashable {
  case condition
  case number
  case day
  case choice(question: String)
  case choices(question: String)
  case text
  case frame(column: String)
  case string(String)

  /// How it is called in a message.
  var words: String {
    switch self {
    case .condition: "een voorwaarde"
    case .number: "een getal"
    case .day: "een datum"
    case .choice(let question): "de keuze bij ‘\(question)’"
    case .choices(let question): "de keuzes bij ‘\(question)’"
    case .text: "een tekst"
    case .frame(let column): "de kolom ‘\(column)’ uit het kader"
    case .string(let text): "de tekst '\(text)'"
    }
  }

  /// How several of them are called.
  var plural: String {
    switch self {
    case .condition: "voorwaarden"
    case .number: "getallen"
    case .day: "datums"
    case .choice, .choices: "keuzes"
    case .text, .string: "teksten"
    case .frame: "kolommen uit het kader"
    }
  }
}
