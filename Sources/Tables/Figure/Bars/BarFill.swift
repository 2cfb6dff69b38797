/// How the bars of a column look: each differs from the others in lightness and outline, so that
/// they can be told apart without colours.
struct BarFill: Sendable, Hashable {
  private static let fills = [
    Self(colour: Ink.curve, dashes: nil), Self(colour: "#a9c6e3", dashes: nil),
    Self(colour: Ink.paper, dashes: nil), Self(colour: Ink.paper, dashes: "4 3"),
  ]

  let colour: String
  let dashes: String?

  /// The looks of so many columns; the last is the darkest.
  static func looks(_ count: Int) -> [Self] {
    (0..<count).map { fills[($0) % fills.count] }.reversed()
  }

  /// A bar that takes up a box.
  func element(_ box: Box) -> SVGElement {
    SVGElement(
      "rect",
      box.attributes + [("fill", colour)] + (dashes.map { [("stroke-dasharray", $0)] } ?? []))
  }
}
