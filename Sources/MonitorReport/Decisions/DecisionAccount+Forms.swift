import Tables
import TextFormats

extension DecisionAccount {
  /// The section about the decisions.
  var blocks: [Document.Block] {
    [
      .heading("Besluiten over inzendingen", level: .section), .table(decisionTable),
      changes.isEmpty
        ? .paragraph("Geen enkel cijfer in dit rapport wordt door deze besluiten anders.")
        : .table(changeTable),
    ]
  }

  /// The decisions in one sentence.
  var summary: String {
    let count =
      entries.count == 1 ? "is 1 besluit" : "zijn \(dutchInteger(entries.count)) besluiten"
    let effect =
      changes.isEmpty
      ? "geen cijfer wordt erdoor anders"
      : changes.count == 1
        ? "1 cijfer wordt erdoor anders"
        : "\(dutchInteger(changes.count)) cijfers worden erdoor anders"
    return "Over inzendingen van deze meting \(count) genomen; \(effect)."
  }

  private var decisionTable: Table {
    Table(
      name: "besluiten", title: "Wat er is besloten", labelHeading: "Dag",
      columns: [.words("Besluit"), .words("Reden")],
      rows: entries.map { TableRow($0.day.description, [.text($0.verdict), .text($0.reason)]) },
      notes: [])
  }

  private var changeTable: Table {
    Table(
      name: "besluiten-gevolg", title: "Cijfers die door alle besluiten samen anders zijn",
      labelHeading: "Cijfer", columns: [.numbers("Zonder"), .numbers("Met")],
      rows: changes.map { TableRow($0.label, [$0.cell($0.before), $0.cell($0.after)]) }, notes: [])
  }

  /// The decisions as JSON: `{"besluiten":[…],"gevolg":[…]}`.
  var json: JSONOutput {
    .object([
      (
        "besluiten",
        .array(
          entries.map {
            .object([
              ("datum", .string($0.day.description)), ("besluit", .string($0.verdict)),
              ("reden", .string($0.reason)),
            ])
          })
      ),
      (
        "gevolg",
        .array(
          changes.map { change in
            .object(
              [
                ("cijfer", .string(change.label)),
                ("eenheid", .string(change.isCount ? "aantal" : "procent")),
              ]
                + (change.before.map { [("zonder", .integer($0))] } ?? [])
                + (change.after.map { [("met", .integer($0))] } ?? []))
          })
      ),
    ])
  }
}

extension Report {
  /// The decisions of all waves as delimited text; `nil` when there are none.
  public func decisionsCSV() -> [UInt8]? {
    guard waves.contains(where: { $0.decisions != nil }) else { return nil }
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(["jaar", "datum", "besluit", "reden"])
    for wave in waves {
      for entry in wave.decisions?.entries ?? [] {
        writer.write([String(wave.year), entry.day.description, entry.verdict, entry.reason])
      }
    }
    return writer.bytes
  }
}

extension DecisionAccount.Change {
  /// One of its numbers as it is printed.
  fileprivate func cell(_ number: Int?) -> TableCell {
    number.map { isCount ? .count($0) : .text("\($0)%") } ?? .empty
  }
}
