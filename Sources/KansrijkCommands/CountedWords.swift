import TextFormats

/// A count with its word: `1 bestand`, `1.200 bestanden`.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(dutchInteger(count)) \(count == 1 ? one : many)"
}
