import Findings
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

/// A batch that somebody saved again, in another program or another way, counts the same, or it is told.
@Suite struct ResavedBatchTests {
  private static let heading = Check.heading.split(separator: ";").map(String.init)

  @Test(arguments: 0..<400)
  func countsTheSameOrIsTold(_ seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let rows = BatchPropertyTests.rows(seed: seed, count: Int.random(in: 1...12, using: &dice))
    let wave = try ExampleWave()
    let asItWas = wave.judge(("antwoorden.csv", BatchPropertyTests.csv(rows)))
    let saved = SourceFile(name: "antwoorden.csv", bytes: Bytes(Self.resaved(rows, &dice)))
    let again = judge([saved], by: wave.context())
    let before = Self.counts(asItWas)
    if Self.counts(again) != before {
      // Which of two days a date is can decide what counts: then that is what is told.
      let told = again.findings().filter { $0.code.text == "datum-ongeldig" }
      let known = asItWas.findings().filter { $0.code.text == "datum-ongeldig" }
      #expect(told.count > known.count, "\(saved.text.bytes.text(in: 0..<saved.text.bytes.count))")
    }
    let lost = Set(asItWas.findings().map(\.code)).subtracting(again.findings().map(\.code))
    #expect(
      lost.isSubset(of: ["excel-schade", "inzending-dubbel"].map { FindingCode($0) }), "\(lost)")
  }

  /// What counts, and how many records were read.
  private static func counts(_ judged: JudgedResponses) -> [String] {
    BatchPropertyTests.counted(judged) + ["\(judged.submissions.count)"]
  }

  /// The same rows as another program or person would save them.
  private static func resaved(_ rows: [[String]], _ dice: inout SeededGenerator) -> [UInt8] {
    let delimiter = dice.pick([";", ",", "\t", "|"])
    let day = dice.pick([.iso, .dutch, .slashes, .yearFirst, .digits, .serial] as [Notation])
    let hasSigns = Bool.random(using: &dice)
    let quotesAll = Bool.random(using: &dice)
    let newline = dice.pick(["\n", "\r\n", "\r"])
    var lines: [String] = []
    if dice.pick([true, false, false]) {
      lines = ["Uitvraag 2021", "", "Gemaakt op 9 september: niet verspreiden"]
    }
    for (number, row) in ([heading] + rows).enumerated() {
      let cells = row.enumerated().map { column, text in
        var cell = number > 0 && column == 1 ? day.written(text) : text
        // What stands in an open question is what somebody wrote.
        if hasSigns, column != 5 || number == 0 { cell = dice.disguised(cell) }
        let isQuoted =
          quotesAll || cell.contains(delimiter) || cell.contains("\"") || cell.contains("'")
        return isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }
      lines.append(cells.joined(separator: delimiter))
    }
    if dice.pick([true, false, false, false]), lines.first?.hasPrefix("Uitvraag") != true {
      lines.insert("sep=\(delimiter)", at: 0)
    }
    return dice.encoded(lines.joined(separator: newline) + newline)
  }

  /// How days are written.
  private enum Notation {
    case iso, dutch, slashes, yearFirst, digits, serial

    /// A day of the rows in this notation; a day with a time keeps it, and anything else stays.
    func written(_ text: String) -> String {
      guard let day = CalendarDay(iso: String(text.prefix(10))) else { return text }
      let time = text.dropFirst(11)
      let (year, month, number) = day.parts
      let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
      return switch self {
      case .iso: text
      case .dutch: "\(number)-\(month)-\(year)" + (time.isEmpty ? "" : " \(time)")
      case .slashes:
        "\(two(number))/\(two(month))/\(year)" + (time.isEmpty ? "" : " \(time.prefix(5)) AM")
      case .yearFirst: "\(year)/\(month)/\(number)" + (time.isEmpty ? "" : " \(time)")
      case .digits: time.isEmpty ? "\(year)\(two(month))\(two(number))" : text
      case .serial: time.isEmpty ? "\(day.number + 25_569)" : text
      }
    }
  }
}

extension SeededGenerator {
  /// A text with signs in it that nobody sees, and spaces of another kind.
  fileprivate mutating func disguised(_ text: String) -> String {
    guard !text.isEmpty else { return pick(["", "", "\u{A0}", "\u{200B}"]) }
    let unseen = ["\u{200B}", "\u{200E}", "\u{FEFF}", "\u{AD}", "\u{2060}"]
    switch Int.random(in: 0..<6, using: &self) {
    case 0: return pick(unseen) + text
    case 1: return text + "\u{A0}"
    case 2:
      var signs = Array(text)
      let letters = signs.indices.filter { signs[$0].isLetter }
      if let place = letters.randomElement(using: &self) {
        signs.insert(contentsOf: pick(unseen), at: place)
      }
      return String(signs)
    case 3: return text.replacing(" ", with: pick(["\u{A0}", "\u{202F}", "\u{2003}"]))
    default: return text
    }
  }

  /// A text in one of the encodings that are read.
  fileprivate mutating func encoded(_ text: String) -> [UInt8] {
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    switch Int.random(in: 0..<7, using: &self) {
    case 0: return mark + Array(text.utf8)
    case 1: return mark + mark + Array(text.utf8)
    case 2: return [0xFF, 0xFE] + little
    case 3: return [0xFE, 0xFF] + big
    case 4: return little
    case 5: return big
    default: return Array(text.utf8)
    }
  }
}
