import Findings
import TextFormats

extension Check {
  /// No heading of a batch is known to the questionnaire.
  public static let unknownHeadings = Check(
    "kop-onbekend", .error, effect: .recordLost,
    rule: "Van een batch hoort ten minste één kolom bij de vragenlijst.",
    good: [.rows("bekende namen", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows("een lijst van iets anders", "naam;leeftijd;woonplaats", "Jo;3;Utrecht"),
      .rows("een brief", "Beste collega,", "Hierbij onze antwoorden."),
    ]
  ) { remark in
    let headings = remark.headings.filter { !$0.isEmpty }
    let shown = headings.prefix(5).map(\.quoted).joined(separator: ", ")
    let more = headings.count > 5 ? " en \(headings.count - 5) andere" : ""
    return Words(
      "Geen enkele kolom van dit bestand hoort bij deze vragenlijst: \(shown)\(more). Er telt niets van mee.",
      "Kijk of dit het goede bestand is. Heten de kolommen anders, hernoem ze dan in kolommen.csv.")
  }
}

extension Remark {
  /// The headings of the file, as they stand there.
  fileprivate var headings: [String] {
    if case .batch(let batch) = source.form { batch.heading.headings } else { [] }
  }
}
