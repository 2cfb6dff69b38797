import Findings
import ResponseIngest
import Tables
import TextFormats

/// Findings for other programs on their way out: pieces of them are put into words at the same time, and
/// written in order.
struct FindingsOutput {
  /// JSON or CSV.
  let format: FindingsFormat
  /// Where the bytes go.
  let write: ([UInt8]) -> Void
  private var isEmpty = true

  /// So many marks are put into words in one go.
  private static let pieceSize = 4096

  init(_ format: FindingsFormat, _ write: @escaping ([UInt8]) -> Void) {
    self.format = format
    self.write = write
  }

  /// Writes a finding.
  mutating func add(_ finding: Finding) {
    var writer = FindingsWriter(format, isContinued: !isEmpty)
    var bytes: [UInt8] = []
    writer.write(finding, to: &bytes)
    put(bytes)
  }

  /// Writes all findings about what was judged.
  mutating func add(_ judged: JudgedResponses) {
    Self.eachPieceOfWords(format, judged, isContinued: !isEmpty) { put($0) }
  }

  /// All findings about what was judged, of a list that has findings already or not.
  static func words(
    _ format: FindingsFormat, _ judged: JudgedResponses, isContinued: Bool
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    eachPieceOfWords(format, judged, isContinued: isContinued) { bytes += $0 }
    return bytes
  }

  /// Puts pieces into words two by two, and gives them in order.
  private static func eachPieceOfWords(
    _ format: FindingsFormat, _ judged: JudgedResponses, isContinued: Bool,
    _ body: ([UInt8]) -> Void
  ) {
    let words = { @Sendable (piece: FindingPiece, isContinued: Bool) -> [UInt8] in
      var writer = FindingsWriter(format, isContinued: isContinued)
      var bytes: [UInt8] = []
      judged.eachFinding(phrased: .complete, in: piece) {
        writer.write($0.finding, to: &bytes)
      }
      return bytes
    }
    var pieces = judged.findingPieces(size: pieceSize)[...]
    var isContinued = isContinued
    while let first = pieces.popFirst() {
      let isFollowing = isContinued
      guard let second = pieces.popFirst() else { return body(words(first, isFollowing)) }
      let (one, other) = together({ words(first, isFollowing) }, { words(second, true) })
      body(one)
      body(other)
      isContinued = true
    }
  }

  private mutating func put(_ bytes: [UInt8]) {
    write(bytes)
    isEmpty = false
  }

  /// Ends the list; only JSON holds the summary.
  func finish(summary: JSONOutput) {
    var bytes: [UInt8] = []
    var writer = FindingsWriter(format, isContinued: !isEmpty)
    writer.finish(summary: summary, to: &bytes)
    write(bytes)
  }
}
