import Tables
public import TextFormats

extension Ledger {
  /// The account as JSON: `{"jaar","cijfers":[{"cijfer","categorie","basis","uitsplitsing","groep",
  /// "teller","noemer","redenen":{…},"samen","gemeenten":[…]}]}`.
  ///
  /// What does not apply is left out.
  public func json() -> JSONOutput {
    var entries = LedgerEntries(judged, listed: listed)
    return .object([
      ("jaar", .integer(year)),
      (
        "cijfers",
        .array(
          cells.map { cell in
            .object(
              cell.members + [
                ("gemeenten", .array(entries.entries(of: cell).map(\.json)))
              ])
          })
      ),
    ])
  }
}

extension LedgerCell {
  fileprivate var members: [(String, JSONOutput)] {
    let account = account
    let reasons = account.entries.filter { $0.standing != .counted }
    return [
      ("cijfer", .string(name.figure)), ("categorie", .string(name.category)),
      ("basis", .string(name.base)),
    ]
      + (group.map { [("uitsplitsing", .string($0.breakdown)), ("groep", .string($0.label))] }
        ?? []) + [
        ("teller", .integer(share.numerator)), ("noemer", .integer(share.denominator)),
        ("redenen", .object(reasons.map { ($0.standing.rawValue, .integer($0.count)) })),
        ("samen", .integer(account.total)),
      ]
  }
}

extension LedgerEntry {
  fileprivate var json: JSONOutput {
    func member(_ key: String, _ text: String?) -> [(String, JSONOutput)] {
      text.map { [(key, .string($0))] } ?? []
    }
    func member(_ key: String, _ texts: [String]) -> [(String, JSONOutput)] {
      texts.isEmpty ? [] : [(key, .array(texts.map { .string($0) }))]
    }
    return .object(
      [
        ("gemeentecode", .string(code)), ("gemeentenaam", .string(name)),
        ("stand", .string(standing.rawValue)), ("inNoemer", .bool(isInDenominator)),
      ] + member("bestand", file) + member("plaats", place) + member("kolommen", columns)
        + member("antwoorden", answers) + member("toelichting", remark))
  }
}
