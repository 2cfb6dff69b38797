import QuestionnaireSchema
import Tables
public import TextFormats

extension Report {
  /// The report as JSON, for other programs.
  ///
  /// A row that is not shown has no counts. What was not printed has no `gepubliceerd`. `verloop` is
  /// how the response grew, and `stromen`, where municipalities were followed from wave to wave, has
  /// tables of the same form as `tabellen`.
  public func json() -> JSONOutput {
    .object(
      (selection == .flawless ? [(ReportWords.trial, .bool(true))] : []) + [
        ("metingen", .array(waves.map(\.json))), ("tabellen", .array(tables.map { $0.json() })),
      ] + (flows.isEmpty ? [] : [("stromen", .array(flowTables.map { $0.json() }))]))
  }
}

extension CountedWave {
  fileprivate var json: JSONOutput {
    let whole = figures.flatMap(\.cells).map { $0.json(counts: $0.countMembers, in: nil) }
    let split = breakdowns.flatMap { breakdown in
      breakdown.rows.flatMap { row in
        row.countedCells.map { cell in
          cell.json(
            counts: row.isHidden ? [] : cell.countMembers,
            in: (breakdown.definition.name, row.group)
          )
        }
      }
    }
    return .object(
      [
        ("jaar", .integer(year)), ("vragenlijst", .string(questionnaire.id)),
        ("respons", .array(response.map(\.json))), ("verloop", .array(curve.days.map(\.json))),
        ("cijfers", .array(whole + split)),
      ] + (decisions.map { [("besluiten", $0.json)] } ?? []))
  }
}

extension ResponseCurve.Day {
  fileprivate var json: JSONOutput {
    .object([
      ("dag", .string(day.description)), ("erbij", .integer(count)), ("samen", .integer(total)),
    ])
  }
}

extension ResponseRate {
  fileprivate var json: JSONOutput {
    .object(
      [
        ("groep", .string(group)), ("gevraagd", .integer(share.denominator)),
        ("gereageerd", .integer(share.numerator)),
      ] + share.percentageMember + (published?.member ?? []))
  }
}

extension FigureCell {
  fileprivate func json(
    counts: [(String, JSONOutput)], in group: (breakdown: String, label: String)?
  ) -> JSONOutput {
    let names: [(String, JSONOutput)] = [
      ("naam", .string(figure)), ("categorie", .string(category)), ("basis", .string(base)),
    ]
    let place: [(String, JSONOutput)] =
      group.map { [("uitsplitsing", .string($0.breakdown)), ("groep", .string($0.label))] } ?? []
    return .object(
      names + counts + [("voorlopig", .bool(isProvisional))] + place + (published?.member ?? []))
  }

  fileprivate var countMembers: [(String, JSONOutput)] {
    share.members + (upperBound.map { [("bovengrens", .object($0.members))] } ?? [])
  }
}

extension Share {
  fileprivate var members: [(String, JSONOutput)] {
    [("teller", .integer(numerator)), ("noemer", .integer(denominator))] + percentageMember
  }

  fileprivate var percentageMember: [(String, JSONOutput)] {
    percentage.map { [("procent", .integer($0))] } ?? []
  }
}

extension Published {
  fileprivate var member: [(String, JSONOutput)] {
    let id: [(String, JSONOutput)] = id.map { [("id", .string($0))] } ?? []
    let numbers: [(String, Int?)] = [
      ("procent", percent), ("teller", numerator), ("noemer", denominator),
    ]
    let text: [(String, JSONOutput)] = text.map { [("tekst", .string($0))] } ?? []
    let counted = numbers.compactMap { key, number in number.map { (key, JSONOutput.integer($0)) } }
    return [("gepubliceerd", .object(id + counted + text))]
  }
}
