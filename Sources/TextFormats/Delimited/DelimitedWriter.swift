/// Writes delimited text: UTF-8, `;` between cells, LF after rows, quotes where they are needed.
public struct DelimitedWriter: Sendable {
  /// What happens to cells that a spreadsheet would take for a formula.
  public enum Formulas: Sendable, Hashable {
    /// They are written as they are: for programs that read the file back.
    case kept
    /// They are made harmless, and so are control characters: for people who open the file in a
    /// spreadsheet or look at it on a terminal.
    case disarmed
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let formulas: Formulas
  private var isHeader = true

  /// Starts with nothing.
  public init(formulas: Formulas) {
    self.formulas = formulas
  }

  /// Writes a row.
  public mutating func write(_ cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ";")) }
      isFirst = false
      write(cell: formulas == .kept ? cell : spreadsheetSafe(withoutControls(cell)))
    }
    bytes.append(lineFeed)
    isHeader = false
  }

  private mutating func write(cell: String) {
    guard cell.utf8.contains(where: needsQuotes) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), quote, lineFeed, carriageReturn: true
    // In the header they could be taken for the delimiter.
    case UInt8(ascii: ","), UInt8(ascii: "\t"): isHeader
    default: false
    }
  }
}
