/// Looks for a set of atoms whose numbers follow from what is shown, and could tell too much.
///
/// A set that follows is a combination of the lines in which every atom is counted once or not at
/// all; as only its own line has a pivot, the pivots in the set say how often each line is counted.
/// So the sets are tried by their pivots, and given up where an atom would be counted otherwise, or
/// where the set has become too large to tell anything.
struct DisclosureSearch {
  /// What came of it.
  enum Outcome: Sendable, Hashable {
    /// Nothing can be found.
    case none
    /// Such a set is found with these of the given sets.
    case found(sets: [Int])
    /// The search was too long to be finished.
    case unfinished
  }

  private let counts: AtomCounts
  private let lines: [ShownEquations.Line]
  /// Which of the given sets can be hidden.
  private let isHideable: [Bool]
  /// For each line the atoms without a pivot that it has.
  private let supports: [[Int]]
  /// For each line the atoms without a pivot that no later line has.
  private let settled: [[Int]]
  private var multiples: [PrimeField]
  private var chosenLines: [Int] = []
  private var chosenAtoms: [Int] = []
  private var bases: [Int]
  private var stepsLeft: Int

  /// Prepares a search that takes no more than some steps.
  init(
    _ equations: ShownEquations, _ counts: AtomCounts, isHideable: [Bool], atoms: Int, steps: Int
  ) {
    self.counts = counts
    self.isHideable = isHideable
    let pivots = Set(equations.lines.map(\.pivot))
    let others = (0..<atoms).filter { !pivots.contains($0) }
    lines = Self.ordered(equations.lines, others)
    supports = lines.map { line in others.filter { line.atoms[$0] != .zero } }
    var last = [Int?](repeating: nil, count: atoms)
    for (number, support) in supports.enumerated() {
      for atom in support { last[atom] = number }
    }
    var settled = [[Int]](repeating: [], count: lines.count)
    for (atom, number) in last.enumerated() {
      if let number { settled[number].append(atom) }
    }
    self.settled = settled
    multiples = [PrimeField](repeating: .zero, count: atoms)
    bases = [Int](repeating: 0, count: counts.views.count)
    stepsLeft = steps
  }

  /// The lines in an order in which it is soon known how often an atom is counted.
  private static func ordered(
    _ lines: [ShownEquations.Line], _ others: [Int]
  ) -> [ShownEquations.Line] {
    let needed = others.map { atom in lines.indices.filter { lines[$0].atoms[atom] != .zero } }
      .enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
    var order: [Int] = []
    var isTaken = [Bool](repeating: false, count: lines.count)
    for number in needed.flatMap(\.element) + lines.indices where !isTaken[number] {
      isTaken[number] = true
      order.append(number)
    }
    return order.map { lines[$0] }
  }

  /// Searches.
  mutating func outcome() -> Outcome { search(from: 0) }

  private mutating func search(from number: Int) -> Outcome {
    guard number < lines.count else { return judged() }
    guard stepsLeft > 0 else { return .unfinished }
    stepsLeft -= 1
    let without = settle(number)
    if without != .none { return without }
    let line = lines[number]
    chosenLines.append(number)
    add(line.pivot)
    for atom in supports[number] { multiples[atom] = multiples[atom] + line.atoms[atom] }
    let with = settle(number)
    for atom in supports[number] { multiples[atom] = multiples[atom] - line.atoms[atom] }
    removeLast()
    chosenLines.removeLast()
    return with
  }

  /// Goes on with the next line if the atoms that are now settled are counted once or not at all.
  private mutating func settle(_ number: Int) -> Outcome {
    let start = chosenAtoms.count
    defer { while chosenAtoms.count > start { removeLast() } }
    for atom in settled[number] where multiples[atom] != .zero {
      guard multiples[atom] == .one else { return .none }
      add(atom)
    }
    if bases.allSatisfy(counts.rule.isAlwaysSafe) { return .none }
    return search(from: number + 1)
  }

  private mutating func add(_ atom: Int) {
    chosenAtoms.append(atom)
    for view in bases.indices { bases[view] += counts.views[view].denominators[atom] }
  }

  private mutating func removeLast() {
    let atom = chosenAtoms.removeLast()
    for view in bases.indices { bases[view] -= counts.views[view].denominators[atom] }
  }

  private func judged() -> Outcome {
    guard !chosenAtoms.isEmpty, counts.isUnsafe(chosenAtoms) else { return .none }
    let used = isHideable.indices.filter { set in
      isHideable[set]
        && chosenLines.reduce(PrimeField.zero) { $0 + lines[$1].sets[set] } != .zero
    }
    return used.isEmpty ? .none : .found(sets: used)
  }
}
