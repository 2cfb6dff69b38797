import ResponseIngest

/// Rows that are in the same of some sets, taken together as one.
struct Atoms: Sendable {
  /// How many there are.
  let count: Int
  /// For each row the atom it is in; -1 for a row that is in none of the sets.
  private let atomOfRow: [Int32]

  /// Takes apart the rows of some sets.
  ///
  /// - Complexity: O(*n*) in the number of rows in the sets, counted for each set anew.
  init(of sets: [Bitmap], rows: Int) {
    var parts = [Int32](repeating: -1, count: rows)
    var count: Int32 = 0
    for set in sets {
      // Whoever is in the set goes on from its part to a new one.
      var next = [Int32](repeating: -1, count: Int(count) + 1)
      set.forEachMember { row in
        let part = Int(parts[row] + 1)
        if next[part] < 0 {
          next[part] = count
          count += 1
        }
        parts[row] = next[part]
      }
    }
    var numbers = [Int32](repeating: -1, count: Int(count))
    var used: Int32 = 0
    for row in parts.indices where parts[row] >= 0 {
      let part = Int(parts[row])
      if numbers[part] < 0 {
        numbers[part] = used
        used += 1
      }
      parts[row] = numbers[part]
    }
    self.count = Int(used)
    atomOfRow = parts
  }

  /// The atoms of a set that they were made of.
  func atoms(of set: Bitmap) -> Bitmap {
    var found = Bitmap(count: count)
    set.forEachMember { row in
      if atomOfRow[row] >= 0 { found[Int(atomOfRow[row])] = true }
    }
    return found
  }

  /// For each row the atom it is in; -1 for a row that is in none of the sets.
  var ofRows: [Int] { atomOfRow.map { Int($0) } }

  /// How many rows each atom has.
  var sizes: [Int] { counts(of: Bitmap(allOf: atomOfRow.count)) }

  /// How many rows of each atom are in a set.
  func counts(of set: Bitmap) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    set.forEachMember { row in
      if row < atomOfRow.count, atomOfRow[row] >= 0 { counts[Int(atomOfRow[row])] += 1 }
    }
    return counts
  }
}
