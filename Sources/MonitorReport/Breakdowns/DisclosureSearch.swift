/// Looks for a set of atoms whose numbers over a base follow from what is shown, and could tell too
/// much.
///
/// A set that follows is a combination of the lines in which every atom is counted once or not at
/// all; as only its own line has a pivot, the pivots in the set say how often each line is counted.
/// So the sets are tried by their pivots, and given up where an atom would be counted otherwise, or
/// where the set has become too large to tell anything.
struct DisclosureSearch {
  private let shown: ShownSets
  private let view: AtomCounts.View
  private let lines: [ShownEquations.Line]
  /// For each line the atoms without a pivot that it has.
  private let supports: [[Int]]
  /// For each line the atoms without a pivot that no later line has.
  private let settled: [[Int]]
  /// Whether an atom counts for the limit of the new ones when it is a pivot.
  private let isNew: [Bool]
  private let newLimit: Int
  private var multiples: [PrimeField]
  private var chosenLines: [Int] = []
  private var chosenAtoms: [Int] = []
  /// The base of the set so far.
  private var base = 0
  /// That of its new pivots.
  private var newBase = 0
  private var stepsLeft: Int

  /// Prepares a search for sets of which the new pivots have a base up to a limit.
  init(
    _ shown: ShownSets, _ equations: ShownEquations, _ view: AtomCounts.View, isNew: [Bool],
    newLimit: Int, steps: Int
  ) {
    self.shown = shown
    self.view = view
    self.isNew = isNew
    self.newLimit = newLimit
    let pivots = Set(equations.lines.map(\.pivot))
    let others = isNew.indices.filter { !pivots.contains($0) }
    lines = Self.ordered(equations.lines, others)
    supports = lines.map { line in others.filter { line.atoms[$0] != .zero } }
    var last = [Int?](repeating: nil, count: isNew.count)
    for (number, support) in supports.enumerated() {
      for atom in support { last[atom] = number }
    }
    var settled = [[Int]](repeating: [], count: lines.count)
    for (atom, number) in last.enumerated() {
      if let number { settled[number].append(atom) }
    }
    self.settled = settled
    multiples = [PrimeField](repeating: .zero, count: isNew.count)
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
  mutating func outcome() -> ShownSets.Disclosure { search(from: 0) }

  private mutating func search(from number: Int) -> ShownSets.Disclosure {
    guard number < lines.count else { return judged() }
    guard stepsLeft > 0 else { return .unfinished }
    stepsLeft -= 1
    let without = settle(number)
    return without == .none ? choose(number) : without
  }

  /// Goes on with a line as a part of the combination.
  private mutating func choose(_ number: Int) -> ShownSets.Disclosure {
    let line = lines[number]
    let newPart = isNew[line.pivot] ? view.denominators[line.pivot] : 0
    chosenLines.append(number)
    chosenAtoms.append(line.pivot)
    base += view.denominators[line.pivot]
    newBase += newPart
    for atom in supports[number] { multiples[atom] = multiples[atom] + line.atoms[atom] }
    defer {
      for atom in supports[number] { multiples[atom] = multiples[atom] - line.atoms[atom] }
      newBase -= newPart
      base -= view.denominators[line.pivot]
      chosenAtoms.removeLast()
      chosenLines.removeLast()
    }
    return newBase > newLimit ? .none : settle(number)
  }

  /// Goes on with the next line if the atoms that are now settled are counted once or not at all.
  private mutating func settle(_ number: Int) -> ShownSets.Disclosure {
    let start = (count: chosenAtoms.count, base: base)
    defer {
      chosenAtoms.removeLast(chosenAtoms.count - start.count)
      base = start.base
    }
    for atom in settled[number] where multiples[atom] != .zero {
      guard multiples[atom] == .one else { return .none }
      chosenAtoms.append(atom)
      base += view.denominators[atom]
    }
    return base > shown.counts.rule.largestUnsafeBase ? .none : search(from: number + 1)
  }

  private func judged() -> ShownSets.Disclosure {
    guard !chosenAtoms.isEmpty, shown.counts.isUnsafe(chosenAtoms, in: view) else { return .none }
    let used = shown.isHideable.indices.filter { set in
      shown.isHideable[set]
        && chosenLines.reduce(PrimeField.zero) { $0 + lines[$1].sets[set] } != .zero
    }
    return used.isEmpty ? .none : .found(sets: used)
  }
}
