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
    .map { $0.withoutControls }
  }
}

extension String {
  /// The text with `\u{FFFD}` for what a spreadsheet ignores but a terminal obeys.
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: isControl) else { return self }
    return String(UnicodeScalarView(unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
