extension Command {
  /// `kansrijk verloop`: how the figures of waves move, plain and among the same municipalities.
  static let course = Command(
    name: "verloop",
    summary: "vergelijkt cijfers over de jaren, ook bij gemeenten die twee keer antwoordden",
    explanation: [
      "Toont per cijfer de jaren naast elkaar, en per stap van een jaar naar het volgende de gemeenten die "
        + "in beide jaren antwoordden en door geen herindeling veranderden: wat daar verandert, komt niet "
        + "doordat andere gemeenten antwoordden. Daarna, als de vragenlijst een stroom heeft, van welke "
        + "stand naar welke zij gingen, en wat herindelingen aan de aantallen veranderden.",
      "Waarschuwt als de respons veel veranderde, als een aantal en zijn percentage tegengesteld gingen, en "
        + "als alle gemeenten en dezelfde gemeenten tegengesteld gingen.",
      "Dit overzicht is voor wie de metingen uitvoert, niet om te publiceren.",
    ],
    operands: [
      Operand(
        "METING", .anyNumber, .path,
        help: "De mappen van twee of meer metingen, of een register met metingen.")
    ],
    options: [.register, .figures, .overviewFormat, .output, .strict],
    examples: [
      Example(
        "kansrijk verloop SampleResponses/2020 SampleResponses/2021 --cijfer indicator-1",
        "Toont hoe indicator 1 van 2020 op 2021 veranderde."),
      Example(
        "kansrijk verloop SampleResponses/2019 SampleResponses/2021 --uit verloop.html",
        "Vergelijkt 2021 rechtstreeks met 2019, in een bestand om te lezen."),
    ]
  ) { invocation in
    CourseRun(invocation).perform()
  }
}
