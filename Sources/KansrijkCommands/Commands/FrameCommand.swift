extension Command {
  /// `kansrijk kader`: holds a frame against the register of municipalities.
  static let frame = Command(
    name: "kader", summary: "controleert een kader, of maakt het voor een latere dag",
    explanation: [
      "‘controleer’ legt een kader naast het register van gemeenten: welke codes op die dag niet "
        + "bestaan en wat ervoor in de plaats kwam, welke gemeenten ontbreken, en welke namen en "
        + "provincies anders zijn.",
      "‘bijwerken’ maakt uit een kader dat van een latere dag. Gemeenten die samengingen worden er één: met "
        + "de Impuls als een van de oude die had, in de laagste tranche. Die regel is van dit programma; die "
        + "van het RIVM is niet bekend. Een gemeente die is verdeeld, valt weg: beslis daar zelf over.",
      "Het register is volledig van 1 januari 2019 tot en met 1 januari 2025. Of een gemeente de Impuls "
        + "heeft, staat er niet in; dat wordt niet nagekeken.",
    ],
    operands: [
      Operand(
        "HANDELING", .one, .choice(FrameAction.allCases.map(\.rawValue)),
        help: "Wat u wilt doen: controleer of bijwerken."),
      Operand("KADER", .one, .path, help: "Het bestand met het kader."),
    ],
    options: [.day, .reorganisations, .documentFormat, .output, .strict],
    examples: [
      Example(
        "kansrijk kader controleer kader.csv --datum 2021-01-01",
        "Vergelijkt een kader met de gemeenten op 1 januari 2021."),
      Example(
        "kansrijk kader bijwerken 2020/kader.csv --datum 2021-01-01 --uit kader-2021.csv",
        "Maakt uit het kader van 2020 dat van 2021."),
    ]
  ) { invocation in
    let operands = invocation.arguments.operands
    guard let word = operands.first, let action = FrameAction(rawValue: word),
      let path = operands.dropFirst().first
    else { return .fault }
    switch action {
    case .check: return FrameRun(invocation).check(path)
    case .update: return FrameRun(invocation).update(path)
    }
  }
}

extension CommandOption {
  /// `--datum DATUM`: the day on which municipalities must exist.
  static let day = value(
    "datum", "JJJJ-MM-DD", .text, help: "De dag van de indeling in gemeenten. Verplicht.")

  /// `--herindelingen BESTAND`: reorganisations that the register does not have.
  static let reorganisations = value(
    "herindelingen", "BESTAND", .path,
    help: "Herindelingen die niet in het register staan, zoals ‘herindelingen’ in een meting.json.")
}

/// What can be done with frames.
enum FrameAction: String, CaseIterable {
  /// Hold one against the register.
  case check = "controleer"
  /// Make one over for a later day.
  case update = "bijwerken"
}
