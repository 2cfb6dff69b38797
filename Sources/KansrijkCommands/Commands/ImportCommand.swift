import Tables

extension Command {
  /// `kansrijk importeer`: takes files into the intake register.
  static let importFiles = Command(
    name: "importeer", summary: "leest inzendingen in een register in, en zegt wat er telt",
    explanation: [
      "Bewaart elk bestand zoals het binnenkwam, met zijn inzendingen en bevindingen, in één "
        + "bestand: het register. De vragenlijst, het kader en de andere bestanden van de meting "
        + "worden de eerste keer mee bewaard.",
      "Daarna ziet u wat er is aangenomen, vervangen en geweigerd, en per gemeente een tekst om de "
        + "ontvangst te bevestigen. Een bestand dat al in het register staat, verandert niets.",
      "Een register kan overal staan waar een meting kan: ‘kansrijk rapport R.sqlite’.",
    ],
    operands: [
      Operand(
        "BESTAND", .oneOrMore, .path,
        help: "Een bestand met antwoorden, een map daarmee, of de map van een meting.")
    ],
    options: [
      .intoRegister, .wave, .renaming, .receivedDay, .keepStrangers, .person, .trial, .receipts,
      .output,
      .strict,
    ],
    examples: [
      Example(
        "kansrijk importeer antwoorden.csv --register monitor.sqlite --meting metingen/2021",
        "Leest een batch in."),
      Example(
        "kansrijk importeer inbox --register monitor.sqlite --meting metingen/2021 --proef",
        "Laat zien wat er met alle bestanden in een map zou gebeuren."),
      Example(
        "kansrijk importeer post/*.xlsx --register monitor.sqlite --ontvangen 28-9-2021",
        "Leest ingevulde sjablonen in die op die dag met de post kwamen."),
    ]
  ) { invocation in
    var importing = Importing(invocation)
    importing.readFiles()
    return importing.takeIn()
  }
}

extension CommandOption {
  /// `--register R.sqlite`: where files are taken in.
  static let intoRegister = value(
    "register", "R.sqlite", .path,
    help: "Het register. Bestaat het nog niet, dan wordt het gemaakt.")

  /// `--meting MAP`: the wave that files belong to.
  static let wave = value(
    "meting", "MAP", .path,
    help: "De map van de meting waar de bestanden bij horen. Niet nodig als u zelf de map van een "
      + "meting inleest, of als er één meting in het register staat.")

  /// `--ontvangen DATUM`: when files were received.
  static let receivedDay = value(
    "ontvangen", "DATUM", .text,
    help: "De dag waarop deze bestanden binnenkwamen. Zij geldt voor inzendingen die zelf geen "
      + "moment noemen: voor welke de laatste is, en of zij op tijd was.")

  /// `--door NAAM`: who takes files in.
  static let person = value(
    "door", "NAAM", .text, help: "Wie dit doet. Standaard: uw naam op deze computer.")

  /// `--bevestigingen BESTAND`: confirmations of receipt for a mail merge.
  static let receipts = value(
    "bevestigingen", "BESTAND", .path,
    help: "Schrijft per gemeente de ontvangstbevestiging naar dit bestand (CSV).")

  /// `--bewaar-toch`: what holds no answers is kept as well.
  static let keepStrangers = flag(
    "bewaar-toch", help: "Bewaart ook een batch waarin geen enkele vraag van de vragenlijst staat.")

  /// `--proef`: nothing is kept.
  static let trial = flag("proef", help: "Doet alles, maar bewaart niets.")
}
