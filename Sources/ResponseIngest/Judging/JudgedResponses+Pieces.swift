extension JudgedResponses {
  /// How many marks are told: a finding is made of one or more of them.
  public var markCount: Int { toldMarks.count }

  /// How many marks come before all about doubles and about rows that are no submission.
  ///
  /// Of the beginning of a batch they are the first of the whole batch as well, as nothing in them hangs on what
  /// follows.
  public var settledMarkCount: Int {
    toldMarks.firstIndex { $0.check.subject >= .strayRows } ?? toldMarks.count
  }

  /// What was noticed, some marks of it, in pieces of about `size` marks to be put into words at the same
  /// time.
  public func findingPieces(size: Int, of some: Range<Int>? = nil) -> [FindingPiece] {
    let names = MunicipalityNamesOnce(context)
    let marks = toldMarks
    let some = some ?? toldMarks.indices
    var pieces: [FindingPiece] = []
    var start = some.lowerBound
    while start < some.upperBound {
      var end = min(start + size, some.upperBound)
      // What is told at once stays together.
      while end < some.upperBound, marks[end].isToldWith(marks[end - 1]) { end += 1 }
      pieces.append(FindingPiece(marks: start..<end, names: names))
      start = end
    }
    return pieces
  }
}

/// A part of what was noticed, not yet in words.
public struct FindingPiece: Sendable {
  let marks: Range<Int>
  let names: MunicipalityNamesOnce
}
