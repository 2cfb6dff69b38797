/// A condition as a formula of a spreadsheet, and whether it holds in the sheet as it is made.
struct SheetFormula: Sendable, Hashable {
  /// The formula, without `=`.
  let text: String
  /// Whether it holds now, while nothing is filled in but codes of municipalities.
  let value: Bool

  /// What always holds.
  static let always = SheetFormula(text: "TRUE()", value: true)
  /// What never holds.
  static let never = SheetFormula(text: "FALSE()", value: false)

  /// Both hold.
  func and(_ other: SheetFormula) -> SheetFormula {
    if self == .never || other == .never { return .never }
    if self == .always { return other }
    if other == .always { return self }
    return SheetFormula(text: "AND(\(text),\(other.text))", value: value && other.value)
  }

  /// At least one holds.
  func or(_ other: SheetFormula) -> SheetFormula {
    if self == .always || other == .always { return .always }
    if self == .never { return other }
    if other == .never { return self }
    return SheetFormula(text: "OR(\(text),\(other.text))", value: value || other.value)
  }

  /// It does not hold.
  var not: SheetFormula {
    if self == .always { return .never }
    if self == .never { return .always }
    return SheetFormula(text: "NOT(\(text))", value: !value)
  }

  /// A text as it stands in a formula; `nil` when it is too long for one.
  static func literal(_ text: String) -> String? {
    guard text.utf16.count <= 255 else { return nil }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
