/// One side of a question, a figure or a rule, by which it is compared with that of another year.
struct Facet: Sendable, Hashable {
  /// What it is, in Dutch: `vraag`, `antwoorden`.
  let aspect: String
  /// What it holds: one entry, or one for each choice, category or base.
  let entries: [Entry]

  /// A part that is compared, and how people read it.
  struct Entry: Sendable, Hashable {
    /// By which it is found in the other year.
    let name: String
    /// What must be the same.
    let key: String
    /// What people read.
    let text: String
  }

  /// The aspect of a question's number.
  static let number = "nummer"

  /// A facet that is a text.
  init(_ aspect: String, _ text: String?) {
    self.init(aspect, key: text ?? "", text ?? "(niets)")
  }

  /// A facet with one entry that is read otherwise than it is compared.
  init(_ aspect: String, key: String, _ text: String) {
    self.aspect = aspect
    entries = [Entry(name: "", key: key.squeezed, text: text)]
  }

  /// A facet with an entry for each of some parts.
  init(_ aspect: String, _ entries: [Entry]) {
    self.aspect = aspect
    self.entries = entries.map { Entry(name: $0.name, key: $0.key.squeezed, text: $0.text) }
  }

  /// What became of it, in lines for people; none when it is the same.
  func changes(since earlier: Facet) -> [String] {
    guard
      entries.map(\.key) != earlier.entries.map(\.key)
        || entries.map(\.name) != earlier.entries.map(\.name)
    else { return [] }
    let pairs = Pair.all(earlier.entries, entries, by: \.name)
    let lines = pairs.flatMap { pair -> [String] in
      switch (pair.earlier, pair.later) {
      case (let earlier?, let later?):
        if earlier.key == later.key { return [] }
        // The same words with another condition behind them.
        let isSaidAlike = earlier.text == later.text
        let (was, becomes) =
          isSaidAlike
          ? ("\(earlier.text), bij \(earlier.key)", "\(later.text), bij \(later.key)")
          : (earlier.text, later.text)
        return ["was: \(was)", "wordt: \(becomes)"]
      case (nil, let later?): return ["erbij: \(later.text)"]
      case (let earlier?, nil): return ["weg: \(earlier.text)"]
      case (nil, nil): return []
      }
    }
    return lines.isEmpty ? ["in een andere volgorde"] : lines
  }
}

/// What stands under one name in the earlier year, in the later, or in both.
struct Pair<Element: Sendable>: Sendable {
  let earlier: Element?
  let later: Element?

  /// All of two years: in the order of the later, and then those that are gone.
  ///
  /// Names are unique within a year.
  static func all(
    _ earlier: [Element], _ later: [Element], by name: (Element) -> String
  ) -> [Self] {
    let before = Dictionary(earlier.map { (name($0), $0) }) { first, _ in first }
    let now = Set(later.map(name))
    return later.map { Self(earlier: before[name($0)], later: $0) }
      + earlier.filter { !now.contains(name($0)) }.map { Self(earlier: $0, later: nil) }
  }
}

extension String {
  /// The text with one space wherever white space stands: the same condition, laid out otherwise.
  fileprivate var squeezed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
