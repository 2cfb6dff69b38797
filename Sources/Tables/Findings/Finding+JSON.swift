public import Findings
public import TextFormats

extension Finding {
  /// The finding as JSON, with its keys in a fixed order; what it does not have is left out.
  ///
  /// `gemeente` holds the codes with spaces between them, `regel` the name of the rule;
  /// `regelnummer` and `positie` are the line and column in a text file.
  public func json() -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("code", .string(code.text)), ("ernst", .string(severity.rawValue)),
      ("bestand", .string(place.file)),
    ]
    func add(_ key: String, _ value: JSONOutput?) {
      if let value { members.append((key, value)) }
    }
    add("rij", place.row.map { .integer($0) })
    add("kolom", place.column.map { .string($0) })
    add("regelnummer", place.position.map { .integer($0.line) })
    add("positie", place.position.map { .integer($0.column) })
    add("pad", place.path.map { .string($0) })
    add("gemeente", units.isEmpty ? nil : .string(units.joined(separator: " ")))
    add("vraag", item.map { .string($0) })
    add("waarde", value.map { .string($0) })
    add("melding", .string(message))
    add("advies", advice.map { .string($0) })
    add("regel", rule.map { .string($0) })
    return .object(members)
  }
}
