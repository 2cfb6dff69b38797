/// Text in rows and cells (CSV) of which the delimiter and the header are known.
///
/// The delimiter is the one that a first line `sep=` names, otherwise the one of `;`, `,` and tab
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
  /// The row of the header: 1 in a file, whatever stands above it; where it is in a sheet.
  public let headerRow: Int
  /// Whether a program laid it out, so that no quote can be missing or too many.
  public let isLaidOut: Bool

  /// Decides the delimiter and reads the header, the first row that is not blank.
  public init(_ text: DecodedText) {
    let bytes = text.bytes
    self.bytes = bytes
    let read = bytes.withSpan { span in
      let named = namedDelimiter(in: span)
      let delimiter = named?.delimiter ?? mostUsedDelimiter(in: span)
      var reader = DelimitedReader(
        delimiter: delimiter, range: (named?.end ?? 0)..<span.count, firstRow: 1)
      var fields: [DelimitedField] = []
      let record = reader.next(in: span, into: &fields)
      var header: [String] = []
      if record != nil {
        for field in fields {
          header.append(field.trimmedText(in: span))
        }
      }
      return (delimiter, header, record?.hasOpenQuote ?? false, reader.nextOffset)
    }
    delimiter = read.0
    header = read.1
    headerHasOpenQuote = read.2
    body = read.3..<bytes.count
    headerRow = 1
    isLaidOut = false
  }

  /// Text that this program laid out itself; blank rows above the header count.
  ///
  /// - Precondition: Every cell with the delimiter, a quote or a line end in it stands in quotes.
  public init(laidOut text: DecodedText, delimiter: UInt8) {
    let bytes = text.bytes
    self.bytes = bytes
    self.delimiter = delimiter
    let read = bytes.withSpan { span in
      var reader = DelimitedReader(delimiter: delimiter, range: 0..<span.count, firstRow: 1)
      var fields: [DelimitedField] = []
      let record = reader.next(in: span, into: &fields)
      var header: [String] = []
      if record != nil {
        for field in fields { header.append(field.trimmedText(in: span)) }
      }
      return (header, record?.row ?? 1, reader.nextOffset)
    }
    header = read.0
    headerRow = read.1
    body = read.2..<bytes.count
    headerHasOpenQuote = false
    isLaidOut = true
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

/// The candidate that stands most in the first line with text, outside quotes; the first of equals.
private func mostUsedDelimiter(in span: borrowing Span<UInt8>) -> UInt8 {
  let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
  var counts = [0, 0, 0]
  var isQuoted = false
  var isAtStart = true
  var hasText = false
  for index in span.indices {
    let byte = span[index]
    if isQuoted {
      if byte == quote { isQuoted = false }
    } else if byte == quote, isAtStart || span[index - 1] == quote {
      // Right after a closing quote it is the second of a doubled one.
      isQuoted = true
      hasText = true
    } else if byte == lineFeed || byte == carriageReturn {
      if hasText { break }
      counts = [0, 0, 0]
    } else if let candidate = candidates.firstIndex(of: byte) {
      counts[candidate] += 1
      isAtStart = true
      continue
    } else if byte != UInt8(ascii: " ") {
      hasText = true
    }
    isAtStart = byte == lineFeed || byte == carriageReturn
  }
  var best = 0
  for candidate in 1..<3 where counts[candidate] > counts[best] {
    best = candidate
  }
  return candidates[best]
}
