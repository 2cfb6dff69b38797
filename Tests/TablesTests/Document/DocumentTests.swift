import Tables
import TestSupport
import Testing

@Suite struct DocumentTests {
  static let colours = TerminalStyle(width: 80, colours: .ansi)

  @Test func laysADocumentOut() {
    #expect(
      difference(of: Samples.document.terminalText(.plain).utf8, fromGolden: "document.txt") == nil)
    #expect(
      difference(
        of: Samples.document.terminalText(Self.colours).utf8, fromGolden: "document.ansi.txt")
        == nil)
    #expect(difference(of: Samples.document.markdown().utf8, fromGolden: "document.md") == nil)
  }

  @Test func coloursChangeNothingButTheColour() {
    let coloured = Samples.document.terminalText(Self.colours)
    let codes = ["0", "1", "2", "1;31", "33"].map { "\u{1B}[\($0)m" }
    let bare = codes.reduce(coloured) { text, code in text.split(separator: code).joined() }
    #expect(bare == Samples.document.terminalText(.plain))
  }
}
