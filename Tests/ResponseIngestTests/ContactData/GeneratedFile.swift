import TestSupport

@testable import ResponseIngest

/// A generated file in pieces, of which it is known what is contact data.
///
/// Contact data have letters that stand nowhere else.
struct GeneratedFile {
  let name: String
  /// The text; every piece is all contact data, or none.
  private(set) var pieces: [(text: String, isContact: Bool)] = []
  /// The values that are contact data.
  private(set) var values: [String] = []

  private mutating func add(_ text: String) { pieces.append((text, false)) }

  /// The file in one of the encodings, and what it should be without contact data.
  func bytes(encoding: Int) -> (file: [UInt8], cleaned: [UInt8]) {
    let mark = encodings(of: "")[encoding]
    var file = mark
    var cleaned = mark
    for (text, isContact) in pieces {
      let bytes = Array(encodings(of: text)[encoding].dropFirst(mark.count))
      file += bytes
      switch encoding {
      case _ where !isContact: cleaned += bytes
      case 2: cleaned += bytes.indices.map { $0 % 2 == 0 ? 0x78 : 0 }
      case 3: cleaned += bytes.indices.map { $0 % 2 == 0 ? 0 : 0x78 }
      default: cleaned += bytes.map { _ in 0x78 }
      }
    }
    return (file, cleaned)
  }

  /// A batch in which every row is a record.
  init(batch dice: inout SeededGenerator) {
    name = "antwoorden.csv"
    let contacts = ["naam", "E-mail", "contact_tel", "Functie"]
    let known = Check.heading.split(separator: ";").map { String($0) }
    let headings = (known + contacts).shuffled(using: &dice)
    add(headings.joined(separator: ";") + "\r\n")
    // Text after a quote in a row of several lines would break it.
    let hasLines = Bool.random(using: &dice)
    for _ in 0..<30 {
      var cells = Dictionary(
        uniqueKeysWithValues: zip(known, BatchPropertyTests.cells(&dice)))
      cells["toelichting"] = ["", "é", "een @ b", "\"a;b\"", "x\"y"].randomElement(using: &dice)
      for (column, heading) in headings.enumerated() {
        if column > 0 { add(";") }
        if let cell = cells[heading] { add(cell) } else { addCell(&dice, hasLines) }
      }
      add(["\n", "\r\n", "\r"].randomElement(using: &dice) ?? "\n")
    }
    // An answer that keeps the file in Windows-1252.
    add(headings.map { $0 == "toelichting" ? "é" : "" }.joined(separator: ";") + "\n")
  }

  private mutating func addCell(_ dice: inout SeededGenerator, _ hasLines: Bool) {
    let value = Self.value(&dice, of: ["Q", "W@", "Zë", "ÿ", " ", "€", "K"])
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: add(["", "\"\"", " ", "\" \""].randomElement(using: &dice) ?? "")
    case 1: contact(value, of: value)
    case 2 where hasLines:
      add("\"")
      contact("\(value);\n\"\"\(value)\"\"", of: "\(value);\n\"\(value)\"")
      add("\"")
    case 3 where !hasLines:
      add("\"")
      contact(value, of: value + value)
      add("\"")
      contact(value, of: nil)
    default:
      add("\"")
      contact(value, of: value)
      add("\"")
    }
  }

  /// Submissions on lines, of which some are broken.
  init(lines dice: inout SeededGenerator) {
    name = "antwoorden.jsonl"
    for row in BatchPropertyTests.rows(seed: dice.next(), count: 30) {
      let value = Self.value(&dice, of: ["Q", "W@", "Zë", "ÿ", " ", "€", "K"])
      let json = BatchPropertyTests.json(row).replacing("'", with: "é")
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: add(json)
      case 1: add(String(json.dropLast(2)))
      case 2:
        add("{\"contact\":{\"naam\":\"")
        contact(value + "\\u00e9\\\"", of: value + "é\"")
        add("\",\"x\":[true,\"")
        contact(value, of: value)
        add("\"]}," + json.dropFirst())
      default:
        add(String(json.dropLast()) + ",\"E-mail\":\"")
        contact(value, of: value)
        add("\"}")
      }
      add("\n")
    }
    add("{\"é\":\"é\"}\n")
  }

  private mutating func contact(_ text: String, of value: String?) {
    pieces.append((text, true))
    if let value, !values.contains(value) { values.append(value) }
  }

  /// A value that does not begin or end with a space.
  private static func value(_ dice: inout SeededGenerator, of letters: [String]) -> String {
    let inner = (0..<Int.random(in: 0..<6, using: &dice)).compactMap { _ in
      letters.randomElement(using: &dice)
    }
    return "Q" + inner.joined() + "K"
  }
}
