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
}

/// Reads the municipalities of a wave from a `kader.csv`.
///
/// Any delimiter and encoding that a spreadsheet writes is read; the case of headings and of `ja`
/// and `nee` does not matter. An empty `gevraagd` is `ja`.
///
/// - Throws: ``FrameError`` with all findings when at least one of them is an error.
public func readFrame(_ file: SourceFile) throws(FrameError) -> FrameReading {
  let decoded = file.text
  let words = FrameWords(file: file.name)
  let text = DelimitedText(decoded)
  let encoding = decoded.encoding == .windows1252 ? [words.readAsWindows1252()] : []
  guard !text.header.isEmpty else { throw FrameError(findings: encoding + [words.empty()]) }
  if text.headerHasOpenQuote {
    throw FrameError(findings: encoding + [words.openQuote(row: 1)])
  }
  let header = FrameHeader(text.header, words: words)
  var reader = FrameReader(header: header, words: words, findings: encoding + header.findings)
  text.bytes.withSpan { span in reader.readRows(of: text, in: span) }
  return try reader.reading()
}
