import ResponseIngest

/// Rows that are in the same of some sets, taken together as one.
struct Atoms: Sendable {
  /// How many there are.
  let count: Int
  /// For each row the atom it is in; -1 for a row that is in none of the sets.
  private let atomOfRow: [Int]

  /// Takes apart the rows of some sets.
  ///
  /// - Complexity: O(*n*) in the number of rows in the sets, counted for each set anew.
  init(of sets: [Bitmap], rows: Int) {
    var parts = [Int](repeating: -1, count: rows)
    var count = 0
    for set in sets {
      // Whoever is in the set goes on from its part to a new one.
      var next = [Int](repeating: -1, count: count + 1)
      for row in set.members {
        let part = parts[row] + 1
        if next[part] < 0 {
          next[part] = count
          count += 1
        }
        parts[row] = next[part]
      }
    }
    var numbers = [Int](repeating: -1, count: count)
    var used = 0
    for row in parts.indices where parts[row] >= 0 {
      let part = parts[row]
      if numbers[part] < 0 {
        numbers[part] = used
        used += 1
      }
      parts[row] = numbers[part]
    }
    self.count = used
    atomOfRow = parts
  }

  /// The atoms of a set that they were made of.
  func atoms(of set: Bitmap) -> Bitmap {
    var found = Bitmap(count: count)
    for row in set.members where atomOfRow[row] >= 0 { found[atomOfRow[row]] = true }
    return found
  }

  /// How many rows each atom has.
  var sizes: [Int] { counts(ofRows: Array(atomOfRow.indices)) }

  /// How many rows of each atom are in a set.
  func counts(of set: Bitmap) -> [Int] { counts(ofRows: set.members) }

  private func counts(ofRows rows: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for row in rows where row < atomOfRow.count && atomOfRow[row] >= 0 {
      counts[atomOfRow[row]] += 1
    }
    return counts
  }
}
