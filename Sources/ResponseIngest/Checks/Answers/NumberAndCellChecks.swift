import Findings
import OfficeFiles
import QuestionnaireSchema
import TextFormats

extension Check {
  static let ambiguousNumber = Check(
    "antwoord-ongeldig", .error, effect: .answerLost,
    rule:
      "Van een getal is bekend of de punt of komma voor decimalen staat of tussen duizendtallen.",
    good: [], bad: []
  ) { remark in
    let readings = remark.numberReadings
    return Words(
      "\(remark.quotedValue) kan \(readings.decimal) zijn en \(readings.grouped). "
        + "Dit antwoord telt daarom niet.",
      "Schrijf \(readings.decimal) of \(readings.plain), zonder punt."
        + (remark.isInBatch ? " Zeg anders in kolommen.csv wat voor de decimalen staat." : ""))
  }

  static let percentage = Check(
    "antwoord-ongeldig", .error, effect: .answerLost,
    rule: "Een getal is geen percentage.",
    good: [.rows("een getal", heading, "GM9002;2021-09-01;nee;;45;;")],
    bad: [.rows("een percentage", heading, "GM9002;2021-09-01;nee;;45%;;")]
  ) { remark in
    Words(
      "\(remark.quotedValue) is een percentage, en geen getal\(remark.inCell): welk getal bedoeld is, is niet te "
        + "zien. Dit antwoord telt daarom niet.",
      "Schrijf het getal zonder procentteken\(remark.cellName == nil ? "" : ", in een cel zonder procentopmaak")."
    )
  }

  static let noOutcome = Check(
    "antwoord-ongeldig", .error, effect: .answerLost,
    rule:
      "In een cel van een rekenblad staat een waarde, en geen formule zonder uitkomst, fout of samengevoegde cel.",
    good: [.workbook("een waarde", ("Blad1", [heading, "GM9002;2021-09-01;nee;;3;;"]))],
    bad: [
      .workbook("een formule met een fout", ("Blad1", [heading, "GM9002;2021-09-01;#N/B;;3;;"])),
      .workbook(
        "een formule zonder uitkomst", ("Blad1", [heading, "GM9002;2021-09-01;=;;3;;"])),
    ]
  ) { remark in
    remark.withoutOutcome
      ?? Words("Deze cel heeft geen uitkomst.", "Vul het antwoord zelf in.")
  }
}

extension Remark {
  /// That the value is what people see in a spreadsheet and not what the file holds; `nil` when it is a text.
  var withoutOutcome: Words? {
    guard let outcome = value.flatMap(CellWithoutOutcome.init) else { return nil }
    let cell = cellName.map { "Cel \($0)" } ?? "Deze cel"
    switch outcome {
    case .error(let shown):
      return Words(
        "\(cell) geeft een fout (\(shown)). Zij telt niet als antwoord.",
        "Herstel de formule, of vul het antwoord zelf in.")
    case .part(let first):
      return Words(
        "\(cell) is samengevoegd met \(first). Wat er staat, staat in het bestand alleen in \(first), en telt hier "
          + "niet mee.",
        "Splits de cellen, en vul elke rij in.")
    case .formula:
      return Words(
        "\(cell) is een formule, en de uitkomst staat niet in het bestand.",
        "Open het bestand in Excel, laat het rekenen en sla het op. Of vul het antwoord zelf in.")
    }
  }
}

extension Remark {
  /// The cell that the value stands in, as people know it, if it comes from a workbook.
  var cellName: String? {
    guard mark.source >= 0 else { return nil }
    if source.template != nil { return column }
    guard case .batch(let batch) = source.form, batch.text.isLaidOut, let row, mark.detail >= 0,
      (1...CellAddress.rowCount).contains(row), mark.detail < CellAddress.columnCount
    else { return nil }
    return CellAddress(row: row - 1, column: Int(mark.detail)).description
  }

  /// Where the value stands, to be put behind it.
  fileprivate var inCell: String { cellName.map { " (cel \($0))" } ?? "" }

  /// Whether it is about a row of a batch, whose columns can be named.
  fileprivate var isInBatch: Bool {
    guard mark.source >= 0, case .batch(let batch) = source.form else { return false }
    return batch.template == nil
  }

  /// What a number with a point can be: with it before decimals, and before thousands.
  ///
  /// Of a value that somebody could give these are names to be filled in.
  fileprivate var numberReadings: (decimal: String, grouped: String, plain: String) {
    guard mark.source >= 0, let text = value,
      case .either(.millionths(let decimal), .millionths(let grouped), _) = WrittenNumber(
        0..<text.utf8.count, in: text.utf8.span)
    else { return ("{decimaal}", "{duizend}", "{kaal}") }
    return (
      dutchDecimal(millionths: decimal), dutchDecimal(millionths: grouped), plainDecimal(grouped)
    )
  }
}
