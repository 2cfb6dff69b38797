/// A table as a value: labelled rows of cells under headed columns, with a title and notes.
///
/// It knows nothing of how it is shown; see ``terminalText(_:)``, ``markdown()``, ``csv()`` and
/// ``json()``.
public struct Table: Sendable, Hashable {
  /// The fixed name by which other programs know it.
  public let name: String
  /// What stands above it.
  public let title: String
  /// What stands above the labels of the rows; may be empty.
  public let labelHeading: String
  /// What the sub-headings are, as the heading of a column in CSV.
  public let groupHeading: String
  /// The columns of values, in order.
  public let columns: [TableColumn]
  /// The rows in groups, in order.
  public let groups: [TableRowGroup]
  /// What a reader has to know, printed below.
  public let notes: [String]

  /// Makes a table with rows under sub-headings.
  ///
  /// - Precondition: every row has a cell for every column.
  public init(
    name: String, title: String, labelHeading: String, groupHeading: String,
    columns: [TableColumn], groups: [TableRowGroup], notes: [String]
  ) {
    precondition(
      groups.allSatisfy { $0.rows.allSatisfy { $0.cells.count == columns.count } },
      "every row of a table has a cell for every column")
    self.name = name
    self.title = title
    self.labelHeading = labelHeading
    self.groupHeading = groupHeading
    self.columns = columns
    self.groups = groups
    self.notes = notes
  }

  /// Makes a table without sub-headings.
  ///
  /// - Precondition: every row has a cell for every column.
  public init(
    name: String, title: String, labelHeading: String, columns: [TableColumn],
    rows: [TableRow], notes: [String]
  ) {
    self.init(
      name: name, title: title, labelHeading: labelHeading, groupHeading: "", columns: columns,
      groups: [TableRowGroup(nil, rows)], notes: notes)
  }

  /// The same table under another name and title.
  public func renamed(_ name: String, title: String) -> Self {
    Self(
      name: name, title: title, labelHeading: labelHeading, groupHeading: groupHeading,
      columns: columns, groups: groups, notes: notes)
  }

  /// Whether any rows stand under a sub-heading.
  var hasGroupLabels: Bool { groups.contains { $0.label != nil } }
}
