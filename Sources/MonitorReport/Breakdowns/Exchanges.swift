/// How many pairs of respondents, each respondent in one pair at most, can change places: none, one, or
/// two and more.
///
/// A pair is one of some who are alike with one of others who are alike. Pairs that all need the same
/// respondent are one; of any other pairs there are two that have nobody in common.
///
/// Source: D. Kőnig, *Gráfok és mátrixok*, 1931: there are as many pairs without anybody in common as
/// it takes respondents to meet every pair.
struct Exchanges: Sendable {
  /// Some who are alike: their number, and how many they are.
  struct Alike: Sendable {
    let number: Int
    let count: Int
  }

  /// How many pairs there are: 0, 1 or 2.
  private(set) var count = 0
  /// The one on the one side whom all pairs so far need.
  private var onlyLeft: Int?
  /// The one on the other side whom all pairs so far need.
  private var onlyRight: Int?

  /// Adds the pairs of one of some with one of others.
  mutating func add(_ left: Alike, _ right: Alike) {
    guard count < 2, left.count > 0, right.count > 0 else { return }
    if count == 0 {
      count = 1
      onlyLeft = left.count == 1 ? left.number : nil
      onlyRight = right.count == 1 ? right.number : nil
    } else {
      if onlyLeft != left.number { onlyLeft = nil }
      if onlyRight != right.number { onlyRight = nil }
    }
    if onlyLeft == nil, onlyRight == nil { count = 2 }
  }
}
