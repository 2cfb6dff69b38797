import IntakeRegister
import MonitorReport
import Municipalities
import ResponseIngest
import Tables
import TextFormats

/// What there is to decide in a wave, or what was decided with what that changed.
struct DecisionOverview {
  private let wave: Wave
  private let registered: RegisteredWave

  init(_ wave: Wave, _ registered: RegisteredWave) {
    self.wave = wave
    self.registered = registered
  }

  /// What there is to decide, and how much was decided already.
  var open: Document {
    let count = wave.judged.decisions.count
    guard count > 0 else { return Document(openBlocks) }
    return Document(
      openBlocks + [
        .paragraph(
          "Er \(count == 1 ? "is" : "zijn") \(counted(count, "besluit", "besluiten")) genomen. Met "
            + "--\(CommandOption.decided.name) ziet u wat, en welke cijfers daardoor anders zijn.")
      ])
  }

  /// What was decided, and what all of it together changed.
  var decided: Document {
    Document(
      DecisionAccount(wave.judged, year: wave.year)?.blocks
        ?? [.paragraph("Meting \(wave.year): er is nog niets besloten.")])
  }

  private var openBlocks: [Document.Block] {
    let judged = wave.judged
    let rows = registered.rows(in: judged).compactMap { numbered -> TableRow? in
      let row = numbered.row
      let submission = judged.submission(ofRow: row)
      let isOpen =
        judged.needsAdmission(row: row) && numbered.state == .refused && judged.responds[row]
      guard numbered.state == .underReview || isOpen else { return nil }
      return TableRow(
        judged.units.label(of: judged.unit(ofRow: row)),
        [
          .text(String(numbered.known.number)),
          .text(
            submission.received?.day.description
              ?? numbered.known.receivedDay.map { "ontvangen \($0)" } ?? ""),
          .text(reason(numbered, in: judged)),
        ])
    }
    guard !rows.isEmpty else {
      return [.paragraph("Meting \(wave.year): er is niets te besluiten.")]
    }
    return [
      .table(
        Table(
          name: "te-besluiten", title: "Te besluiten, meting \(wave.year)",
          labelHeading: "Gemeente",
          columns: [.words("Inzending"), .words("Ingezonden"), .words("Waarom")], rows: rows,
          notes: ["‘kansrijk historie GEMEENTE’ toont de verschillen."]))
    ]
  }

  /// Why there is something to decide about a submission.
  private func reason(_ numbered: NumberedRow, in judged: JudgedResponses) -> String {
    if judged.submission(ofRow: numbered.row).timing == .withheld {
      return "heeft een moment dat niet te lezen is"
    }
    if judged.isLate(row: numbered.row) { return "kwam na de sluiting" }
    let counting = judged.countingRows[judged.unit(ofRow: numbered.row)]
    let moment = judged.sendingMoment(ofRow: numbered.row)
    switch (moment, counting.map { judged.sendingMoment(ofRow: $0) }) {
    case (.received, .sent): return "heeft geen datum, en kan later zijn dan die nu telt"
    case (.sent, .received): return "kan later zijn dan die nu telt, want die heeft geen datum"
    case (.received, let other) where other == moment:
      return "heeft geen datum en kwam tegelijk met een andere, met andere antwoorden"
    case (_, let other) where other == moment:
      return "kwam tegelijk met een andere, met andere antwoorden"
    default: return "kwam later, maar is minder volledig of voor meer gemeenten"
    }
  }
}

extension DecisionAccount {
  /// What was decided, and what all of it together changed, for the staff.
  fileprivate var blocks: [Document.Block] {
    let table = Table(
      name: "besloten", title: "Besloten, meting \(year)", labelHeading: "Dag",
      columns: [.words("Gemeente"), .words("Besluit"), .words("Door"), .words("Reden")],
      rows: decisions.map {
        TableRow(
          $0.moment.day.description,
          [
            .text($0.municipality.description), .text($0.verdict.inDutch), .text($0.person),
            .text($0.reason),
          ])
      },
      notes: [])
    return [
      .table(table),
      .paragraph(
        "Hieronder staat wat al deze besluiten samen veranderen. Dat kan laten zien wat één gemeente "
          + "antwoordde: het is niet om te publiceren."),
    ] + changes.blocks("Zonder", "Met")
  }
}
