/// A list in words: `2019, 2020 en 2021`.
public func dutchList(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " en " + last
}
