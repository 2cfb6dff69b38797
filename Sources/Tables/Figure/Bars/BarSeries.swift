/// The columns of a table that are drawn as bars, and the scale they stand on.
struct BarSeries: Sendable, Hashable {
  let columns: [Int]
  let scale: BarScale

  /// Finds the columns with percentages, else with bars, else with counts; `nil` without any.
  ///
  /// Beside those it takes columns that say why there are no numbers: they are gaps.
  init?(_ table: Table) {
    let rows = table.groups.flatMap(\.rows)
    func columns(_ isDrawn: (TableCell.Value) -> Bool) -> [Int] {
      guard rows.contains(where: { $0.cells.contains { isDrawn($0.value) } }) else { return [] }
      return table.columns.indices.filter { index in
        rows.contains { isDrawn($0.cells[index].value) || $0.cells[index].value.isAbsent }
      }
    }
    let shares = [columns(\.isPercentage), columns(\.isBar)].first { !$0.isEmpty }
    if let shares {
      self.init(columns: shares, scale: .shares)
      return
    }
    let counts = columns { $0.drawnCount != nil }
    guard !counts.isEmpty else { return nil }
    let largest = rows.flatMap { row in counts.compactMap { row.cells[$0].value.drawnCount } }
    self.init(columns: counts, scale: .counts(RoundScale(reaching: largest.max() ?? 0)))
  }

  private init(columns: [Int], scale: BarScale) {
    self.columns = columns
    self.scale = scale
  }
}

extension TableCell.Value {
  fileprivate var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  fileprivate var isPercentage: Bool {
    if case .percentage = self { true } else { false }
  }

  fileprivate var isBar: Bool {
    if case .bar = self { true } else { false }
  }

  fileprivate var drawnCount: Int? {
    guard case .count(let number) = self, (0...BarScale.largestCount).contains(number) else {
      return nil
    }
    return number
  }
}
