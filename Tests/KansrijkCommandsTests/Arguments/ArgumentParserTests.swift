import Testing

@testable import KansrijkCommands

@Suite struct ArgumentParserTests {
  struct Understood: Sendable {
    let arguments: [String]
    let meaning: String
    let reason: String
  }

  @Test(arguments: [
    Understood(arguments: ["a"], meaning: "a|-|-||-", reason: "an operand"),
    Understood(
      arguments: ["--formaat", "json", "a"], meaning: "a|json|-||-", reason: "options first"),
    Understood(
      arguments: ["a", "--formaat=csv", "b"], meaning: "a,b|csv|-||-",
      reason: "in between, with an equals sign"),
    Understood(
      arguments: ["a", "--kader=x=y"], meaning: "a|-|x=y||-", reason: "a value with an equals sign"),
    Understood(
      arguments: ["--kolom", "x", "a", "--kolom=y"], meaning: "a|-|-|x,y|-", reason: "repeated"),
    Understood(
      arguments: ["--streng", "a", "--streng"], meaning: "a|-|-||streng",
      reason: "a flag twice is the same flag"),
    Understood(
      arguments: ["--", "--formaat", "-x"], meaning: "--formaat,-x|-|-||-",
      reason: "what follows -- is an operand"),
    Understood(
      arguments: ["--kader", "-", "-", "a"], meaning: "-,a|-|-||-",
      reason: "a lone hyphen is no option"),
    Understood(
      arguments: ["a", "--kader=-x"], meaning: "a|-|-x||-",
      reason: "after an equals sign a value may begin with a hyphen"),
    Understood(
      arguments: ["a", "--", "--"], meaning: "a,--|-|-||-", reason: "only the first -- counts"),
  ])
  func understands(_ example: Understood) {
    let outcome = Samples.outcome(["tel"] + example.arguments)
    #expect(
      outcome == Samples.Outcome(status: .inOrder, out: example.meaning + "\n", err: ""),
      "\(example.reason)")
  }

  struct Refused: Sendable {
    let arguments: [String]
    let message: String
    let reason: String
  }

  @Test(arguments: [
    Refused(
      arguments: ["tle", "a"], message: "De opdracht ‘tle’ bestaat niet. Bedoelde u ‘tel’?",
      reason: "a misspelt command"),
    Refused(
      arguments: ["banaan"], message: "De opdracht ‘banaan’ bestaat niet.",
      reason: "no command is near"),
    Refused(arguments: [""], message: "De opdracht ‘’ bestaat niet.", reason: "an empty command"),
    Refused(
      arguments: ["--versei"],
      message: "De optie ‘--versei’ kan hier niet staan. Begin met de opdracht. "
        + "Bedoelde u ‘--versie’?",
      reason: "a misspelt option without a command"),
    Refused(
      arguments: ["--formaat", "json", "tel", "a"],
      message: "De optie ‘--formaat’ kan hier niet staan. Begin met de opdracht.",
      reason: "an option before the command"),
    Refused(
      arguments: ["tel", "a", "--fromaat=json"],
      message: "De opdracht ‘tel’ kent de optie ‘--fromaat’ niet. Bedoelde u ‘--formaat’?",
      reason: "a misspelt option"),
    Refused(
      arguments: ["tel", "-f", "a"], message: "De opdracht ‘tel’ kent de optie ‘-f’ niet.",
      reason: "there are no short options"),
    Refused(
      arguments: ["tel", "a", "--kader"],
      message: "De optie ‘--kader’ heeft een waarde nodig: --kader BESTAND.",
      reason: "no value at the end"),
    Refused(
      arguments: ["tel", "--kader", "--streng", "a"],
      message: "De optie ‘--kader’ heeft een waarde nodig: --kader BESTAND.",
      reason: "an option is not taken for a value"),
    Refused(
      arguments: ["tel", "--kader=", "a"],
      message: "De optie ‘--kader’ heeft een waarde nodig: --kader BESTAND.",
      reason: "an empty value"),
    Refused(
      arguments: ["tel", "--streng=ja", "a"], message: "De optie ‘--streng’ heeft geen waarde.",
      reason: "a flag with a value"),
    Refused(
      arguments: ["tel", "--kader=a", "--kader=b", "a"],
      message: "De optie ‘--kader’ kan maar een keer.", reason: "which of the two counts?"),
    Refused(
      arguments: ["tel", "a", "--formaat", "jsno"],
      message: "De waarde ‘jsno’ kan niet bij --formaat. Kies uit: tekst, json, csv. "
        + "Bedoelde u ‘json’?",
      reason: "a value that is not allowed"),
    Refused(
      arguments: ["tel"], message: "De opdracht ‘tel’ heeft nog nodig: BESTAND.",
      reason: "nothing to count"),
    Refused(
      arguments: ["tel", ""], message: "Bij BESTAND is een lege tekst gegeven.",
      reason: "a variable of the shell that is empty"),
    Refused(
      arguments: ["hernoem", "eik"], message: "De opdracht ‘hernoem’ heeft nog nodig: NIEUW.",
      reason: "the second is missing"),
    Refused(
      arguments: ["hernoem", "eik", "linde", "wilg"],
      message: "De opdracht ‘hernoem’ kan niets met ‘wilg’.", reason: "one too many"),
    Refused(
      arguments: ["completies", "fihs"],
      message: "De waarde ‘fihs’ kan niet bij SHELL. Kies uit: bash, zsh, fish. "
        + "Bedoelde u ‘fish’?",
      reason: "a shell that is not known"),
    Refused(
      arguments: ["tel", "--\u{1B}[31m", "a"],
      message: "De opdracht ‘tel’ kent de optie ‘--<U+001B>[31m’ niet.",
      reason: "arguments cannot steer the terminal"),
  ])
  func refuses(_ example: Refused) {
    let outcome = Samples.outcome(example.arguments)
    #expect(outcome.status == .wrongUse, "\(example.reason)")
    #expect(outcome.out.isEmpty)
    let words = outcome.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasPrefix("fout: " + example.message + " Meer uitleg:"), "\(example.reason)")
  }

  @Test func pointsToTheHelpOfTheCommand() {
    #expect(
      Samples.outcome(["tel", "--x", "a"]).err == """
        fout: De opdracht ‘tel’ kent de optie ‘--x’ niet.

        Meer uitleg: kansrijk tel --help

        """)
  }
}
