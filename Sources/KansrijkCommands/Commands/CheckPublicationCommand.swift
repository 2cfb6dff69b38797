extension Command {
  /// `kansrijk controleer`: checks a publication.
  static let checkPublication = Command(
    name: "controleer", summary: "controleert of een publicatie nog klopt",
    explanation: [
      "Kijkt of elk bestand nog is zoals het is vastgesteld, en of de cijfers onderling kloppen. Met "
        + "--bron rekent het programma alles opnieuw uit en meldt het elk verschil.",
      "Noem bij --bron dezelfde metingen, in dezelfde volgorde, als bij ‘kansrijk vaststellen’.",
    ],
    operands: [Operand("MAP", .one, .path, help: "De map van ‘kansrijk vaststellen’.")],
    options: [.source, .output, .strict],
    examples: [
      Example("kansrijk controleer monitor-2021", "Controleert een publicatie."),
      Example(
        "kansrijk controleer monitor-2021 --bron SampleResponses/2020 --bron SampleResponses/2021",
        "Rekent ook alles opnieuw uit."),
    ]
  ) { invocation in
    PublicationChecking(invocation).perform()
  }
}

extension CommandOption {
  /// `--bron METING`: what a publication was made of.
  static let source = repeated(
    "bron", "METING", .path, help: "Een meting waaruit de publicatie is gemaakt; kan vaker.")
}
