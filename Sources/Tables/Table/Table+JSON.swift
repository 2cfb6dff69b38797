public import TextFormats

extension Table {
  /// The table as JSON: `{"naam","kolommen","rijen":[{"groep","label","waarden"}]}`.
  ///
  /// Counts and percentages are integers, and so is the percentage that a bar shows; what is empty,
  /// not shown or without a base is `null`. `groep` is there only under a sub-heading.
  public func json() -> JSONOutput {
    let rows = groups.flatMap { group in
      group.rows.map { row -> JSONOutput in
        let label = group.label.map { [("groep", JSONOutput.string($0))] } ?? []
        return .object(
          label + [
            ("label", .string(row.label)), ("waarden", .array(row.cells.map(\.value.json))),
          ])
      }
    }
    return .object([
      ("naam", .string(name)), ("kolommen", .array(columns.map { .string($0.heading) })),
      ("rijen", .array(rows)),
    ])
  }
}

extension TableCell.Value {
  fileprivate var json: JSONOutput {
    switch self {
    case .count(let number): .integer(number)
    case .percentage(let share), .bar(let share): share.percentage.map { .integer($0) } ?? .null
    case .text(let words): .string(words)
    case .empty, .absent, .suppressed: .null
    }
  }
}
