public import Findings
public import TextFormats

/// A file with reorganisations cannot be used: everything that is wrong with it.
public struct ReorganisationError: Error, Hashable {
  /// What is wrong, in the order of the file.
  public let findings: [Finding]

  init(findings: [Finding]) {
    self.findings = findings
  }

  /// That a file cannot be read at all, and what to do about it.
  public init(unreadable file: String, _ message: String, _ advice: String?) {
    findings = [registerFault(Place(file: file), message, advice)]
  }
}

/// Reads the reorganisations that a wave adds to the register, from its `herindelingen.csv`.
///
/// - Throws: ``ReorganisationError`` with all findings when anything is wrong.
public func readReorganisations(
  _ file: SourceFile
) throws(ReorganisationError) -> [Reorganisation] {
  try readReorganisations(TableText(file))
}

/// Reads the reorganisations that a wave adds to the register, from a table.
///
/// The columns are `effective_date;kind;from_code;from_name;to_code;to_name`; `kind` is `merge` or
/// `split`.
///
/// - Throws: ``ReorganisationError`` with all findings when anything is wrong.
public func readReorganisations(
  _ file: TableText
) throws(ReorganisationError) -> [Reorganisation] {
  let table = RegisterTable(file, columns: columns)
  var findings = table.findings
  var reorganisations: [Reorganisation] = []
  for row in table.rows {
    if let reorganisation = reorganisation(of: row, in: file.name, findings: &findings) {
      reorganisations.append(reorganisation)
    }
  }
  guard findings.isEmpty else {
    let ordered = findings.enumerated().sorted {
      ($0.element.place.row ?? 0, $0.offset) < ($1.element.place.row ?? 0, $1.offset)
    }
    throw ReorganisationError(findings: ordered.map(\.element))
  }
  return reorganisations
}

private let columns = ["effective_date", "kind", "from_code", "from_name", "to_code", "to_name"]

/// What a row says; what is wrong with its cells is added to the findings.
private func reorganisation(
  of row: RegisterTable.Row, in file: String, findings: inout [Finding]
) -> Reorganisation? {
  func value<Value>(_ column: Int, _ value: Value?, _ message: String, _ advice: String) -> Value? {
    if value == nil {
      let place = Place(file: file, row: row.number, column: columns[column])
      findings.append(registerFault(place, message, advice, value: row.cells[column]))
    }
    return value
  }
  func code(_ column: Int) -> MunicipalityCode? {
    value(
      column, MunicipalityCode(row.cells[column]), "Dit is geen gemeentecode.",
      "Schrijf GM en vier cijfers.")
  }
  let date = value(
    0, CalendarDay(iso: row.cells[0]), "Dit is geen datum.", "Schrijf de datum als jjjj-mm-dd.")
  let kind = value(
    1, Reorganisation.Kind(rawValue: row.cells[1]), "Dit is geen soort herindeling.",
    "Vul ‘merge’ of ‘split’ in.")
  let from = code(2)
  let to = code(4)
  guard let date, let kind, let from, let to else { return nil }
  let other = value(
    4, from == to ? nil : to, "De gemeente gaat op in zichzelf.",
    "Vul in welke gemeente ervoor in de plaats komt.")
  return other.map {
    Reorganisation(
      effectiveDate: date, kind: kind, from: .init(code: from, name: row.cells[3]),
      to: .init(code: $0, name: row.cells[5]))
  }
}
