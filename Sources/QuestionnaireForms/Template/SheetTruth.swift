/// When a condition is true, when it is false, and what it could still become.
///
/// It can be neither, as long as something is not filled in. What is not asked stays as it is.
struct SheetTruth: Sendable, Hashable {
  /// It is true.
  let isTrue: SheetFormula
  /// It is false.
  let isFalse: SheetFormula
  /// It is true, or can become so by what is filled in.
  let couldBeTrue: SheetFormula
  /// It is false, or can become so by what is filled in.
  let couldBeFalse: SheetFormula

  /// It cannot be told.
  static let unknown = SheetTruth(
    isTrue: .never, isFalse: .never, couldBeTrue: .always, couldBeFalse: .always)

  /// It never changes.
  static func constant(_ holds: Bool) -> SheetTruth {
    let yes = holds ? SheetFormula.always : .never
    let no = holds ? SheetFormula.never : .always
    return SheetTruth(isTrue: yes, isFalse: no, couldBeTrue: yes, couldBeFalse: no)
  }

  /// The opposite.
  var not: SheetTruth {
    SheetTruth(
      isTrue: isFalse, isFalse: isTrue, couldBeTrue: couldBeFalse, couldBeFalse: couldBeTrue)
  }

  /// Both.
  func and(_ other: SheetTruth) -> SheetTruth {
    SheetTruth(
      isTrue: isTrue.and(other.isTrue), isFalse: isFalse.or(other.isFalse),
      couldBeTrue: couldBeTrue.and(other.couldBeTrue),
      couldBeFalse: couldBeFalse.or(other.couldBeFalse))
  }

  /// At least one.
  func or(_ other: SheetTruth) -> SheetTruth { not.and(other.not).not }
}
