import Findings

/// Why arguments cannot be understood.
enum UsageError: Error, Hashable {
  /// No command was given.
  case missingCommand
  /// There is no such command; these there are.
  case unknownCommand(String, known: [String])
  /// An option stands before the command; only these can.
  case optionBeforeCommand(String, known: [String])
  /// The command does not take this option; these it takes.
  case unknownOption(String, command: String, known: [String])
  /// An option stands without the value it needs.
  case missingValue(CommandOption)
  /// A value is given to an option that takes none.
  case unexpectedValue(CommandOption)
  /// An option that takes one value is given twice.
  case repeatedOption(CommandOption)
  /// A value is not one of the words that are allowed.
  case valueNotAllowed(String, of: String, allowed: [String])
  /// Something that has to be named is not.
  case missingOperand(String, command: String)
  /// An empty text is given where something has to be named.
  case emptyOperand(String)
  /// More is named than the command takes.
  case surplusOperand(String, command: String)

  /// What is wrong and what was probably meant, in Dutch, for the user.
  var message: String {
    switch self {
    case .missingCommand: "Geef een opdracht."
    case .unknownCommand(let name, let known):
      "De opdracht ‘\(name)’ bestaat niet." + question(name, known)
    case .optionBeforeCommand(let name, let known):
      "De optie ‘\(name)’ kan hier niet staan. Begin met de opdracht." + question(name, known)
    case .unknownOption(let name, let command, let known):
      "De opdracht ‘\(command)’ kent de optie ‘\(name)’ niet." + question(name, known)
    case .missingValue(let option):
      "De optie ‘\(option.dashed)’ heeft een waarde nodig: \(option.usage)."
    case .unexpectedValue(let option): "De optie ‘\(option.dashed)’ heeft geen waarde."
    case .repeatedOption(let option): "De optie ‘\(option.dashed)’ kan maar een keer."
    case .valueNotAllowed(let value, let name, let allowed):
      "De waarde ‘\(value)’ kan niet bij \(name). Kies uit: \(allowed.joined(separator: ", "))."
        + question(value, allowed)
    case .missingOperand(let name, let command):
      "De opdracht ‘\(command)’ heeft nog nodig: \(name)."
    case .emptyOperand(let name): "Bij \(name) is een lege tekst gegeven."
    case .surplusOperand(let value, let command):
      "De opdracht ‘\(command)’ kan niets met ‘\(value)’."
    }
  }
}

private func question(_ word: String, _ known: [String]) -> String {
  didYouMean(word, among: known).map { " " + $0 } ?? ""
}
