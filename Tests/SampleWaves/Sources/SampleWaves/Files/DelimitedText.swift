/// Rows as text: fields between semicolons, quoted where needed (RFC 4180), lines ended by LF.
struct DelimitedText {
  /// The rows so far.
  private(set) var text = ""

  /// Adds a row.
  mutating func append(_ fields: [String]) {
    text += fields.map(Self.quoted).joined(separator: ";") + "\n"
  }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { ";\"\n\r".contains($0) }) else { return field }
    let doubled = field.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
