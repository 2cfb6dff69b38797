import Tables

extension Samples {
  static let document = Document([
    .heading("Bomen in 2021", level: .title),
    .paragraph(
      "Deze bladzijde toont wat er is geteld. Een regel die langer is dan de terminal breed is, "
        + "gaat bij een spatie verder op de volgende."),
    .heading("Respons", level: .chapter),
    .definitions([
      Document.Definition("teller", "Het aantal waarvoor het geldt."),
      Document.Definition(
        "noemer", "Het aantal waarover het percentage gaat; zonder noemer is er geen percentage."),
      Document.Definition(
        "een begrip dat te lang is om ernaast te staan", "Het staat op een eigen regel."),
    ]),
    .heading("Lijsten", level: .section),
    .list([
      "kort",
      "een punt van de lijst dat zo lang is dat het niet op een enkele regel van de terminal past",
    ]),
    .code(["kansrijk valideer antwoorden.csv --formaat json"]),
    .table(table),
    .findings(findings),
  ])
}
