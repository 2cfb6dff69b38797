public import TextFormats

/// Where every municipality stands with every number of a wave, as the staff's account of an edition
/// gives it (``Ledger/csv()``).
public struct RecordedStandings: Sendable, Hashable {
  /// The numbers, with where each municipality they are about stands, by its code.
  let numbers: [Number: [String: Stand]]

  /// What a number is of, by the names of the questionnaire.
  struct Number: Sendable, Hashable {
    /// Figure, category, base, breakdown and group; what there is not is empty.
    let names: [String]

    /// The response of all that were asked.
    static let response = Number(
      names: [NumberName.response, "alle", NumberName.responseBase, "", ""])
  }

  /// Where a municipality stands with a number.
  struct Stand: Sendable, Hashable {
    let standing: Standing
    let isInDenominator: Bool
  }

  /// Reads an account; `nil` when this is none of that year, or one of another version.
  public init?(_ file: SourceFile, year: Int) {
    let text = DelimitedText(file.text)
    guard text.header == Ledger.headings, !text.headerHasOpenQuote,
      let numbers = Self.numbers(text, year: String(year)), !numbers.isEmpty
    else { return nil }
    self.numbers = numbers
  }

  /// Reads record by record: an account has one for each number and municipality.
  private static func numbers(
    _ text: DelimitedText, year: String
  ) -> [Number: [String: Stand]]? {
    var numbers: [Number: [String: Stand]] = [:]
    let isWhole = text.bytes.withSpan { span in
      var reader = DelimitedReader(text)
      var fields: [DelimitedField] = []
      while let record = reader.next(in: span, into: &fields) {
        guard fields.count == Ledger.headings.count, !record.hasOpenQuote else { return false }
        func cell(_ column: Int) -> String { fields[column].trimmedText(in: span) }
        guard cell(0) == year, let standing = Standing(rawValue: cell(8)),
          let isInDenominator = ["ja": true, "nee": false][cell(9)],
          cell(10) == (standing == .counted ? "ja" : "nee")
        else { return false }
        let stand = Stand(standing: standing, isInDenominator: isInDenominator)
        let number = Number(names: (1...5).map(cell))
        guard numbers[number, default: [:]].updateValue(stand, forKey: cell(6)) == nil else {
          return false
        }
      }
      return true
    }
    return isWhole ? numbers : nil
  }

  /// Whether the published numbers of a year are counted from these standings.
  public func agree(with published: PublishedNumbers, year: Int) -> Bool {
    published.numbers.filter { $0.key.year == year }.allSatisfy { number in
      guard let numerator = number.numerator, let denominator = number.denominator else {
        return true
      }
      // A number about nobody has no record.
      let stands = numbers[Number(number.key), default: [:]].values
      return stands.count { $0.standing == .counted } == numerator
        && stands.count { $0.isInDenominator } == denominator
    }
  }
}

extension RecordedStandings.Number {
  /// What a published number is called in an account: as a spreadsheet can take it without harm.
  fileprivate init(_ key: PublishedNumbers.Key) {
    let isResponse = key.base == nil
    let names = [
      key.figure, isResponse ? key.group : key.category,
      isResponse ? NumberName.responseBase : key.base, key.breakdown,
      isResponse ? nil : key.group,
    ]
    self.init(names: names.map { spreadsheetSafe($0 ?? "") })
  }
}
