/// The lists to choose from that do not fit in a cell's own rule, on a hidden sheet, one in a column.
struct ListSheet {
  /// The sheet; empty when every list fits.
  private(set) var draft = SheetDraft(name: "Lijsten")
  private var columns: [[String]: Int] = [:]

  init() {
    draft.isHidden = true
  }

  /// Whether a list fits in the rule itself: short, and without commas, which part it there.
  static func fits(_ list: [String]) -> Bool {
    list.joined(separator: ",").utf16.count <= 255
      && list.allSatisfy { !$0.contains(",") && !$0.contains("\"") && !$0.contains("\n") }
  }

  /// The range in which a list stands, which is put there when it does not yet.
  mutating func range(of list: [String], onSheetNamed name: String) -> String {
    let column = columns[list] ?? columns.count
    if columns.updateValue(column, forKey: list) == nil {
      for (row, text) in list.enumerated() {
        draft.cells.append(CellDraft(CellAddress(row: row, column: column), .text(text)))
      }
    }
    let letters = columnLetters(column)
    let quoted = name.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    return "='\(quoted)'!$\(letters)$1:$\(letters)$\(max(1, list.count))"
  }
}
