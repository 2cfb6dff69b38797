import Tables
import TestSupport
import Testing
import TextFormats

/// Whatever the labels are, a renderer keeps its promises.
@Suite struct HostileTextTests {
  static let scraps = [
    "", " ", "a", "ab-cd", "antwoord", String(repeating: "x", count: 70), "字", "🧑‍🧑‍🧒", "❤️",
    "e\u{301}", "\u{200B}", "\n", "\r\n", "\t", "|", "`", "*", "<b>", "\\", "\u{1B}[31m",
    "\u{202E}",
    "\u{85}", "\u{2028}", ";", "\"", "=1", "\u{0}", "[x](y)", "1.", "#", "1_000",
  ]

  static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      scraps.randomElement(using: &generator) ?? ""
    }.joined()
  }

  static func cell(_ generator: inout SeededGenerator) -> TableCell {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .count(Int.random(in: .min ... .max, using: &generator))
    case 1: .percentage(Share(numerator: 1, denominator: 3)).marked("*")
    case 2: .suppressed
    case 3: .empty
    case 4: .bar(Share(numerator: 1, denominator: 3))
    default: .text(text(&generator))
    }
  }

  static func table(_ seed: UInt64) -> Table {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...9, using: &generator)
    let columns: [TableColumn] = (0..<count).map {
      $0 % 2 == 0 ? .numbers(text(&generator)) : .words(text(&generator))
    }
    let groups = (0..<Int.random(in: 0...3, using: &generator)).map { index in
      TableRowGroup(
        index == 0 ? nil : text(&generator),
        (0..<2).map { _ in
          TableRow(text(&generator) + "r", (0..<count).map { _ in cell(&generator) })
        })
    }
    return Table(
      name: "t", title: text(&generator), labelHeading: "label", groupHeading: "g",
      columns: columns, groups: groups, notes: [text(&generator)])
  }

  @Test(arguments: UInt64(1)...200)
  func noLineIsWiderThanTheTerminal(_ seed: UInt64) {
    for width in [20, 33, 80, 132] {
      let style = TerminalStyle(width: width, colours: .none)
      let lines = Self.table(seed).terminalText(style).split(
        separator: "\n", omittingEmptySubsequences: false)
      let widest = lines.map { terminalWidth(String($0)) }.max() ?? 0
      #expect(widest <= width)
      #expect(!lines.contains { $0.hasSuffix(" ") })
      #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
  }

  @Test(arguments: UInt64(1)...100)
  func aMarkdownCellNeverBreaksItsRow(_ seed: UInt64) {
    let table = Self.table(seed)
    let bars = table.markdown().split(whereSeparator: \.isNewline).filter { $0.hasPrefix("|") }
      .map { $0.split(separator: "\\|").joined().count { $0 == "|" } }
    #expect(bars.allSatisfy { $0 == table.columns.count + 2 })
    let rows = table.groups.reduce(2) { $0 + $1.rows.count + ($1.label == nil ? 0 : 1) }
    #expect(bars.count == rows)
  }

  @Test(arguments: UInt64(1)...100)
  func jsonReadsBackAsTheSameTexts(_ seed: UInt64) throws {
    let table = Self.table(seed)
    let document = try JSONDocument(DecodedText(table.json().text(.compact)))
    let rows = try #require(document.root["rijen"]?.array)
    let labels = table.groups.flatMap { $0.rows.map(\.label) }
    #expect(rows.map { $0["label"]?.string } == labels)
    #expect(rows.allSatisfy { $0["waarden"]?.array?.count == table.columns.count })
  }

  @Test(arguments: UInt64(1)...100)
  func csvReadsBackAsTheSameCells(_ seed: UInt64) {
    let table = Self.table(seed)
    let hasGroups = table.groups.contains { $0.label != nil }
    let expected = table.groups.flatMap { group in
      group.rows.map { row in
        (hasGroups ? [spreadsheetSafe(withoutControls(group.label ?? ""))] : [])
          + [spreadsheetSafe(withoutControls(row.label))] + row.cells.map(Self.plain)
      }
    }
    let text = DelimitedText(DecodedText(String(decoding: table.csv(), as: UTF8.self)))
    #expect(records(of: text) == expected)
  }

  static func plain(_ cell: TableCell) -> String {
    switch cell.value {
    case .count(let number): "\(number)"
    case .percentage, .bar: "33"
    case .text(let words), .absent(let words): spreadsheetSafe(withoutControls(words))
    case .empty: ""
    case .suppressed: "."
    }
  }

  private func records(of text: DelimitedText) -> [[String]] {
    var reader = DelimitedReader(text)
    var fields: [DelimitedField] = []
    return text.bytes.withSpan { span in
      var records: [[String]] = []
      while reader.next(in: span, into: &fields) != nil {
        var cells: [String] = []
        for field in fields {
          cells.append(field.text(in: span))
        }
        records.append(cells)
      }
      return records
    }
  }
}
