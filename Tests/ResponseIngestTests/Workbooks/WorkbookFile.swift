import Findings
import OfficeFiles
import TextFormats

@testable import ResponseIngest

/// A workbook with some sheets, as bytes.
func workbookFile(
  _ sheets: [SheetDraft], named name: String = "werkmap.xlsx"
) throws -> SourceFile {
  let bytes = try workbookBytes(WorkbookDraft(title: "Proef", sheets: sheets))
  return SourceFile(name: name, bytes: Bytes(bytes))
}

extension SheetDraft {
  /// A sheet with texts in rows, of which the first is row `first`, counted from 1.
  init(name: String, rows: [[String]], first: Int = 1) {
    self.init(name: name)
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        put(.text(text), CellAddress(row: row + first - 1, column: column))
      }
    }
  }

  /// Puts something in a cell, in the place of what stood there.
  mutating func put(_ content: CellDraft.Content, _ address: CellAddress) {
    cells.removeAll { $0.address == address }
    cells.append(CellDraft(address, content))
  }
}

/// A template with the rows of the example questionnaire, filled in by hand.
///
/// Its keys stand in column A and its answers from column C on; the rows are those of ``keys``, from
/// row 2 on.
struct TemplateDraft {
  static let keys = [
    "-kop", "contact/naam", "contact/email", "gemeentecode", "ingezonden", "-plan", "plan",
    "doelen/gezondheid", "doelen/opvoeding", "doelen/geen", "week", "toelichting", "impuls",
  ]
  var sheet: SheetDraft
  private var rows: [String: Int] = [:]

  /// A template with so many columns for answers, of which the last is column C plus that.
  init(columns: Int = 1, mark: String = "kansrijk-sjabloon/1 voorbeeld-2021") {
    sheet = SheetDraft(name: "Vragenlijst")
    sheet.put(.text(mark), CellAddress(row: 0, column: 0))
    for column in 0..<columns {
      sheet.put(.text("antwoord"), CellAddress(row: 0, column: 2 + column))
    }
    sheet.put(.text("let op"), CellAddress(row: 0, column: 2 + columns))
    for (row, key) in Self.keys.enumerated() {
      rows[key] = row + 1
      sheet.put(.text(key), CellAddress(row: row + 1, column: 0))
      sheet.put(.text("uitleg bij \(key)"), CellAddress(row: row + 1, column: 1))
    }
  }

  /// Fills in an answer in one of the columns.
  subscript(key: String, column: Int) -> CellDraft.Content {
    get { .blank }
    set { sheet.put(newValue, CellAddress(row: rows[key] ?? 90, column: 2 + column)) }
  }

  /// Fills in texts in one of the columns.
  mutating func fill(_ texts: KeyValuePairs<String, String>, column: Int = 0) {
    for (key, text) in texts { self[key, column] = .text(text) }
  }

  func file(before sheets: [SheetDraft] = []) throws -> SourceFile {
    try workbookFile(sheets + [sheet], named: "sjabloon.xlsx")
  }
}

extension JudgedResponses {
  /// The findings in short: code, and the cell or else the row and the column.
  var places: [String] {
    findings().map { finding in
      ([finding.code.text]
        + [finding.place.row.map { "\($0)" }, finding.place.column]
        .compactMap { $0 }).joined(separator: " ")
    }
  }
}
