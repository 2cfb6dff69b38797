/// How the bars of a column look.
///
/// Each differs from the others in lightness and outline, so that they can be told apart without
/// colours. Of more than four columns some look the same, and are known by their order.
struct BarFill: Sendable, Hashable {
  private static let fills = [
    Self(colour: Ink.curve, dashes: nil), Self(colour: "#a9c6e3", dashes: nil),
    Self(colour: Ink.paper, dashes: nil), Self(colour: Ink.paper, dashes: "4 3"),
  ]

  let colour: String
  let dashes: String?

  /// The looks of so many columns; the last is the darkest.
  static func looks(_ count: Int) -> [Self] {
    (0..<count).map { fills[$0 % fills.count] }.reversed()
  }

  /// A bar that takes up a box.
  func element(_ box: Box) -> SVGElement {
    SVGElement(
      "rect",
      box.attributes + [("fill", colour)] + (dashes.map { [("stroke-dasharray", $0)] } ?? []))
  }
}
