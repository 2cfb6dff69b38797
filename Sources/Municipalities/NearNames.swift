/// The municipality that people most likely mean by a misspelt name, to suggest and never to take over.
///
/// A name is near when it has the letters of a municipality's name but for one that is missing, too many,
/// wrong or elsewhere, or when it is the beginning of one. Where more than one municipality is near, none is
/// suggested.
///
/// Near names are found by what is left of them without one of their letters, so that looking one up costs
/// no more among many names (after Mor and Fraenkel, A hash code method for detecting and correcting
/// spelling errors, Communications of the ACM 25 (1982), 935-938).
public struct NearNames: Sendable {
  /// By a whole name, and by what is left of one without one of its letters: whose name it is.
  private var remains: [String: Set<MunicipalityCode>] = [:]
  /// The folded names in order, to find those that begin alike.
  private let ordered: [(text: String, code: MunicipalityCode)]

  /// A shorter name may be that of any place.
  private static let shortest = 4
  /// Names are no longer than this; what is longer is a text.
  private static let longest = 64
  /// With more names than this, as only a test has, too many are near each other.
  private static let most = 2_000

  /// Gets names ready to be compared with.
  ///
  /// - Complexity: O(*n* · *l*²) in the number of names and their letters.
  public init(_ names: MunicipalityNames) {
    let known = names.all.filter { $0.text.utf8.count <= Self.longest }
    guard known.count <= Self.most else {
      ordered = []
      return
    }
    ordered = known.sorted { ($0.text, $0.code) < ($1.text, $1.code) }
    for (text, code) in ordered {
      for part in Self.parts(of: text) { remains[part, default: []].insert(code) }
    }
  }

  /// The code of the only municipality whose name is near a name; `nil` when there is none, or more than
  /// one.
  ///
  /// - Complexity: O(*l*²) in the letters of the name, which is not looked at when it is very long.
  public func code(near name: String) -> MunicipalityCode? {
    guard name.utf8.count <= Self.longest * 4 else { return nil }
    let text = FoldedName(name).text
    guard text.utf8.count >= Self.shortest, text.utf8.count <= Self.longest else { return nil }
    var near: Set<MunicipalityCode> = []
    for part in Self.parts(of: text) { near.formUnion(remains[part, default: []]) }
    let longer = ordered[start(of: text)...].prefix { $0.text.hasPrefix(text) }
    near.formUnion(longer.map(\.code))
    return near.count == 1 ? near.first : nil
  }

  /// Where the names begin that are not before a text.
  private func start(of text: String) -> Int {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if ordered[middle].text < text { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A text, and what is left of it without each of its letters.
  private static func parts(of text: String) -> Set<String> {
    var parts: Set<String> = [text]
    for index in text.indices {
      var part = text
      part.remove(at: index)
      parts.insert(part)
    }
    return parts
  }
}
