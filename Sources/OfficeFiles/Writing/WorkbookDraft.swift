/// A workbook that is to be written.
public struct WorkbookDraft: Sendable, Hashable {
  /// The title among the properties of the file.
  public let title: String
  /// The sheets, in order; the first that is not hidden is shown when the file is opened.
  public let sheets: [SheetDraft]

  /// Describes a workbook.
  ///
  /// - Precondition: There is a sheet that is not hidden.
  public init(title: String, sheets: [SheetDraft]) {
    precondition(sheets.contains { !$0.isHidden }, "a workbook without a sheet to see")
    self.title = title
    self.sheets = sheets
  }
}

/// A sheet that is to be written.
public struct SheetDraft: Sendable, Hashable {
  /// The name on its tab; what Excel does not take in a name is replaced.
  public let name: String
  /// Whether people see it only when they ask for it.
  public var isHidden = false
  /// What stands in it; of two at one place the last is written.
  public var cells: [CellDraft] = []
  /// How wide columns are, by their number from 0.
  public var columns: [Int: ColumnDraft] = [:]
  /// How high rows are, in points, by their number from 0; 0 is hidden.
  public var rowHeights: [Int: Double] = [:]
  /// Ranges whose cells are one.
  public var merged: [CellArea] = []
  /// What may be filled in.
  public var validations: [CellValidation] = []
  /// Looks that depend on a formula; of several that hold the first goes before the others.
  public var conditionalLooks: [ConditionalLook] = []
  /// Whether only unlocked cells can be changed; there is no password.
  public var isProtected = false
  /// The rows above this cell and the columns before it stay in sight.
  public var frozen: CellAddress?
  /// These rows are printed at the top of each page.
  public var repeatedRows: ClosedRange<Int>?

  /// A sheet without anything in it.
  public init(name: String) {
    self.name = name
  }
}

/// How a column looks.
public struct ColumnDraft: Sendable, Hashable {
  /// How wide it is, in digits.
  public let width: Double
  /// Whether people see it only when they ask for it.
  public let isHidden: Bool
  /// How cells look in which nothing stands.
  public let style: CellStyle

  /// Describes a column.
  public init(width: Double, isHidden: Bool = false, style: CellStyle = CellStyle()) {
    self.width = width
    self.isHidden = isHidden
    self.style = style
  }
}

/// A rectangle of cells.
public struct CellArea: Sendable, Hashable {
  /// The cell at the top left.
  public let first: CellAddress
  /// The cell at the bottom right.
  public let last: CellAddress

  /// The cells between two corners, both included.
  ///
  /// - Precondition: The last is not above the first or before it.
  public init(_ first: CellAddress, _ last: CellAddress) {
    precondition(first.row <= last.row && first.column <= last.column, "corners the wrong way")
    self.first = first
    self.last = last
  }

  /// One cell.
  public init(_ cell: CellAddress) {
    self.init(cell, cell)
  }
}

/// A look that cells have as long as a formula holds.
public struct ConditionalLook: Sendable, Hashable {
  /// The cells.
  public let area: CellArea
  /// The formula, written for the first of the cells, starting with `=`.
  public let formula: String
  /// What changes: colours and weight only.
  public let style: CellStyle

  /// Describes a look that depends on a formula.
  public init(_ area: CellArea, formula: String, style: CellStyle) {
    self.area = area
    self.formula = formula
    self.style = style
  }
}
