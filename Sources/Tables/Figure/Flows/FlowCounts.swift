/// How many go from one state to another in a step between two stages.
struct FlowCounts: Sendable, Hashable {
  /// The largest count that is drawn; a larger one, or one below 0, counts as not shown.
  private static let largestCount = 1_000_000_000

  /// By state before and state after; `nil` where there is a count that is not shown.
  private let cells: [[Int?]]

  /// Reads the rows and columns that have the name of a state.
  init(_ group: TableRowGroup, _ columns: [TableColumn], _ states: [String]) {
    let columns = states.map { state in columns.firstIndex { $0.heading == state } }
    cells = states.map { state in
      let row = group.rows.first { $0.label == state }
      return columns.map { column -> Int? in
        guard let row, let column else { return 0 }
        switch row.cells[column].value {
        case .empty: return 0
        case .count(let number) where (0...Self.largestCount).contains(number): return number
        default: return nil
        }
      }
    }
  }

  /// How many are known to go from a state to another.
  func count(from before: Int, to after: Int) -> Int { cells[before][after] ?? 0 }

  /// How many leave a state.
  func leaving(_ state: Int) -> FlowSum { FlowSum(cells[state]) }

  /// How many come to a state.
  func reaching(_ state: Int) -> FlowSum { FlowSum(cells.map { $0[state] }) }
}

/// A sum of counts, of which some may not be shown.
struct FlowSum: Sendable, Hashable {
  /// The sum of those that are shown.
  let known: Int
  /// Whether all are shown.
  let isWhole: Bool

  /// None at all.
  static let nobody = Self(known: 0, isWhole: true)
}

extension FlowSum {
  /// Adds counts up.
  init(_ counts: [Int?]) {
    self.init(
      known: counts.reduce(0) { $0 + ($1 ?? 0) }, isWhole: !counts.contains { $0 == nil })
  }
}
