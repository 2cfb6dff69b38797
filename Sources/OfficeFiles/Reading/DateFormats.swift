/// Which styles of a workbook show a number as a date or time.
struct DateFormats: Sendable {
  fileprivate(set) var isDate: [Bool] = []

  /// Whether a style of that number does.
  func contains(_ style: Int) -> Bool { style < isDate.count && isDate[style] }
}

/// Reads the part with styles.
struct StylesHandler: XMLHandler {
  private(set) var formats = DateFormats()
  private var isDateCode: [Int: Bool] = [:]
  private var isInCellFormats = false

  mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) throws(XMLInterruption) {
    switch element {
    case .numberFormat:
      if let id = attributes[.numberFormatID].flatMap({ Int($0) }), let code = attributes[.code] {
        isDateCode[id] = showsDate(code)
      }
    case .cellFormats: isInCellFormats = true
    case .cellFormat where isInCellFormats:
      let id = attributes[.numberFormatID].flatMap { Int($0) } ?? 0
      formats.isDate.append(isDateCode[id] ?? Self.isBuiltInDate(id))
    default: break
    }
  }

  mutating func end(_ element: XMLName) throws(XMLInterruption) {
    if element == .cellFormats { isInCellFormats = false }
  }

  /// Source: ISO/IEC 29500-1, 18.8.30.
  private static func isBuiltInDate(_ id: Int) -> Bool {
    (14...22).contains(id) || (45...47).contains(id)
  }
}

/// Whether a number format has a day, month, year, hour or second in it, outside what it quotes.
func showsDate(_ code: String) -> Bool {
  var rest = code.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\"":
      while let quoted = rest.popFirst(), quoted != "\"" {}
    case "[":
      var inside = ""
      while let next = rest.popFirst(), next != "]" { inside.unicodeScalars.append(next) }
      // Hours, minutes or seconds that go on past a day.
      if !inside.isEmpty, inside.lowercased().allSatisfy({ "hms".contains($0) }) { return true }
    case "\\", "_", "*": rest = rest.dropFirst()
    case "d", "m", "y", "h", "s", "D", "M", "Y", "H", "S": return true
    default: break
    }
  }
  return false
}
