import Tables
import Testing

@Suite struct DocumentTests {
  static let colours = TerminalStyle(width: 80, colours: .ansi)

  @Test func laysADocumentOut() {
    expectGolden(Samples.document.terminalText(.plain).utf8, "document.txt")
    expectGolden(Samples.document.terminalText(Self.colours).utf8, "document.ansi.txt")
    expectGolden(Samples.document.markdown().utf8, "document.md")
  }

  @Test func coloursChangeNothingButTheColour() {
    let coloured = Samples.document.terminalText(Self.colours)
    let codes = ["0", "1", "2", "1;31", "33"].map { "\u{1B}[\($0)m" }
    let bare = codes.reduce(coloured) { text, code in text.split(separator: code).joined() }
    #expect(bare == Samples.document.terminalText(.plain))
  }
}
