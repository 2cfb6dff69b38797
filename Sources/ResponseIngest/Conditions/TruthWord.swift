/// Sixty-four truths in Kleene's three-valued logic, as three bit masks.
///
/// A bit is in one of the masks. When asked what *could* be, it is in the mask of every truth that it
/// could have: the same operations then tell what a condition could come to.
struct TruthWord: Sendable, Hashable {
  var isTrue: UInt64
  var isFalse: UInt64
  var isUnknown: UInt64

  static let allTrue = TruthWord(isTrue: ~0, isFalse: 0, isUnknown: 0)
  static let allFalse = TruthWord(isTrue: 0, isFalse: ~0, isUnknown: 0)
  static let unknown = TruthWord(isTrue: 0, isFalse: 0, isUnknown: ~0)

  /// True where `known` and `holds`, false where `known` and not, else unknown; anything where `open`.
  init(known: UInt64, holds: UInt64, open: UInt64) {
    isTrue = known & holds | open
    isFalse = known & ~holds | open
    isUnknown = ~known | open
  }

  init(isTrue: UInt64, isFalse: UInt64, isUnknown: UInt64) {
    self.isTrue = isTrue
    self.isFalse = isFalse
    self.isUnknown = isUnknown
  }

  /// The same where it can be known; it is never unknown.
  var decided: TruthWord { TruthWord(isTrue: isTrue, isFalse: isFalse, isUnknown: 0) }

  static prefix func ! (word: Self) -> Self {
    TruthWord(isTrue: word.isFalse, isFalse: word.isTrue, isUnknown: word.isUnknown)
  }

  static func & (left: Self, right: Self) -> Self {
    TruthWord(
      isTrue: left.isTrue & right.isTrue, isFalse: left.isFalse | right.isFalse,
      isUnknown: left.isUnknown & (right.isUnknown | right.isTrue) | right.isUnknown & left.isTrue)
  }

  static func | (left: Self, right: Self) -> Self { !(!left & !right) }
}
