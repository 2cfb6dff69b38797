import Findings
import Tables
import TestSupport
import Testing
import TextFormats

/// Whatever a file says, the words of a finding do nothing but show it.
@Suite struct HostileFindingTests {
  static func finding(_ seed: UInt64) -> Finding {
    var generator = SeededGenerator(seed: seed)
    func text() -> String { HostileTextTests.text(&generator) }
    return Finding(
      code: FindingCode("antwoord-onbekend"), severity: .error,
      place: Place(file: text(), row: 3, column: text(), path: text()), units: [text(), text()],
      item: text(), value: text() + text(), heading: text(), message: text(), advice: text(),
      rule: text())
  }

  private func written(_ seed: UInt64, _ format: FindingsFormat) -> String {
    var writer = FindingsWriter(format)
    var bytes: [UInt8] = []
    writer.write(Self.finding(seed), to: &bytes)
    writer.finish(summary: .object([]), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: UInt64(1)...200)
  func noLineIsWiderThanTheTerminal(_ seed: UInt64) {
    for width in [20, 80] {
      let text = written(seed, .text(TerminalStyle(width: width, colours: .none)))
      let lines = text.split(separator: "\n")
      #expect((lines.map { terminalWidth(String($0)) }.max() ?? 0) <= width)
      #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
  }

  @Test(arguments: UInt64(1)...100)
  func jsonReadsBackAsTheSameTexts(_ seed: UInt64) throws {
    let document = try JSONDocument(DecodedText(written(seed, .json)))
    let read = try #require(document.root["bevindingen"]?.array?.first)
    #expect(read["waarde"]?.string == Self.finding(seed).value)
    #expect(read["melding"]?.string == Self.finding(seed).message)
  }

  @Test(arguments: UInt64(1)...100)
  func csvHoldsNothingThatATerminalObeys(_ seed: UInt64) {
    #expect(
      !written(seed, .csv).unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x202E
      })
  }
}
