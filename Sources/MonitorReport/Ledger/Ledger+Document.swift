import Findings
import Municipalities
import ResponseIngest
public import Tables
import TextFormats

extension Ledger {
  /// How much of the account is shown to people.
  public enum Extent: Sendable, Hashable {
    /// How many municipalities have each reason.
    case counts
    /// Also which municipalities, of long lists the first.
    case municipalities
  }

  /// The numbers of whole figures with their reasons, for people who carry out the wave.
  public func document(_ extent: Extent) -> Document {
    let whole = cells.filter { $0.group == nil }
    let split = cells.count - whole.count
    var blocks: [Document.Block] = [
      .heading("Verantwoording per cijfer, \(year)", level: .title),
      .paragraph(
        "Per cijfer: wie in de teller zit, en wie er met welke reden niet in zit. Samen is dat elke "
          + "gemeente van het kader, en bij de respons elke gemeente van de groep."),
      .paragraph(
        "Dit overzicht kan gemeenten noemen: het is voor wie de meting uitvoert, niet om te "
          + "publiceren."),
    ]
    for figure in whole.runs(by: \.name.figure) { blocks += self.blocks(figure, extent) }
    if whole.contains(where: { !$0.isBalanced }) {
      blocks.append(
        .message(.error, "Niet elk cijfer sluit: teller en redenen zijn niet samen het geheel."))
    }
    if split > 0 {
      blocks.append(
        .paragraph(
          "Bij deze cijfers zijn er ook \(dutchInteger(split)) in uitsplitsingen. Die staan, met "
            + "elke gemeente, in --formaat csv, xlsx en json."))
    }
    return Document(blocks)
  }

  private func blocks(_ cells: [LedgerCell], _ extent: Extent) -> [Document.Block] {
    let title = "\(cells[0].name.figure): \(cells[0].labels.figure)"
    var blocks: [Document.Block] = [.heading(title, level: .chapter)]
    var told: [LedgerCell] = []
    for base in cells.runs(by: \.name.base) {
      blocks.append(.table(table(base)))
      guard extent == .municipalities else { continue }
      if base.map(\.standings) == told.map(\.standings) {
        blocks.append(
          .paragraph("Het zijn dezelfde gemeenten als bij de basis ‘\(told[0].name.base)’."))
      } else {
        blocks += lists(base)
        told = base
      }
    }
    return blocks
  }

  /// The categories over one base, with how many municipalities have each standing.
  func table(_ cells: [LedgerCell]) -> Table {
    let accounts = cells.map(\.account)
    let standings = Standing.allCases.filter { standing in
      standing != .counted && accounts.contains { $0[standing] > 0 }
    }
    let columns = standings.map { TableColumn.numbers($0.rawValue) }
    return Table(
      name: "\(cells[0].name.figure)-\(cells[0].name.base)",
      title: "\(cells[0].labels.base) (\(cells[0].name.base))", labelHeading: "Categorie",
      groupHeading: "Vraag",
      columns: [.numbers("teller"), .numbers("noemer")] + columns + [.numbers("samen")],
      groups: cells.runs(by: \.labels.question).map { group in
        TableRowGroup(
          group[0].labels.question,
          group.map { cell in
            let account = cell.account
            return TableRow(
              cell.labels.category,
              [.count(account[.counted]), .count(cell.share.denominator)]
                + standings.map { .count(account[$0]) } + [.count(account.total)])
          })
      }, notes: [])
  }

  /// Who has which standing, of every category; what is the same in all of them is said once.
  private func lists(_ cells: [LedgerCell]) -> [Document.Block] {
    let shared = Standing.allCases.filter { standing in
      let first = cells[0].units(standing: standing)
      return cells.count > 1 && standing != .counted && !first.isEmpty
        && cells.dropFirst().allSatisfy { $0.units(standing: standing) == first }
    }
    var blocks = cells.flatMap { cell in
      list("\(cell.labels.category) (\(cell.name.category))", cell, leavingOut: shared)
    }
    if !shared.isEmpty {
      blocks += list(
        "In elke categorie", cells[0],
        leavingOut: Standing.allCases.filter { !shared.contains($0) })
    }
    return blocks
  }

  private func list(
    _ title: String, _ cell: LedgerCell, leavingOut left: [Standing]
  ) -> [Document.Block] {
    let definitions = Standing.allCases.filter { !left.contains($0) }.compactMap { standing in
      let units = cell.units(standing: standing)
      return units.isEmpty
        ? nil
        : Document.Definition("\(standing.rawValue) (\(dutchInteger(units.count)))", names(units))
    }
    return definitions.isEmpty
      ? [] : [.heading(title, level: .section), .definitions(definitions)]
  }

  /// How many municipalities of a list are named.
  private static let mostNames = 6

  /// Some municipalities by name, and how many more there are.
  private func names(_ units: [Int]) -> String {
    let most = units.count == Self.mostNames + 1 ? units.count : Self.mostNames
    let names = units.prefix(most).map(judged.units.label).joined(separator: ", ")
    let more = units.count - most
    return more > 0 ? "\(names) en nog \(dutchInteger(more))" : names
  }
}

extension [LedgerCell] {
  /// The cells in runs that agree in something; there is a cell in each.
  package func runs<Value: Equatable>(by value: (LedgerCell) -> Value) -> [[LedgerCell]] {
    reduce(into: []) { runs, cell in
      if let last = runs.last?.first, value(last) == value(cell) {
        runs[runs.count - 1].append(cell)
      } else {
        runs.append([cell])
      }
    }
  }
}
