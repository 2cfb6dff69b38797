/// What may be told about a set of atoms: how many are below the line, and in each category.
struct AtomCounts: Sendable {
  /// A base with its categories, counted in each atom.
  struct View: Sendable {
    let denominators: [Int]
    let numerators: [[Int]]
  }

  let views: [View]
  let rule: SuppressionRule

  /// How many atoms there are.
  var atomCount: Int { views.first?.denominators.count ?? 0 }

  /// Whether the numbers of a set of atoms could tell what one of them answered.
  func isUnsafe(_ atoms: [Int]) -> Bool {
    views.contains { isUnsafe(atoms, in: $0) }
  }

  /// Whether the numbers of a set of atoms over one base could.
  func isUnsafe(_ atoms: [Int], in view: View) -> Bool {
    rule.isUnsafe(
      base: sum(view.denominators, over: atoms),
      numerators: view.numerators.map { sum($0, over: atoms) })
  }

  private func sum(_ counts: [Int], over atoms: [Int]) -> Int {
    atoms.reduce(0) { $0 + counts[$1] }
  }
}
