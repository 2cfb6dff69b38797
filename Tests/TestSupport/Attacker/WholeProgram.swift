/// Equations between whole numbers that are not negative, and what a sum of some of these can be.
struct WholeProgram {
  private var equations: [[Int]] = []
  private let width: Int

  /// Starts with so many unknowns.
  init(unknowns: Int) {
    width = unknowns
  }

  /// Adds that some unknowns, each once, make a number.
  mutating func add(_ unknowns: some Sequence<Int>, make sum: Int) {
    var equation = [Int](repeating: 0, count: width + 1)
    for unknown in unknowns { equation[unknown] = 1 }
    equation[width] = sum
    if !equations.contains(equation) { equations.append(equation) }
  }

  /// Values that the sum of some unknowns can have, in whole numbers: all, or `enough` of them.
  func values(of unknowns: some Sequence<Int>, enough: Int) -> Set<Int> {
    var sum = [Int](repeating: 0, count: width)
    for unknown in unknowns { sum[unknown] = 1 }
    guard var tableau = WholeTableau(equations, width: width) else { return [] }
    var found: Set<Int> = []
    var bounds: [Int] = []
    for sign in [-1, 1] {
      tableau.maximise(sum.map { $0 * sign }) { corner in
        if let value = Self.wholeValue(of: sum, in: corner) { found.insert(value) }
        return found.count >= enough
      }
      if found.count >= enough { return found }
      let total = Self.total(of: sum, in: tableau)
      // The least is rounded up, the most is rounded down.
      bounds.append(
        (sign < 0 ? total + tableau.divisor - 1 : total) / tableau.divisor)
    }
    for value in bounds[0]...max(bounds[0], bounds[1])
    where value <= bounds[1] && !found.contains(value) {
      if Self.hasWholePoint(equations + [sum + [value]], width: width) { found.insert(value) }
      if found.count >= enough { break }
    }
    return found
  }

  private static func total(of sum: [Int], in tableau: WholeTableau) -> Int {
    zip(sum, tableau.point).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func wholeValue(of sum: [Int], in tableau: WholeTableau) -> Int? {
    guard tableau.point.allSatisfy({ $0.isMultiple(of: tableau.divisor) }) else { return nil }
    return total(of: sum, in: tableau) / tableau.divisor
  }

  /// Whether some whole numbers solve equations: where the solution at hand has a broken number, it has
  /// to be less or more.
  private static func hasWholePoint(_ equations: [[Int]], width: Int) -> Bool {
    guard let tableau = WholeTableau(equations, width: width) else { return false }
    let point = tableau.point
    guard let broken = point.firstIndex(where: { !$0.isMultiple(of: tableau.divisor) }) else {
      return true
    }
    let below = point[broken] / tableau.divisor
    let wider = equations.map { Array($0[..<width]) + [0, $0[width]] }
    return [(1, below), (-1, below + 1)].contains { slack, limit in
      var bound = [Int](repeating: 0, count: width + 2)
      bound[broken] = 1
      bound[width] = slack
      bound[width + 1] = limit
      return hasWholePoint(wider + [bound], width: width + 1)
    }
  }
}
