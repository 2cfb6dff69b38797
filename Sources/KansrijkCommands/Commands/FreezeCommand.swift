import MonitorReport

extension Command {
  /// `kansrijk vaststellen`: freezes the figures of waves in a folder to publish.
  static let freeze = Command(
    name: "vaststellen", summary: "legt de cijfers vast in een map om te publiceren",
    explanation: [
      "Schrijft een nieuwe map met twee mappen erin. ‘openbaar’ is om te publiceren: het rapport, de "
        + "figuren, de cijfers en een manifest.json met controlegetallen, zonder namen van gemeenten of "
        + "bestanden. ‘intern’ is voor uzelf: wie het deed en waarom, uit welke bestanden, en bij elk cijfer "
        + "waar elke gemeente staat.",
      "Zijn cijfers al gepubliceerd, noem die map dan met --vervangt. Het rapport zegt wat er anders "
        + "is. Bij herziene cijfers hoort bij elk cijfer dat anders is een --erratum, dat in het rapport "
        + "komt; noem daarin geen gemeente. Staan er één tot en met vier gemeenten anders in de cijfers, dan "
        + "laat het verschil zien wat zij antwoordden: dat kan alleen met --toch.",
    ],
    operands: [
      Operand("METING", .anyNumber, .path, help: "De map van een meting, of een register.")
    ],
    options: [
      .register, .releaseStatus, .person, .freezeReason, .erratum, .replaced, .force, .output,
    ],
    examples: [
      Example(
        "kansrijk vaststellen SampleResponses/2020 SampleResponses/2021 --stand voorlopig "
          + "--door \"Jo Jansen\" --reden \"Voor de begeleidingsgroep.\" --uit monitor-2021",
        "Legt voorlopige cijfers vast."),
      Example(
        "kansrijk vaststellen SampleResponses/2020 SampleResponses/2021 --stand herzien --vervangt monitor-2021 "
          + "--erratum \"indicator-1=Enkele inzendingen waren dubbel geteld.\" --door \"Jo Jansen\" "
          + "--reden \"Melding van een lezer.\" --uit monitor-2021-herzien",
        "Legt herziene cijfers vast, met een erratum."),
    ]
  ) { invocation in
    Freezing(invocation).perform()
  }
}

extension CommandOption {
  /// `--stand`: how firm the figures are.
  static let releaseStatus = choice(
    "stand", Release.Status.allCases.map(\.rawValue), help: "Hoe vast de cijfers staan.")

  /// `--reden`: why the figures are frozen.
  static let freezeReason = value(
    "reden", "TEKST", .text, help: "Waarom. De reden blijft intern.")

  /// `--erratum CIJFER=TEKST`: what was wrong with a figure.
  static let erratum = repeated(
    "erratum", "CIJFER=TEKST", .text,
    help: "Wat er mis was met een cijfer; kan vaker. De tekst komt in het rapport.")

  /// `--vervangt MAP`: the publication whose place this one takes.
  static let replaced = value(
    "vervangt", "MAP", .path, help: "De eerdere publicatie waarvoor deze in de plaats komt.")

  /// `--toch`: although the difference with the publication before tells answers.
  static let force = flag(
    "toch",
    help:
      "Ook als het verschil met de eerdere publicatie laat zien wat enkele gemeenten antwoordden.")
}
