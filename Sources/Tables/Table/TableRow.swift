/// A row of a table: a label and a cell for every column.
public struct TableRow: Sendable, Hashable {
  /// What the row is about.
  public let label: String
  /// The cells, in the order of the columns.
  public let cells: [TableCell]

  /// Makes a row.
  public init(_ label: String, _ cells: [TableCell]) {
    self.label = label
    self.cells = cells
  }
}

/// Rows that belong together, under a sub-heading or without one.
public struct TableRowGroup: Sendable, Hashable {
  /// The sub-heading, if there is one.
  public let label: String?
  /// The rows, in order.
  public let rows: [TableRow]

  /// Makes a group of rows.
  public init(_ label: String?, _ rows: [TableRow]) {
    self.label = label
    self.rows = rows
  }
}
