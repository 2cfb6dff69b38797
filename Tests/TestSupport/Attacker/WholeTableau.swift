/// Equations between numbers that are not negative, solved for some of these, in whole numbers.
///
/// Everything is kept times one divisor, the determinant of what was solved for, so that nothing is
/// rounded; a number too large for a word is a trap.
///
/// Source: J. Edmonds, *Systems of distinct representatives and linear algebra*, 1967 (whole pivoting);
/// R. Bland, *New finite pivoting rules for the simplex method*, 1977 (no cycles).
struct WholeTableau {
  /// The numbers of the unknowns that the rows are solved for.
  private(set) var basis: [Int]
  private(set) var divisor = 1
  private var rows: [[Int]]
  /// The last row: what is looked for, less what the basis makes of it.
  private var goal: [Int] = []
  private let width: Int

  /// Solves equations; `nil` when nothing that is not negative solves them.
  ///
  /// - Precondition: the right-hand sides, the last of each row, are not negative.
  init?(_ equations: [[Int]], width: Int) {
    self.width = width
    let count = equations.count
    basis = (0..<count).map { width + $0 }
    rows = equations.enumerated().map { number, row in
      let own = (0..<count).map { $0 == number ? 1 : 0 }
      return Array(row[..<width]) + own + [row[width]]
    }
    let isHelp = (0..<width + count).map { $0 >= width }
    maximise(isHelp.map { $0 ? -1 : 0 }, upTo: width) { _ in false }
    guard zip(basis, rows).allSatisfy({ $0 < width || $1[width + count] == 0 }) else { return nil }
    dropHelp()
  }

  /// Solves for real unknowns instead of the ones that helped, and leaves those out.
  private mutating func dropHelp() {
    var kept: [Int] = []
    for row in rows.indices {
      if basis[row] >= width {
        guard let column = (0..<width).first(where: { rows[row][$0] != 0 }) else { continue }
        pivot(row, column)
      }
      kept.append(row)
    }
    basis = kept.map { basis[$0] }
    rows = kept.map { Array(rows[$0][..<width]) + rows[$0].suffix(1) }
  }

  /// What the unknowns are, times the divisor.
  var point: [Int] {
    var point = [Int](repeating: 0, count: width)
    for (unknown, row) in zip(basis, rows) { point[unknown] = row[row.count - 1] }
    return point
  }

  /// Makes a sum of the unknowns as large as it can be, until the reader of a corner has enough.
  mutating func maximise(_ sum: [Int], isEnough: (WholeTableau) -> Bool) {
    maximise(sum, upTo: width, isEnough: isEnough)
  }

  private mutating func maximise(
    _ sum: [Int], upTo limit: Int, isEnough: (WholeTableau) -> Bool
  ) {
    goal = (sum + [0]).map { $0 * divisor }
    for (unknown, row) in zip(basis, rows) where sum[unknown] != 0 {
      for column in goal.indices { goal[column] -= sum[unknown] * row[column] }
    }
    while !isEnough(self), let column = (0..<limit).first(where: { goal[$0] > 0 }),
      let row = leavingRow(column)
    {
      pivot(row, column)
    }
  }

  private func leavingRow(_ column: Int) -> Int? {
    var best: Int?
    for row in rows.indices where rows[row][column] > 0 {
      guard let known = best else {
        best = row
        continue
      }
      let left = rows[row][rows[row].count - 1] * rows[known][column]
      let right = rows[known][rows[known].count - 1] * rows[row][column]
      if left < right || left == right && basis[row] < basis[known] { best = row }
    }
    return best
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    if rows[row][column] < 0 { rows[row] = rows[row].map { -$0 } }
    let chosen = rows[row]
    let factor = chosen[column]
    for other in rows.indices where other != row {
      Self.reduce(&rows[other], by: chosen, column, divisor)
    }
    if !goal.isEmpty { Self.reduce(&goal, by: chosen, column, divisor) }
    basis[row] = column
    divisor = factor
  }

  private static func reduce(
    _ line: inout [Int], by chosen: [Int], _ column: Int, _ divisor: Int
  ) {
    let factor = chosen[column]
    let part = line[column]
    if part == 0 {
      guard factor != divisor else { return }
      for place in line.indices where line[place] != 0 {
        line[place] = line[place] * factor / divisor
      }
    } else {
      for place in line.indices where line[place] != 0 || chosen[place] != 0 {
        line[place] = (line[place] * factor - chosen[place] * part) / divisor
      }
    }
  }
}
