extension Attacker {
  /// Values that a number can have that counts some parts, by some sums: all, or `enough` of them.
  func values(of parts: [Part], knowing sums: [Sum], enough: Int) -> Set<Int> {
    let all = parts + sums.map(\.part)
    // Places that nothing tells apart are one, and so are kinds of answers.
    let cells = Self.alike(places.indices.filter { places[$0].respondents > 0 }) { place in
      all.map { $0.places.contains(place) }
    }
    let kinds = Self.alike(0..<kindCount) { kind in all.map { $0.kinds.contains(kind) } }
    func unknowns(_ part: Part) -> [Int] {
      cells.indices.filter { cells[$0].isSubset(of: part.places) }.flatMap { cell in
        kinds.indices.filter { kinds[$0].isSubset(of: part.kinds) }.map {
          cell * kinds.count + $0
        }
      }
    }
    var program = WholeProgram(unknowns: cells.count * kinds.count)
    for cell in cells {
      program.add(
        unknowns(Part(places: cell, kinds: Set(0..<kindCount))), make: respondents(in: cell))
    }
    for sum in sums { program.add(unknowns(sum.part), make: sum.number) }
    return program.values(of: Set(parts.flatMap(unknowns)).sorted(), enough: enough)
  }

  /// Numbers with the same looks, together.
  private static func alike(
    _ numbers: some Sequence<Int>, look: (Int) -> [Bool]
  ) -> [Set<Int>] {
    Dictionary(grouping: numbers, by: look).values.map { Set($0) }
      .sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }
}
