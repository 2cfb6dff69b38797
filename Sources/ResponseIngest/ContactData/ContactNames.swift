import Municipalities
import TextFormats

/// Whether a column or key with a name is taken to hold contact data, besides those that are named.
public func holdsContactData(_ name: String, besides named: [String]) -> Bool {
  ContactNames(and: named).contains(name)
}

/// The names of columns and keys that hold who filled in a questionnaire, or how to reach them.
///
/// Compared without case, accents, spaces and punctuation. Whether a name means something else to a
/// questionnaire is for others to tell.
struct ContactNames: Sendable {
  /// Names that were given besides, in lower case.
  private let named: Set<String>

  /// The names that everybody uses, and those that the user gives; these only differ in case.
  init(and named: [String]) {
    self.named = Set(named.map { $0.trimmed.lowercased() }.filter { !$0.isEmpty })
  }

  /// The names in use, without spaces and punctuation.
  private static let known: Set<String> = [
    "naam", "naaminvuller", "invuller", "email", "emailadres", "mail", "mailadres", "telefoon",
    "telefoonnummer", "telefoonnr", "telnr", "tel", "mobiel", "gsm", "functie", "voornaam",
    "achternaam",
  ]

  /// Whether what stands under a name is contact data.
  func contains(_ name: String) -> Bool {
    let folded = FoldedName(name).text
    return folded.hasPrefix("contact") || Self.known.contains(folded)
      || named.contains(name.trimmed.lowercased())
  }
}
