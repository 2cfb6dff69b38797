import ResponseIngest

/// Sets of atoms of which the numbers are shown.
struct ShownSets: Sendable {
  /// The sets.
  let sets: [Bitmap]
  /// Which of them can be hidden.
  let isHideable: [Bool]
  /// What is counted of them.
  let counts: AtomCounts

  /// What can be worked out from them.
  enum Disclosure: Sendable, Hashable {
    /// Nothing that could tell too much.
    case none
    /// Such a set, with these of the sets that can be hidden, by their places.
    case found(sets: [Int])
    /// The search was too long to be finished.
    case unfinished
  }

  /// How many steps a search may take.
  private static let steps = 4000
  /// How many ways are used together to look at the sets, as long as the search is not finished.
  private static let wayCounts = [1, 2, 4]

  /// Looks for a set of atoms that follows from these and could tell too much.
  var disclosure: Disclosure {
    var outcome = Disclosure.none
    for view in counts.views {
      switch disclosure(in: view) {
      case .none: break
      case .found(let sets): return .found(sets: sets)
      case .unfinished: outcome = .unfinished
      }
    }
    return outcome
  }

  private func disclosure(in view: AtomCounts.View) -> Disclosure {
    for ways in Self.wayCounts {
      let outcome = disclosure(in: view, ways: ways)
      if outcome != .unfinished { return outcome }
    }
    return .unfinished
  }

  /// Searches by the pivots of several solutions of the equations, that have as few pivots as can be
  /// in common.
  ///
  /// A small set is divided over the pivots that are new in each of them, so that it has at most its
  /// share in one of them: there it is found soon.
  ///
  /// Source: the way of Brouwer and Zimmermann to find the smallest weight of a linear code.
  private func disclosure(in view: AtomCounts.View, ways: Int) -> Disclosure {
    let atoms = view.denominators.indices
    let bySize = atoms.sorted { (view.denominators[$1], $0) < (view.denominators[$0], $1) }
    var isUsed = [Bool](repeating: false, count: atoms.count)
    for _ in 0..<ways {
      let order = bySize.filter { !isUsed[$0] } + bySize.filter { isUsed[$0] }
      let equations = ShownEquations(sets, order: order)
      var search = DisclosureSearch(
        self, equations, view, isNew: isUsed.map { !$0 },
        newLimit: counts.rule.largestUnsafeBase / ways, steps: Self.steps)
      let outcome = search.outcome()
      if outcome != .none { return outcome }
      for line in equations.lines { isUsed[line.pivot] = true }
    }
    return .none
  }
}
