import OfficeFiles

/// What is known of the sheets of a workbook besides the answers that are read.
struct SheetRemarks: Sendable {
  /// The names of sheets that seem to hold answers and were not read.
  var skipped: [String] = []
  /// The headings of the sheet that stand above several columns.
  var mergedHeadings: [CellArea] = []
  /// Cells of a template with something in them, outside those for answers.
  var strayCells: [StrayCell] = []
}

/// A cell of a template in which something was filled in where nothing is read.
struct StrayCell: Sendable, Hashable {
  /// The cell, with its sheet where there are more.
  let cell: String
  /// What stands in it.
  let value: String
  /// Whether it stands beside a question whose choices are ticked in the rows below it.
  let isBesideTicks: Bool
}
