/// Sixty-four truths in Kleene's three-valued logic, as two bit masks.
///
/// A bit in neither mask is unknown. When asked what *could* be, a bit in both masks could be
/// either: the same operations then tell what a condition could come to.
struct TruthWord: Sendable, Hashable {
  var isTrue: UInt64
  var isFalse: UInt64

  static let allTrue = TruthWord(isTrue: ~0, isFalse: 0)
  static let allFalse = TruthWord(isTrue: 0, isFalse: ~0)
  static let unknown = TruthWord(isTrue: 0, isFalse: 0)
  static let either = TruthWord(isTrue: ~0, isFalse: ~0)

  /// True where `known` and `holds`, false where `known` and not; both where `open`.
  init(known: UInt64, holds: UInt64, open: UInt64) {
    isTrue = known & holds | open
    isFalse = known & ~holds | open
  }

  init(isTrue: UInt64, isFalse: UInt64) {
    self.isTrue = isTrue
    self.isFalse = isFalse
  }

  static prefix func ! (word: Self) -> Self {
    TruthWord(isTrue: word.isFalse, isFalse: word.isTrue)
  }

  static func & (left: Self, right: Self) -> Self {
    TruthWord(isTrue: left.isTrue & right.isTrue, isFalse: left.isFalse | right.isFalse)
  }

  static func | (left: Self, right: Self) -> Self {
    TruthWord(isTrue: left.isTrue | right.isTrue, isFalse: left.isFalse & right.isFalse)
  }
}
