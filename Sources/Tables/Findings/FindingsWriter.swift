public import Findings
public import TextFormats

/// Writes findings one by one, so that a long list never stands in memory as text.
///
/// Call ``write(_:to:)`` for each, in order, and ``finish(summary:to:)`` once at the end. The bytes
/// may be put elsewhere and removed in between.
public struct FindingsWriter: Sendable {
  private let format: FindingsFormat
  private var text = FindingsText()
  private var isEmpty: Bool

  /// Starts a list, or goes on with one in which findings stand already.
  ///
  /// A text says only once what several findings are about; it cannot be gone on with.
  public init(_ format: FindingsFormat, isContinued: Bool = false) {
    self.format = format
    isEmpty = !isContinued
  }

  /// Appends a finding.
  public mutating func write(_ finding: Finding, to bytes: inout [UInt8]) {
    if isEmpty { writeOpening(to: &bytes) }
    switch format {
    case .text(let style):
      for line in text.lines(for: finding, style) {
        bytes.append(contentsOf: line.utf8)
        bytes.append(UInt8(ascii: "\n"))
      }
    case .json:
      bytes.append(contentsOf: (isEmpty ? "\n" : ",\n").utf8)
      finding.json().write(.compact, to: &bytes)
    case .csv: write(row: finding.csvRow, to: &bytes)
    }
    isEmpty = false
  }

  /// Ends the list; only JSON holds the summary.
  public mutating func finish(summary: JSONOutput, to bytes: inout [UInt8]) {
    if isEmpty { writeOpening(to: &bytes) }
    guard case .json = format else { return }
    bytes.append(contentsOf: (isEmpty ? "],\n" : "\n],\n").utf8)
    writeJSONString("samenvatting", to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    summary.write(.compact, to: &bytes)
    bytes.append(contentsOf: "}\n".utf8)
  }

  private func writeOpening(to bytes: inout [UInt8]) {
    switch format {
    case .text: break
    case .json: bytes.append(contentsOf: "{\"bevindingen\":[".utf8)
    case .csv: write(row: Finding.csvHeadings, to: &bytes)
    }
  }

  private func write(row: [String], to bytes: inout [UInt8]) {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(row)
    bytes.append(contentsOf: writer.bytes)
  }
}
