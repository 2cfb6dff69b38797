import Testing

/// A figure that was published about the waves of 2019-2021.
struct PublishedRow: Sendable, CustomTestStringConvertible {
  let id: String
  let year: Int
  let numerator: Int
  let denominator: Int
  let percent: Int
  let origin: Origin

  /// Where the counts come from.
  enum Origin: Sendable {
    /// Both were printed, or follow from what was printed.
    case printed
    /// The percentage was printed; the sample waves choose counts that give it.
    case chosen
  }

  init(
    _ id: String, _ year: Int, _ numerator: Int, _ denominator: Int, _ percent: Int,
    _ origin: Origin
  ) {
    self.id = id
    self.year = year
    self.numerator = numerator
    self.denominator = denominator
    self.percent = percent
    self.origin = origin
  }

  var testDescription: String { "\(id): \(numerator)/\(denominator) = \(percent)%" }

  /// All percentages of the Monitor Kansrijke Start 2021 that come from the questionnaire.
  ///
  /// Source: RIVM, *Monitor Kansrijke Start 2021*; counts that it does not give from Molenaar and
  /// others, *BMC Health Services Research* 2023.
  static let all = [
    PublishedRow("A01", 2021, 217, 273, 79, .printed),
    PublishedRow("A02", 2021, 12, 79, 15, .printed),
    PublishedRow("A03", 2021, 229, 352, 65, .printed),
    PublishedRow("A04", 2021, 140, 273, 51, .printed),
    PublishedRow("A05", 2021, 140, 217, 65, .printed),
    PublishedRow("A06", 2021, 67, 273, 25, .printed),
    PublishedRow("A07", 2021, 67, 217, 31, .printed),
    PublishedRow("A08", 2021, 10, 273, 4, .printed),
    PublishedRow("A09", 2019, 40, 147, 27, .printed),
    PublishedRow("A10", 2019, 40, 140, 29, .printed),
    PublishedRow("A11", 2019, 89, 147, 61, .printed),
    PublishedRow("A12", 2019, 89, 140, 64, .printed),
    PublishedRow("A13", 2020, 59, 275, 21, .printed),
    PublishedRow("A14", 2020, 59, 251, 24, .printed),
    PublishedRow("A15", 2020, 149, 275, 54, .printed),
    PublishedRow("A16", 2020, 149, 251, 59, .printed),
    PublishedRow("B01", 2021, 153, 273, 56, .printed),
    PublishedRow("B02", 2021, 153, 217, 71, .printed),
    PublishedRow("B03", 2020, 132, 275, 48, .chosen),
    PublishedRow("C01", 2021, 169, 224, 75, .printed),
    PublishedRow("C02", 2020, 181, 278, 65, .chosen),
    PublishedRow("C03", 2021, 153, 169, 91, .chosen),
    PublishedRow("C04", 2021, 116, 169, 69, .chosen),
    PublishedRow("C05", 2021, 72, 169, 43, .chosen),
    PublishedRow("C06", 2021, 94, 169, 56, .chosen),
    PublishedRow("D01", 2021, 143, 217, 66, .chosen),
    PublishedRow("D02", 2021, 147, 229, 64, .printed),
    PublishedRow("D03", 2021, 166, 229, 72, .printed),
    PublishedRow("D04", 2021, 192, 229, 84, .printed),
    PublishedRow("D05", 2021, 60, 229, 26, .printed),
    PublishedRow("D06", 2021, 196, 229, 86, .printed),
    PublishedRow("D07", 2021, 138, 217, 64, .chosen),
    PublishedRow("D08", 2021, 48, 138, 35, .chosen),
    PublishedRow("D09", 2021, 48, 138, 35, .chosen),
    PublishedRow("D10", 2021, 21, 138, 15, .chosen),
    PublishedRow("D11", 2021, 167, 229, 73, .chosen),
    PublishedRow("E01", 2021, 162, 229, 71, .chosen),
    PublishedRow("E02", 2021, 80, 229, 35, .chosen),
    PublishedRow("E03", 2021, 110, 229, 48, .chosen),
    PublishedRow("E04", 2021, 203, 229, 89, .chosen),
    PublishedRow("E05", 2021, 160, 229, 70, .chosen),
    PublishedRow("E06", 2021, 194, 229, 85, .chosen),
    PublishedRow("E07", 2021, 167, 229, 73, .chosen),
  ]
}
