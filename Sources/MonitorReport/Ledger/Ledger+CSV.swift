import Tables
import TextFormats

extension Ledger {
  /// The headings of ``csv()``.
  public static let headings = [
    "jaar", "cijfer", "categorie", "basis", "uitsplitsing", "groep", "gemeentecode",
    "gemeentenaam", "stand", "in_noemer", "in_teller", "bestand", "plaats", "kolommen",
    "antwoorden", "toelichting",
  ]

  /// Every number with every municipality it is about, a row each, for a spreadsheet.
  ///
  /// Cells that a spreadsheet would take for a formula are made harmless.
  public func csv() -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(Self.headings)
    eachRow { writer.write($0) }
    return writer.bytes
  }

  /// How many rows ``eachRow(_:)`` gives at most.
  public var rowCount: Int { cells.reduce(0) { $0 + $1.units.count } }

  /// Gives the rows of ``csv()`` one by one, below the headings.
  public func eachRow(_ body: ([String]) -> Void) {
    eachEntry { cell, entry in
      let group = [cell.group?.breakdown ?? "", cell.group?.label ?? ""]
      let isCounted = entry.standing == .counted
      body(
        [String(year), cell.name.figure, cell.name.category, cell.name.base] + group + [
          entry.code, entry.name, entry.standing.rawValue, entry.isInDenominator ? "ja" : "nee",
          isCounted ? "ja" : "nee", entry.file ?? "", entry.place ?? "",
          entry.columns.joined(separator: " | "), entry.answers.joined(separator: " | "),
          entry.remark ?? "",
        ])
    }
  }

  /// Gives every municipality that is listed, of every number.
  func eachEntry(_ body: (LedgerCell, LedgerEntry) -> Void) {
    var entries = LedgerEntries(judged, listed: listed)
    for cell in cells {
      for entry in entries.entries(of: cell) { body(cell, entry) }
    }
  }
}
