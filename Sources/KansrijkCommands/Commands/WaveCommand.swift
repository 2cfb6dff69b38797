extension Command {
  /// `kansrijk meting`: starts a wave.
  static let wave = Command(
    name: "meting", summary: "maakt de map van een nieuwe meting",
    explanation: [
      "‘nieuw’ maakt een map met meting.json, het kader en een lege map voor antwoorden, en kijkt eerst of "
        + "de vragenlijst in orde is en het kader erbij past. Een map waar al iets in staat, blijft zoals zij is.",
      "Het jaar is dat van de vragenlijst. Staat die niet op een plek waar het programma haar vanuit de "
        + "nieuwe map vindt, dan komt er een kopie in de map.",
    ],
    operands: [
      Operand(
        "HANDELING", .one, .choice(WaveAction.allCases.map(\.rawValue)),
        help: "Wat u wilt doen: nieuw."),
      Operand("MAP", .one, .path, help: "De map die wordt gemaakt."),
    ],
    options: [.waveQuestionnaire, .waveFrame, .waveBefore, .deadline, .closing],
    examples: [
      Example(
        "kansrijk meting nieuw 2022 --vragenlijst 2022 --kader kader.csv --vorige 2021",
        "Maakt de map 2022 naast die van de vorige meting.")
    ]
  ) { invocation in
    let operands = invocation.arguments.operands
    guard let word = operands.first, let action = WaveAction(rawValue: word),
      let path = operands.dropFirst().first
    else { return .fault }
    switch action {
    case .new: return WaveMaking(invocation, path: path).perform()
    }
  }
}

/// What can be done with waves.
enum WaveAction: String, CaseIterable {
  /// Make the folder of a new one.
  case new = "nieuw"
}

extension CommandOption {
  /// `--vragenlijst ID`: what is asked in the wave.
  static let waveQuestionnaire = value(
    "vragenlijst", "ID|PAD", .text,
    help: "De vragenlijst: haar id, haar jaar, of het pad naar haar bestand of map. Verplicht.")

  /// `--kader BESTAND`: who is asked.
  static let waveFrame = value(
    "kader", "BESTAND", .path, help: "Het kader; het wordt in de map gezet. Verplicht.")

  /// `--vorige METING`: the wave before.
  static let waveBefore = value(
    "vorige", "METING", .path, help: "De map van de vorige meting; zij staat naast de nieuwe.")

  /// `--uiterlijk DATUM`: the last day that municipalities are told.
  static let deadline = value(
    "uiterlijk", "JJJJ-MM-DD", .text, help: "De laatste dag die gemeenten te horen krijgen.")

  /// `--sluiting DATUM`: the day of the freeze.
  static let closing = value(
    "sluiting", "JJJJ-MM-DD", .text, help: "De dag waarna inzendingen niet meer meetellen.")
}
