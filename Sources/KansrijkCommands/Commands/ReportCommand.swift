import Tables

extension Command {
  /// `kansrijk rapport`: response, figures and tables of one or more waves.
  static let report = Command(
    name: "rapport", summary: "maakt de respons, de cijfers en de tabellen van metingen",
    explanation: [
      "Een meting is een map met een meting.json. Bij meer metingen krijgt elke tabel een kolom "
        + "per meting, in de volgorde waarin u ze noemt.",
      "In het rapport staan alleen aantallen: geen gemeenten en geen bestandsnamen. Wat er nog te "
        + "verbeteren is aan de inzendingen, telt het programma apart; bekijk het met ‘kansrijk "
        + "valideer’.",
      "Met --formaat html komt er een pagina om te publiceren, over de laatste meting, met de "
        + "eerdere ernaast waar cijfers door de jaren gevolgd worden; met --uit MAP ook elke figuur als "
        + "bestand.",
      "Met --formaat csv en --uit MAP komen er meer bestanden: cijfers.csv, respons.csv en een "
        + "bestand per tabel. Zonder --uit zijn het alleen de cijfers.",
    ],
    operands: [
      Operand("METING", .anyNumber, .path, help: "De map van een meting, of een register.")
    ],
    options: [
      .register, .reportFormat, .keyFigures, .flawlessOnly, .findingsFile, .output, .strict,
    ],
    examples: [
      Example("kansrijk rapport SampleResponses/2021", "Toont het rapport van één meting."),
      Example(
        "kansrijk rapport SampleResponses/2020 SampleResponses/2021 --kort",
        "Toont alleen Tabel 1, de respons en de indicatoren."),
      Example(
        "kansrijk rapport SampleResponses/2019 SampleResponses/2020 SampleResponses/2021 "
          + "--formaat html --uit rapport",
        "Schrijft een pagina over drie metingen, en haar figuren."),
    ]
  ) { invocation in
    var reporting = Reporting(invocation)
    return reporting.perform()
  }
}

extension CommandOption {
  /// `--bevindingen BESTAND`: all findings beside the report, without reading twice.
  static let findingsFile = value(
    "bevindingen", "BESTAND", .path,
    help: "Schrijft ook alle bevindingen naar dit bestand (CSV), zoals ‘valideer --formaat csv’.")
}

extension CommandOption {
  /// `--formaat`: how the report is written.
  static let reportFormat = choice(
    "formaat", ReportFormat.allCases.map(\.rawValue),
    help: "De vorm van het rapport. Standaard: die bij het bestand van --uit hoort, anders tekst.")
}

extension CommandOption {
  /// `--kort`: only the tables, the response and the indicators.
  static let keyFigures = flag(
    "kort",
    help: "Toont alleen de tabellen, de respons en de indicatoren (tekst en markdown).")
}

extension CommandOption {
  /// `--alleen-foutloos`: a trial calculation over submissions without an open error.
  static let flawlessOnly = flag(
    "alleen-foutloos",
    help: "Telt alleen inzendingen zonder één open fout. Het rapport heet dan proefberekening.")
}

/// The forms in which a report is written.
enum ReportFormat: String, OutputFormat {
  /// For a person at a terminal.
  case text = "tekst"
  /// For a text that will be worked on.
  case markdown
  /// For a spreadsheet.
  case csv
  /// For another program.
  case json
  /// To publish: a page for a browser, with the figures drawn.
  case html

  /// What the name of a file in this form ends in.
  var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .csv: "csv"
    case .json: "json"
    case .html: "html"
    }
  }
}
