import TextFormats

extension FigureList {
  /// The names of the columns, in order.
  static let columns = [
    "Id", "RegioS", "Perioden", "Measure", "ValueAttribute", "Value", "Voorlopig", "Title",
  ]

  /// The list as delimited text.
  public func csv() -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(Self.columns)
    for (number, observation) in observations.enumerated() {
      writer.write([String(number)] + observation.cells)
    }
    return writer.bytes
  }
}

extension FigureList.Observation {
  /// The period as Statistics Netherlands names a year: `2021JJ00`.
  var period: String { "\(year)JJ00" }

  /// The cells of its row, after its number.
  var cells: [String] {
    [
      region.code, period, measure, attribute.rawValue, value.map { String($0) } ?? "",
      isProvisional ? "ja" : "nee", title,
    ]
  }
}
