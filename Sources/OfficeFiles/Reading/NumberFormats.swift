/// How the styles of a workbook show a number.
struct NumberFormats: Sendable {
  fileprivate var meanings: [Meaning] = []

  /// What a style makes of a number.
  enum Meaning: Sendable {
    case number
    /// A date or time.
    case date
    /// A hundredfold with a percent sign.
    case percentage
  }

  /// What a style of that number makes of it.
  func meaning(_ style: Int) -> Meaning { style < meanings.count ? meanings[style] : .number }
}

/// Reads the part with styles.
struct StylesHandler: XMLHandler {
  private(set) var formats = NumberFormats()
  private var meaningOfCode: [Int: NumberFormats.Meaning] = [:]
  private var isInCellFormats = false

  mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) throws(XMLInterruption) {
    switch element {
    case .numberFormat:
      if let id = attributes[.numberFormatID].flatMap({ Int($0) }), let code = attributes[.code] {
        meaningOfCode[id] = showsDate(code) ? .date : showsPercentage(code) ? .percentage : .number
      }
    case .cellFormats: isInCellFormats = true
    case .cellFormat where isInCellFormats:
      let id = attributes[.numberFormatID].flatMap { Int($0) } ?? 0
      formats.meanings.append(meaningOfCode[id] ?? Self.builtIn(id))
    default: break
    }
  }

  mutating func end(_ element: XMLName) throws(XMLInterruption) {
    if element == .cellFormats { isInCellFormats = false }
  }

  /// Source: ISO/IEC 29500-1, 18.8.30.
  private static func builtIn(_ id: Int) -> NumberFormats.Meaning {
    switch id {
    case 9, 10: .percentage
    case 14...22, 45...47: .date
    default: .number
    }
  }
}

/// Whether a number format has a day, month, year, hour or second in it, outside what it quotes.
func showsDate(_ code: String) -> Bool {
  signs(of: code).contains { "dmyhsDMYHS".unicodeScalars.contains($0) }
}

/// Whether a number format has a percent sign in it, outside what it quotes.
func showsPercentage(_ code: String) -> Bool { signs(of: code).contains("%") }

/// The signs of a number format outside what it quotes; of what stands between brackets only hours, minutes or
/// seconds that go on past a day.
private func signs(of code: String) -> [Unicode.Scalar] {
  var signs: [Unicode.Scalar] = []
  var rest = code.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\"":
      while let quoted = rest.popFirst(), quoted != "\"" {}
    case "[":
      var inside = ""
      while let next = rest.popFirst(), next != "]" { inside.unicodeScalars.append(next) }
      if inside.lowercased().allSatisfy({ "hms".contains($0) }) { signs += inside.unicodeScalars }
    case "\\", "_", "*": rest = rest.dropFirst()
    default: signs.append(scalar)
    }
  }
  return signs
}
