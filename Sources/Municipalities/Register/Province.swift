/// The provinces of the Netherlands, which are the same in all years.
public enum Province: Sendable {
  /// The twelve names, as Statistics Netherlands writes them.
  public static let names = [
    "Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht",
    "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg",
  ]

  /// The name that Statistics Netherlands writes for one that people use as well.
  static func official(_ name: String) -> String? {
    ["friesland": "Fryslân", "brabant": "Noord-Brabant"][name.lowercased()]
  }
}
