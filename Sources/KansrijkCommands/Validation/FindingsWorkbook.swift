import Findings
import OfficeFiles
import Tables
import TextFormats

/// Findings as a workbook: a row for each, and a sheet with what they mean.
struct FindingsWorkbook {
  /// How many findings fit on a sheet, under the headings.
  static let mostFindings = 1_048_575

  private let title: String
  private let summary: Document
  private let findings: [Finding]

  /// A workbook of findings worded under headings, with a summary.
  init(title: String, _ summary: Document, _ findings: [Finding]) {
    self.title = title
    self.summary = summary
    self.findings = findings
  }

  /// The workbook, as it is to be written.
  var draft: WorkbookDraft {
    WorkbookDraft(title: title, sheets: [findingsSheet, summarySheet])
  }

  /// Whether all findings fit on a sheet.
  var fits: Bool { findings.count <= Self.mostFindings }

  private static let columns: [(heading: String, width: Double)] = [
    ("Ernst", 14), ("Gemeente", 12), ("Vraag", 40), ("Wat is er?", 50), ("Wat kunt u doen?", 50),
    ("Waarde", 20), ("Bestand", 30), ("Rij", 6), ("Kolom", 16), ("Code", 24),
    ("Controleregel", 24),
  ]

  private var findingsSheet: SheetDraft {
    var sheet = SheetDraft(name: "Bevindingen")
    var bold = CellStyle()
    bold.isBold = true
    var wrapped = CellStyle()
    wrapped.isWrapped = true
    for (index, column) in Self.columns.enumerated() {
      sheet.columns[index] = ColumnDraft(width: column.width)
      sheet.cells.append(
        CellDraft(CellAddress(row: 0, column: index), .text(column.heading), bold))
    }
    for (row, finding) in findings.enumerated() {
      sheet.rowHeights[row + 1] = Self.height(of: finding)
      for (index, content) in finding.cells.enumerated() where content != .blank {
        sheet.cells.append(
          CellDraft(CellAddress(row: row + 1, column: index), content, wrapped))
      }
    }
    sheet.frozen = CellAddress(row: 1, column: 0)
    sheet.repeatedRows = 0...0
    return sheet
  }

  /// How high a row is, so that no line of its cells is cut off; not every program sees to that.
  private static func height(of finding: Finding) -> Double {
    let lines = zip(finding.cells, columns).map { content, column -> Int in
      guard case .text(let text) = content else { return 1 }
      return (text.count + Int(column.width) - 1) / Int(column.width)
    }
    return Double(min(15 * (lines.max() ?? 1), 400))
  }

  private var summarySheet: SheetDraft {
    var sheet = SheetDraft(name: "Uitleg")
    sheet.columns[0] = ColumnDraft(width: 100)
    var wrapped = CellStyle()
    wrapped.isWrapped = true
    for (row, text) in ([title] + summary.sentences).enumerated() {
      var style = wrapped
      style.isBold = row == 0
      sheet.cells.append(CellDraft(CellAddress(row: row, column: 0), .text(text), style))
    }
    return sheet
  }
}

extension Invocation {
  /// Puts a workbook where the output goes.
  func deliver(_ workbook: FindingsWorkbook) -> ExitStatus {
    bytes(of: workbook).map { deliver($0) } ?? .unreadable
  }

  /// The bytes of a workbook; what stands in the way is told, and gives `nil`.
  func bytes(of workbook: FindingsWorkbook) -> [UInt8]? {
    guard workbook.fits else {
      complain(
        "Meer dan \(dutchInteger(FindingsWorkbook.mostFindings)) bevindingen passen niet in een "
          + "Excel-bestand. Kies --formaat csv.")
      return nil
    }
    return bytes(of: workbook.draft)
  }

  /// The bytes of a workbook; why it cannot be made is told, and gives `nil`.
  func bytes(of draft: WorkbookDraft) -> [UInt8]? {
    do throws(WorkbookWritingError) {
      return try workbookBytes(draft)
    } catch {
      complain("Het Excel-bestand kan niet worden gemaakt (\(error.reason)).")
      return nil
    }
  }
}

extension WorkbookWritingError {
  /// What the system or the library says.
  var reason: String {
    switch self {
    case .noTemporaryFile(let code): "het systeem meldt fout \(code) bij een tijdelijk bestand"
    case .failed(let code): "de bibliotheek meldt fout \(code)"
    }
  }
}

extension Finding {
  /// The finding as the cells of a row.
  fileprivate var cells: [CellDraft.Content] {
    func text(_ text: String?) -> CellDraft.Content {
      text.map { $0.isEmpty ? .blank : .text(withoutControls($0)) } ?? .blank
    }
    return [
      text(severity.rawValue), text(units.joined(separator: " ")), text(heading), text(message),
      text(advice), text(value), text(place.file), place.row.map { .number(Double($0)) } ?? .blank,
      text(place.column), text(code.text), text(rule),
    ]
  }
}

extension Document {
  /// Its paragraphs and the items of its lists, one after another.
  fileprivate var sentences: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      case .heading, .table, .figure, .definitions, .statements, .contents, .code, .message,
        .findings:
        []
      }
    }
  }
}
