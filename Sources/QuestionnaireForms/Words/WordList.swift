/// Words in a row, for the middle of a sentence.
struct WordList: Sendable, Hashable {
  /// What stands before the last of them.
  enum Joint: String, Sendable, Hashable {
    case and = "en"
    case or = "of"

    /// The other one.
    var opposite: Self { self == .and ? .or : .and }
  }

  private let items: [String]
  /// Whether an item is a list itself, so that a comma has to keep it apart from the next.
  private let holdsLists: Bool

  /// A row of items.
  init(_ items: [String], holdsLists: Bool = false) {
    self.items = items
    self.holdsLists = holdsLists
  }

  /// `a`, `a en b`, `a, b en c`; with lists among them `a, en b`.
  func joined(_ joint: Joint) -> String {
    guard items.count > 1, let last = items.last else { return items.joined() }
    let first = items.dropLast().joined(separator: ", ")
    return first + (holdsLists ? ", " : " ") + joint.rawValue + " " + last
  }
}
