import Municipalities
import Tables
import TextFormats

extension FrameUpdate {
  /// The frame as a file, for a person to open in a spreadsheet and for this program to read.
  var bytes: [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(headings)
    for row in rows { writer.write(row) }
    return writer.bytes
  }

  /// How the frame came about.
  func summary(of frame: PopulationFrame, on day: CalendarDay) -> String {
    "Van \(counted(frame.count, "gemeente", "gemeenten")) naar \(dutchInteger(rows.count)), in de "
      + "indeling van \(day.inDutch)."
  }

  /// The municipalities that took the place of others; `nil` when there are none.
  var mergedTable: Table? {
    guard !merged.isEmpty else { return nil }
    let shown = ["impuls", "tranche", "gids"]
    let places = shown.map { headings.firstIndex(of: $0) }
    return Table(
      name: "samengevoegd", title: "Samengevoegde gemeenten", labelHeading: "Code",
      columns: [.words("Gemeente"), .words("Kwam van")] + shown.map { .words($0) }
        + [.words("Verschilde")],
      rows: merged.map { entry in
        TableRow(
          entry.code.description,
          [.text(entry.name), .text(dutchList(entry.parts))]
            + places.map { .text($0.map { entry.cells[$0] } ?? "") }
            + [.text(entry.differing.joined(separator: ", "))])
      },
      notes: [
        "De Impuls als een van de oude gemeenten die had, in de laagste tranche; gids en gevraagd als dat voor "
          + "een ervan gold. Een andere kolom die verschilde, is leeg. Deze regel is van dit programma; die van "
          + "het RIVM is niet bekend. Zij geldt hier voor \(counted(merged.count, "gemeente", "gemeenten"))."
      ])
  }
}
