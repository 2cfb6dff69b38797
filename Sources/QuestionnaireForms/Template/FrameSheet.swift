import Municipalities
import OfficeFiles
import QuestionnaireSchema
import ResponseIngest

/// The hidden sheet with the municipalities that are asked, from which a template looks things up.
struct FrameSheet {
  private static let name = "Gemeenten"
  private let frame: PopulationFrame
  private let units: [Int]
  /// The columns of the frame that conditions read, by the questionnaire's number for them.
  private let columns: [(number: Int, place: Int)]

  init(_ frame: PopulationFrame, _ questionnaire: Questionnaire) {
    self.frame = frame
    units = frame.codes.indices.filter { frame.isAsked[$0] }
    columns = questionnaire.frameColumns.enumerated().compactMap { number, name in
      // What nobody else may see does not go along.
      guard name != "token", !holdsContactData(name, besides: []) else { return nil }
      return frame.columnIndex(named: name).map { (number, $0) }
    }
  }

  /// The text of a column that conditions read; empty when the sheet does not have it.
  func text(_ number: Int, unit: Int) -> String {
    columns.first { $0.number == number }.map { frame.columns[$0.place].text(ofUnit: unit) } ?? ""
  }

  /// The range with all codes, as a list to choose from.
  var codes: String { "=\(Self.name)!$A$1:$A$\(max(1, units.count))" }

  /// A formula for the name that belongs to the code in a cell; empty when there is none.
  func name(forCodeIn cell: String) -> String { lookUp(cell, 2) }

  /// A formula for the cell of a column that conditions read, for the code in a cell.
  func cell(_ number: Int, forCodeIn cell: String) -> String? {
    columns.firstIndex { $0.number == number }.map { lookUp(cell, $0 + 3) }
  }

  private func lookUp(_ cell: String, _ column: Int) -> String {
    let last = columnLetters(columns.count + 1)
    let table = "\(Self.name)!$A$1:$\(last)$\(max(1, units.count))"
    return "IFERROR(VLOOKUP(\(cell),\(table),\(column),FALSE)&\"\",\"\")"
  }

  /// The sheet itself.
  var draft: SheetDraft {
    var sheet = SheetDraft(name: Self.name)
    sheet.isHidden = true
    sheet.isProtected = true
    for (row, unit) in units.enumerated() {
      let texts =
        [frame.codes[unit].description, frame.name(ofUnit: unit)]
        + columns.map { frame.columns[$0.place].text(ofUnit: unit) }
      for (column, text) in texts.enumerated() where !text.isEmpty {
        sheet.cells.append(CellDraft(CellAddress(row: row, column: column), .text(text)))
      }
    }
    return sheet
  }
}
