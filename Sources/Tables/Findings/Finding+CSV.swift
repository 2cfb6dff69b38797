import Findings

extension Finding {
  /// The headings over ``csvRow``: the keys of the JSON form, in the same order.
  static let csvHeadings = [
    "code", "ernst", "bestand", "rij", "kolom", "regelnummer", "positie", "pad", "gemeente",
    "vraag", "waarde", "melding", "advies", "regel",
  ]

  /// The finding as cells; what it does not have is an empty cell.
  var csvRow: [String] {
    [
      code.text, severity.rawValue, place.file, place.row.map { String($0) } ?? "",
      place.column ?? "", place.position.map { String($0.line) } ?? "",
      place.position.map { String($0.column) } ?? "", place.path ?? "",
      units.joined(separator: " "), item ?? "", value ?? "", message, advice ?? "", rule ?? "",
    ]
  }
}
