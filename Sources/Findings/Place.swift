/// Where in a file something stands; only what makes sense for that file is filled in.
public struct Place: Sendable, Hashable {
  /// The file, as the user named it.
  public var file: String
  /// The record, counted with the heading as 1 (the line in a file with a record a line).
  public var row: Int?
  /// The column's heading as it stands in the file, or the cell.
  public let column: String?
  /// Whether ``column`` is a cell, such as `E14`.
  public let isCell: Bool
  /// The place in a text file.
  public let position: TextPosition?
  /// The path within a document, such as `figures[2].categories[0].when`.
  public let path: String?

  /// Names a place in a file.
  public init(
    file: String, row: Int? = nil, column: String? = nil, isCell: Bool = false,
    position: TextPosition? = nil, path: String? = nil
  ) {
    self.file = file
    self.row = row
    self.column = column
    self.isCell = isCell
    self.position = position
    self.path = path
  }
}

/// A place in a text: line and column, both counted from 1; a column counts Unicode scalars.
public struct TextPosition: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Names a line and a column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
