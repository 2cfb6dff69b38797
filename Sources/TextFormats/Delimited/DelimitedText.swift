/// Text in rows and cells (CSV) of which the delimiter and the header are known.
///
/// The delimiter is the one that a first line `sep=` names, otherwise the one of `;`, `,`, tab and `|`
/// that stands most in the header, outside quotes; `;` when none does.
public struct DelimitedText: Sendable {
  /// The whole text, as UTF-8.
  public let bytes: Bytes
  /// The byte between cells.
  public let delimiter: UInt8
  /// The headings of the columns, trimmed; empty when the text has no header.
  public let header: [String]
  /// Whether the text ends within quotes that were opened in the header.
  public let headerHasOpenQuote: Bool
  /// The bytes after the header, in which the records stand.
  public let body: Range<Int>
  /// The row of the header, counted from 1; blank rows above it count, a line `sep=` does not.
  public let headerRow: Int
  /// Where the rows above the header stand.
  public let above: Range<Int>
  /// Whether a program laid it out, so that no quote can be missing or too many.
  public let isLaidOut: Bool

  /// The header is not looked for further down.
  private static let rowsTried = 50

  /// The header is the first row that is not blank.
  public init(_ text: DecodedText) {
    self.init(text, delimiter: nil, isLaidOut: false) { _ in .max }
  }

  /// The header is the row that is worth most as one, the first of equals: people put titles above it.
  ///
  /// No other row is looked at once one is worth `Int.max`; when none is worth more than 1 it is the first.
  public init(_ text: DecodedText, worthOfHeader worth: ([String]) -> Int) {
    self.init(text, delimiter: nil, isLaidOut: false, worth: worth)
  }

  /// Text that this program laid out itself.
  ///
  /// - Precondition: Every cell with the delimiter, a quote or a line end in it stands in quotes.
  public init(
    laidOut text: DecodedText, delimiter: UInt8, worthOfHeader worth: ([String]) -> Int
  ) {
    self.init(text, delimiter: delimiter, isLaidOut: true, worth: worth)
  }

  private init(
    _ text: DecodedText, delimiter: UInt8?, isLaidOut: Bool, worth: ([String]) -> Int
  ) {
    let bytes = text.bytes
    let (start, found) = bytes.withSpan { span in
      let named = delimiter == nil ? namedDelimiter(in: span) : nil
      let start = named?.end ?? 0
      var best: (header: Header, worth: Int)?
      var next = (offset: start, row: 1)
      for _ in 0..<Self.rowsTried {
        let delimiters =
          (delimiter ?? named?.delimiter).map { [$0] }
          ?? delimitersByUse(in: span, from: next.offset)
        let headers = delimiters.compactMap {
          Header(in: span, from: next.offset, row: next.row, delimiter: $0)
        }
        guard let first = headers.first else { break }
        for header in headers {
          let worth = worth(header.cells)
          let isBetter = best.map { best in
            worth > (best.header.row == header.row ? best.worth : max(best.worth, 1))
          }
          if isBetter ?? true { best = (header, worth) }
          if worth == .max { return (start, best?.header) }
        }
        next = (first.end, first.row + 1)
      }
      return (start, best?.header)
    }
    self.bytes = bytes
    self.isLaidOut = isLaidOut
    self.delimiter = found?.delimiter ?? delimiter ?? UInt8(ascii: ";")
    header = found?.cells ?? []
    headerHasOpenQuote = found?.hasOpenQuote ?? false
    headerRow = found?.row ?? 1
    above = start..<(found?.start ?? start)
    body = (found?.end ?? bytes.count)..<bytes.count
  }
}

/// A row that can be the header, read with one delimiter.
private struct Header {
  let delimiter: UInt8
  let cells: [String]
  let hasOpenQuote: Bool
  let row: Int
  /// Where it starts.
  let start: Int
  /// Where the next row starts.
  let end: Int

  /// The next row that is not blank; `nil` when there is none.
  init?(in span: borrowing Span<UInt8>, from offset: Int, row: Int, delimiter: UInt8) {
    var reader = DelimitedReader(
      delimiter: delimiter, range: offset..<span.count, firstRow: row)
    var fields: [DelimitedField] = []
    guard let record = reader.next(in: span, into: &fields) else { return nil }
    var cells: [String] = []
    for field in fields { cells.append(field.trimmedText(in: span)) }
    self.cells = cells
    self.delimiter = delimiter
    hasOpenQuote = record.hasOpenQuote
    self.row = record.row
    start = record.range.lowerBound
    end = reader.nextOffset
  }
}

/// The delimiter of a first line `sep=;`, and where the next line begins.
private func namedDelimiter(
  in span: borrowing Span<UInt8>
) -> (delimiter: UInt8, end: Int)? {
  let end = lineEnd(in: span, from: 0)
  guard end <= 16 else { return nil }
  var line = repairedText(span, 0..<end)[...]
  if line.hasPrefix("\""), line.hasSuffix("\""), line.utf8.count > 1 {
    line = line.dropFirst().dropLast()
  }
  let bytes = Array(line.utf8)
  guard bytes.count == 5, line.prefix(4).lowercased() == "sep=", isDelimiter(bytes[4]) else {
    return nil
  }
  return (bytes[4], skipLineEnd(in: span, at: end))
}

/// Whether a byte can part cells: a tab, or a sign that is no letter, digit or quote.
private func isDelimiter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\t"), UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "/"),
    UInt8(ascii: ":")...UInt8(ascii: "@"), UInt8(ascii: "^"), UInt8(ascii: "|"),
    UInt8(ascii: "~"):
    true
  default: false
  }
}

/// The delimiters that may part cells, the one that stands most in the first line with text, outside quotes,
/// first; of those that do not stand there only the first of all, when none does.
private func delimitersByUse(in span: borrowing Span<UInt8>, from start: Int) -> [UInt8] {
  let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|")]
  var counts = candidates.map { _ in 0 }
  var isQuoted = false
  var isAtStart = true
  var hasText = false
  for index in start..<span.count {
    let byte = span[index]
    if isQuoted {
      if byte == quote { isQuoted = false }
    } else if byte == quote, isAtStart || span[index - 1] == quote {
      // Right after a closing quote it is the second of a doubled one.
      isQuoted = true
      hasText = true
    } else if byte == lineFeed || byte == carriageReturn {
      if hasText { break }
      counts = candidates.map { _ in 0 }
    } else if let candidate = candidates.firstIndex(of: byte) {
      counts[candidate] += 1
      isAtStart = true
      continue
    } else if byte != UInt8(ascii: " ") {
      hasText = true
    }
    isAtStart = byte == lineFeed || byte == carriageReturn
  }
  let used = candidates.indices.filter { counts[$0] > 0 }.sorted {
    (counts[$1], $0) < (counts[$0], $1)
  }
  return used.isEmpty ? [candidates[0]] : used.map { candidates[$0] }
}
