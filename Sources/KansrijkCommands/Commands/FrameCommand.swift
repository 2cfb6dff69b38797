extension Command {
  /// `kansrijk kader`: holds a frame against the register of municipalities.
  static let frame = Command(
    name: "kader", summary: "vergelijkt een kader met de gemeenten van een dag",
    explanation: [
      "‘controleer’ legt een kader naast het register van gemeenten: welke codes op die dag niet "
        + "bestaan en wat ervoor in de plaats kwam, welke gemeenten ontbreken, en welke namen en "
        + "provincies anders zijn.",
      "Het register is volledig van 1 januari 2019 tot en met 1 januari 2025. Of een gemeente de Impuls "
        + "heeft, staat er niet in; dat wordt niet nagekeken.",
    ],
    operands: [
      Operand(
        "HANDELING", .one, .choice(FrameAction.allCases.map(\.rawValue)),
        help: "Wat u wilt doen: controleer."),
      Operand("KADER", .one, .path, help: "Het bestand met het kader."),
    ],
    options: [.day, .documentFormat, .output, .strict],
    examples: [
      Example(
        "kansrijk kader controleer kader.csv --datum 2021-01-01",
        "Vergelijkt een kader met de gemeenten op 1 januari 2021.")
    ]
  ) { invocation in
    let operands = invocation.arguments.operands
    guard let word = operands.first, let action = FrameAction(rawValue: word),
      let path = operands.dropFirst().first
    else { return .fault }
    switch action {
    case .check: return FrameChecking(invocation, path: path).perform()
    }
  }
}

extension CommandOption {
  /// `--datum DATUM`: the day on which municipalities must exist.
  static let day = value(
    "datum", "JJJJ-MM-DD", .text, help: "De dag van de indeling in gemeenten. Verplicht.")
}

/// What can be done with frames.
enum FrameAction: String, CaseIterable {
  /// Hold one against the register.
  case check = "controleer"
}
