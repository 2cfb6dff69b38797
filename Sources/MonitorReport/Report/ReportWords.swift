import QuestionnaireSchema
import Tables

/// Words that several forms of the report use.
enum ReportWords {
  /// What the response is called among figures.
  static let response = "Respons"
  /// What the numbers that a reader should remember are called.
  static let keyFigures = "Kerncijfers"
  /// The mark behind a number that can still change.
  static let provisionalMark = "*"
  /// What that mark means.
  static let provisionalNote =
    "* Voorlopig: een antwoord of inzending die hierbij hoort, moet nog worden verbeterd."
  /// The mark behind a published number that differs from the computed one.
  static let deviationMark = " !"
  /// What that mark means.
  static let deviationNote = "! Het gepubliceerde cijfer wijkt af van het berekende cijfer."
  /// What a report is called that is not to be published.
  static let trial = "proefberekening"
  /// What that means.
  static let trialNote =
    "Proefberekening: alleen inzendingen zonder één open fout tellen mee. Dit zijn geen cijfers om "
    + "te publiceren."
  /// What is said of made-up municipalities.
  static let fictitiousNote =
    "Deze cijfers zijn gemaakt van verzonnen antwoorden, van gemeenten die niet bestaan. Zij zijn om mee "
    + "te oefenen en zeggen niets over echte gemeenten."
  /// What the upper bound is.
  static let upperBoundNote =
    "Hoogstens: het percentage als elke gemeente waarvan het antwoord niet bekend is, in deze "
    + "groep zou horen. Het is een grens, geen uitkomst."
  /// What a point means.
  static let hiddenNote =
    "Een punt (.): niet getoond. Het gaat om te weinig gemeenten, of het getal zou het antwoord "
    + "van een gemeente verraden."

  /// The label of a group in the response, under the heading of its column of the frame.
  static func label(ofResponseGroup group: String) -> String {
    switch group {
    case "alle": "Alle gemeenten"
    case "impuls": "Gemeenten met de Impuls"
    case "zonder-impuls": "Gemeenten zonder de Impuls"
    default: labelOfValue(group)
    }
  }

  /// The value in a column; a bare number is told with the column, as in `Tranche 1`.
  private static func labelOfValue(_ group: String) -> String {
    guard let mark = group.firstIndex(of: "=") else { return group }
    let (column, value) = (group[..<mark], group[group.index(after: mark)...])
    guard value.allSatisfy(\.isNumber) else { return String(value) }
    return column.prefix(1).uppercased() + column.dropFirst() + " " + value
  }

  /// A group in the response where nothing else says which column it is of: `tranche: 1`.
  static func fullLabel(ofResponseGroup group: String) -> String {
    let label = label(ofResponseGroup: group)
    guard let column = column(ofResponseGroup: group),
      !label.lowercased().hasPrefix(column.lowercased())
    else { return label }
    return "\(column): \(label)"
  }

  /// The column of the frame by which a group in the response is made, if it is made by one.
  static func column(ofResponseGroup group: String) -> String? {
    group.firstIndex(of: "=").map { String(group[..<$0]) }
  }
}

extension Published {
  /// What was printed: `51% (140/273)`, `51% (van 273)`, `51%`, `72`; empty when only words were.
  var printed: String {
    let counts: String? =
      switch (numerator, denominator) {
      case (let numerator?, let denominator?): "\(numerator)/\(denominator)"
      case (let numerator?, nil): "\(numerator)"
      case (nil, let denominator?): "van \(denominator)"
      case (nil, nil): nil
      }
    guard let percent else { return counts ?? "" }
    return counts.map { "\(percent)% (\($0))" } ?? "\(percent)%"
  }

  /// Whether something that was printed is not what was counted.
  func differs(from share: Share) -> Bool {
    if let percent, percent != share.percentage { return true }
    if let numerator, numerator != share.numerator { return true }
    if let denominator, denominator != share.denominator { return true }
    return false
  }

  /// What was printed, as a cell beside what was counted.
  func cell(beside share: Share) -> TableCell {
    let cell = TableCell.text(printed)
    return differs(from: share) ? cell.marked(ReportWords.deviationMark) : cell
  }
}

/// What was printed in words beside some rows, each remark once, with the rows it holds for when
/// it does not hold for all rows that were printed.
func remarks(_ rows: [(label: String, published: Published?)]) -> [String] {
  let printed = rows.compactMap { row in row.published.map { (row.label, $0.text) } }
  var remarks: [(text: String, labels: [String])] = []
  for (label, text) in printed {
    guard let text else { continue }
    if let place = remarks.firstIndex(where: { $0.text == text }) {
      remarks[place].labels.append(label)
    } else {
      remarks.append((text, [label]))
    }
  }
  return remarks.map { remark in
    remark.labels.count == printed.count
      ? "Gepubliceerd: \(remark.text)."
      : "Gepubliceerd, \(remark.labels.joined(separator: "; ")): \(remark.text)."
  }
}

extension Account {
  /// The reasons with their counts: `geen respons 56, niet ingevuld 2`.
  var reasons: String {
    entries.filter { $0.standing != .counted }
      .map { "\($0.standing.rawValue) \($0.count)" }.joined(separator: ", ")
  }
}
