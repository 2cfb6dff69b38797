/// The municipalities that stand otherwise in an edition of a wave than in the one before.
///
/// Both editions are public in full, so what a few municipalities changed can be read from the two
/// side by side.
///
/// Source: our own rule, with the smallest base that ``SuppressionRule/standard`` shows.
public struct EditionDifference: Sendable, Hashable {
  /// The codes of all that stand otherwise with a number that both editions have.
  public let codes: Set<String>
  /// Those of them that answered in one of the editions: only their answers can be told.
  private let answering: Set<String>
  /// For each number that seems to have another name now, who stands otherwise with it.
  private let renamed: [Set<String>]

  /// The least number of municipalities that hide each other.
  public static let safeCount = 5

  /// Holds two accounts of one wave against each other.
  ///
  /// Whoever is in the frame of one edition only stands otherwise in all its numbers. A number that
  /// only one edition has is held against those of the other that differ from it in one name.
  public init(from before: RecordedStandings, to after: RecordedStandings) {
    var codes: Set<String> = []
    for (number, stands) in after.numbers {
      if let earlier = before.numbers[number] { codes.formUnion(movers(earlier, stands)) }
    }
    self.codes = codes
    let responses = [before, after].compactMap { $0.numbers[.response] }
    answering =
      responses.count == 2
      ? codes.filter { code in responses.contains { $0[code]?.standing == .counted } } : codes
    let gone = before.numbers.filter { after.numbers[$0.key] == nil }
    let new = after.numbers.filter { before.numbers[$0.key] == nil }
    renamed = new.flatMap { number, stands in
      gone.filter { $0.key.isAlmost(number) }.map { movers($0.value, stands) }
    }
  }

  /// The smallest group of one to four municipalities whose answers the difference can tell; `nil`
  /// when there is none.
  public var telling: Set<String>? {
    ([codes, answering] + renamed)
      .filter { (1..<Self.safeCount).contains($0.count) }
      .min { ($0.count, $0.sorted().joined()) < ($1.count, $1.sorted().joined()) }
  }
}

/// The codes that do not stand the same in two numbers.
private func movers(
  _ before: [String: RecordedStandings.Stand], _ after: [String: RecordedStandings.Stand]
) -> Set<String> {
  Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
}

extension RecordedStandings.Number {
  /// Whether just one of the names is another.
  fileprivate func isAlmost(_ other: Self) -> Bool {
    zip(names, other.names).count { $0 != $1 } == 1
  }
}
