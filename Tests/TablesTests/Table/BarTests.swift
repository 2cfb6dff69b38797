import Tables
import Testing
import TextFormats

@Suite struct BarTests {
  struct Example: Sendable {
    let numerator: Int
    let denominator: Int
    let filled: Int
    let reason: String
  }

  /// A table of one column of bars.
  private func table(_ share: Share) -> Table {
    Table(
      name: "t", title: "", labelHeading: "", columns: [.words("")],
      rows: [TableRow("rij", [.bar(share)])], notes: [])
  }

  @Test(arguments: [
    Example(numerator: 0, denominator: 7, filled: 0, reason: "nothing is an empty bar"),
    Example(numerator: 7, denominator: 7, filled: 20, reason: "everything is a full bar"),
    Example(numerator: 1, denominator: 2, filled: 10, reason: "10 exactly"),
    Example(numerator: 1, denominator: 8, filled: 3, reason: "2.5 is rounded up"),
    Example(numerator: 124, denominator: 1000, filled: 2, reason: "2.48 is rounded down"),
    Example(numerator: 1, denominator: 1000, filled: 1, reason: "something is never empty"),
    Example(numerator: 999, denominator: 1000, filled: 19, reason: "a part is never full"),
    Example(numerator: 1, denominator: .max, filled: 1, reason: "the smallest share"),
    Example(numerator: .max - 1, denominator: .max, filled: 19, reason: "the largest part"),
    Example(numerator: .max / 2, denominator: .max, filled: 10, reason: "no overflow"),
  ])
  func fillsItsPartRoundedHalfUp(_ example: Example) {
    let share = Share(numerator: example.numerator, denominator: example.denominator)
    let bar =
      String(repeating: "█", count: example.filled)
      + String(repeating: "·", count: 20 - example.filled)
    #expect(table(share).markdown().hasSuffix("| rij | \(bar) |\n"), "\(example.reason)")
  }

  @Test func isNothingWithoutABase() {
    let table = table(Share(numerator: 0, denominator: 0))
    #expect(table.markdown().hasSuffix("| rij | |\n"))
    #expect(table.terminalText(.plain).hasSuffix("\nrij\n"))
    #expect(String(decoding: table.csv(), as: UTF8.self).hasSuffix("rij;\n"))
    #expect(table.json().text(.compact).contains("\"waarden\":[null]"))
  }

  @Test func isAWholePercentageInData() {
    let table = table(Share(numerator: 1, denominator: 8))
    #expect(String(decoding: table.csv(), as: UTF8.self).hasSuffix("rij;13\n"))
    #expect(table.json().text(.compact).contains("\"waarden\":[13]"))
  }

  @Test(arguments: 30...80)
  func staysOnOneLineWhereThereIsRoom(_ width: Int) {
    let long = "Een label dat veel langer is dan er naast een balk op een regel past"
    let bars = Table(
      name: "t", title: "", labelHeading: "", columns: [.words("Deel van het geheel")],
      rows: [TableRow(long, [.bar(Share(numerator: 1, denominator: 2))])], notes: [])
    let text = bars.terminalText(TerminalStyle(width: width, colours: .none))
    #expect(text.contains("██████████··········\n"))
  }
}
