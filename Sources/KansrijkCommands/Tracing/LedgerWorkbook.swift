import MonitorReport
import OfficeFiles
import Tables
import TextFormats

/// An account as a workbook: a sheet with the counts of every number, and one with a row for every
/// number and municipality.
struct LedgerWorkbook {
  private let ledger: Ledger

  init(_ ledger: Ledger) {
    self.ledger = ledger
  }

  /// Whether all rows fit on a sheet, under the headings.
  var fits: Bool { ledger.rowCount <= 1_048_575 }

  /// The workbook, as it is to be written.
  var draft: WorkbookDraft {
    WorkbookDraft(
      title: "Verantwoording per cijfer, \(ledger.year)",
      sheets: [overviewSheet, municipalitySheet, explanationSheet])
  }

  private static var bold: CellStyle {
    var style = CellStyle()
    style.isBold = true
    style.isWrapped = true
    return style
  }

  private func sheet(
    _ name: String, _ columns: [(heading: String, width: Double)]
  ) -> SheetDraft {
    var sheet = SheetDraft(name: name)
    for (index, column) in columns.enumerated() {
      sheet.columns[index] = ColumnDraft(width: column.width)
      sheet.cells.append(
        CellDraft(CellAddress(row: 0, column: index), .text(column.heading), Self.bold))
    }
    sheet.frozen = CellAddress(row: 1, column: 0)
    sheet.repeatedRows = 0...0
    return sheet
  }

  /// A row for every number: the numerator, every reason, their sum, the denominator, and whether it
  /// all agrees.
  private var overviewSheet: SheetDraft {
    let reasons = Standing.allCases.filter { $0 != .counted }
    let names: [(heading: String, width: Double)] = [
      ("cijfer", 24), ("categorie", 24), ("basis", 16), ("uitsplitsing", 14), ("groep", 18),
      ("teller", 8),
    ]
    let ends: [(heading: String, width: Double)] = [
      ("samen", 8), ("gemeenten", 11), ("noemer", 8), ("sluit", 7),
    ]
    var sheet = sheet("Overzicht", names + reasons.map { ($0.rawValue, 11) } + ends)
    for (row, cell) in ledger.cells.enumerated() {
      let account = cell.account
      let texts = [
        cell.name.figure, cell.name.category, cell.name.base, cell.group?.breakdown ?? "",
        cell.group?.label ?? "",
      ]
      let numbers =
        [account[.counted]] + reasons.map { account[$0] }
        + [account.total, cell.units.count, cell.share.denominator]
      let contents =
        texts.map { CellDraft.Content.text(withoutControls($0)) }
        + numbers.map { .number(Double($0)) } + [.text(cell.isBalanced ? "ja" : "NEE")]
      sheet.append(contents, toRow: row + 1)
    }
    return sheet
  }

  /// A row for every number and municipality.
  private var municipalitySheet: SheetDraft {
    let widths: [Double] = [6, 24, 24, 16, 14, 14, 14, 20, 18, 10, 9, 30, 10, 30, 40, 30]
    var sheet = sheet("Gemeenten", Array(zip(Ledger.headings, widths)))
    var row = 1
    ledger.eachRow { texts in
      sheet.append(texts.map { .text(withoutControls($0)) }, toRow: row)
      row += 1
    }
    return sheet
  }

  private var explanationSheet: SheetDraft {
    var sheet = SheetDraft(name: "Uitleg")
    sheet.columns[0] = ColumnDraft(width: 100)
    var wrapped = CellStyle()
    wrapped.isWrapped = true
    let lines = [
      "Verantwoording per cijfer, \(ledger.year)",
      "Dit bestand noemt gemeenten en hun antwoorden: het is voor wie de meting uitvoert, niet om te "
        + "publiceren.",
      "Overzicht: een rij per cijfer. De teller en alle redenen zijn samen alle gemeenten van het kader; "
        + "bij een uitsplitsing en bij de respons van een groep alle gemeenten van die groep. ‘Sluit’ "
        + "is ja als dat klopt en als teller en noemer die van het rapport zijn.",
      "Gemeenten: een rij per cijfer en gemeente. ‘Stand’ zegt waarom zij wel of niet in de teller zit; "
        + "bestand, plaats en kolommen zeggen waar dat staat, antwoorden wat er is ingevuld.",
    ]
    for (row, line) in lines.enumerated() {
      sheet.cells.append(
        CellDraft(CellAddress(row: row, column: 0), .text(line), row == 0 ? Self.bold : wrapped))
    }
    return sheet
  }
}

extension SheetDraft {
  /// Appends the cells of a row; empty texts take no cell.
  fileprivate mutating func append(_ contents: [CellDraft.Content], toRow row: Int) {
    for (column, content) in contents.enumerated() where content != .text("") {
      cells.append(CellDraft(CellAddress(row: row, column: column), content))
    }
  }
}

extension Invocation {
  /// Puts the workbook of an account where the output goes.
  func deliver(_ workbook: LedgerWorkbook) -> ExitStatus {
    guard workbook.fits else {
      return failed(
        "Zo veel rijen passen niet in een Excel-bestand. Noem een cijfer, of kies --formaat csv.",
        .wrongUse)
    }
    return bytes(of: workbook.draft).map { deliver($0) } ?? .unreadable
  }
}
