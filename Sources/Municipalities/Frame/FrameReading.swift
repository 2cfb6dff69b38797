public import Findings
public import TextFormats

/// A frame as it was read from its file, with what looked odd about it.
public struct FrameReading: Sendable {
  /// The frame.
  public let frame: PopulationFrame
  /// What a person should look at; none of these is an error.
  public let findings: [Finding]
  /// The row in the file of each unit, counted with the header as 1.
  public let rows: UnitRows
}

/// A frame cannot be used: everything that is wrong with its file, warnings included.
public struct FrameError: Error, Hashable {
  /// What is wrong, in the order of the file.
  public let findings: [Finding]

  init(findings: [Finding]) {
    self.findings = findings
  }

  /// That a file cannot be read at all, and what to do about it.
  public init(unreadable file: String, _ message: String, _ advice: String?) {
    findings = [
      Finding(
        code: FindingCode("kader-fout"), severity: .error, place: Place(file: file),
        message: message, advice: advice)
    ]
  }
}

/// Reads the municipalities of a wave from a `kader.csv`.
///
/// - Throws: ``FrameError`` with all findings when at least one of them is an error.
public func readFrame(_ file: SourceFile) throws(FrameError) -> FrameReading {
  try readFrame(TableText(file))
}

/// Reads the municipalities of a wave from a table.
///
/// Any delimiter and encoding that a spreadsheet writes is read; the case of headings and of `ja`
/// and `nee` does not matter. An empty `gevraagd` is `ja`.
///
/// - Throws: ``FrameError`` with all findings when at least one of them is an error.
public func readFrame(_ table: TableText) throws(FrameError) -> FrameReading {
  let text = table.text
  let words = FrameWords(file: table.name, headerRow: text.headerRow)
  let encoding = table.isWindows1252 ? [words.readAsWindows1252()] : []
  let first = encoding + table.skippedSheets.map { words.skippedSheet($0, beside: table.sheet) }
  guard !text.header.isEmpty else { throw FrameError(findings: first + [words.empty()]) }
  if text.headerHasOpenQuote {
    throw FrameError(findings: first + [words.openQuote(row: text.headerRow)])
  }
  let header = FrameHeader(text.header, words: words)
  var reader = FrameReader(header: header, words: words, findings: first + header.findings)
  text.bytes.withSpan { span in reader.readRows(of: text, in: span) }
  return try reader.reading()
}
