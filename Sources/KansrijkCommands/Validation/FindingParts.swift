import Findings
import ResponseIngest
import Tables
import TextFormats

/// Findings for other programs as bytes, part after part: a long list never stands in memory as text.
///
/// Two pieces of them are put into words at the same time, and given in order.
struct FindingParts: IteratorProtocol {
  private let format: FindingsFormat
  private var unreadable: [Finding]
  /// What was judged and is still to come.
  private var rest: ArraySlice<JudgedResponses>
  /// What is being told, and its pieces that are still to come.
  private var current: JudgedResponses?
  private var pieces: ArraySlice<FindingPiece> = []
  /// The marks of what was judged first that are told; `nil` for all of them.
  private var some: Range<Int>?
  /// The next part, where it was made already.
  private var made: [UInt8]?
  /// What stands at the end; `nil` once that was given.
  private var summary: JSONOutput?
  private var isEmpty = true

  /// About so many marks are put into words in one go.
  private static let pieceSize = 1024

  /// Findings about files that cannot be read, and those about what was judged, of which so many marks were
  /// told already; only JSON holds the summary.
  init(
    _ format: FindingsFormat, unreadable: [Finding] = [], _ judged: [JudgedResponses],
    told: Int = 0,
    summary: JSONOutput = .null
  ) {
    self.format = format
    self.unreadable = unreadable
    self.summary = summary
    rest = judged[...]
    isEmpty = told == 0
    some = judged.first.map { told..<max(told, $0.markCount) }
  }

  /// What is told of the beginning of a batch while the rest is still read: there is no end to it.
  init(_ format: FindingsFormat, beginning: JudgedResponses) {
    self.format = format
    unreadable = []
    rest = [beginning]
    some = 0..<beginning.settledMarkCount
  }

  mutating func next() -> [UInt8]? {
    if let made {
      self.made = nil
      return made
    }
    return unreadablePart() ?? judgedPart() ?? endPart()
  }

  private mutating func unreadablePart() -> [UInt8]? {
    guard !unreadable.isEmpty else { return nil }
    var writer = writer()
    var bytes: [UInt8] = []
    for finding in unreadable { writer.write(finding, to: &bytes) }
    unreadable = []
    return bytes
  }

  private mutating func judgedPart() -> [UInt8]? {
    while pieces.isEmpty, let judged = rest.popFirst() {
      current = judged
      pieces = judged.findingPieces(size: Self.pieceSize, of: some)[...]
      some = nil
    }
    guard let current, let first = pieces.popFirst() else { return nil }
    let firstWriter = writer()
    guard let second = pieces.popFirst() else {
      return Self.words(first, of: current, by: firstWriter)
    }
    let secondWriter = writer()
    let (one, other) = together(
      { Self.words(first, of: current, by: firstWriter) },
      { Self.words(second, of: current, by: secondWriter) })
    made = other
    return one
  }

  private mutating func endPart() -> [UInt8]? {
    guard let summary else { return nil }
    self.summary = nil
    var writer = writer()
    var bytes: [UInt8] = []
    writer.finish(summary: summary, to: &bytes)
    return bytes
  }

  /// A writer that goes on where the last one ended.
  private mutating func writer() -> FindingsWriter {
    defer { isEmpty = false }
    return FindingsWriter(format, isContinued: !isEmpty)
  }

  private static func words(
    _ piece: FindingPiece, of judged: JudgedResponses, by writer: FindingsWriter
  ) -> [UInt8] {
    var writer = writer
    var bytes: [UInt8] = []
    judged.eachFinding(phrased: .complete, in: piece) { writer.write($0.finding, to: &bytes) }
    return bytes
  }
}

extension FilePart {
  /// The next part of some bytes, or the end of them.
  static func next(of parts: inout FindingParts) -> FilePart {
    parts.next().map { .bytes($0) } ?? .end
  }
}
