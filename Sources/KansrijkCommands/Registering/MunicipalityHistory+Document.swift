import Findings
import IntakeRegister
import MonitorReport
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

extension MunicipalityHistory {
  /// The chapter about one wave.
  var blocks: [Document.Block] {
    let title = name.map { "Meting \(year): \($0)" } ?? "Meting \(year)"
    var blocks: [Document.Block] = [.heading(title, level: .chapter), .paragraph(standing)]
    if !submissions.isEmpty { blocks.append(.table(submissionTable)) }
    let decisions = submissions.flatMap { entry in
      entry.decisions.map { (entry.registered.number, $0) }
    }
    if !decisions.isEmpty { blocks.append(.table(decisionTable(decisions))) }
    blocks += corrections.flatMap(\.blocks)
    if !findings.isEmpty {
      blocks += [.heading("Wat er nog open staat", level: .section), .findings(findings)]
    }
    return blocks
  }

  private var standing: String {
    if state == nil, let ending {
      let successors =
        ending.successors.isEmpty
        ? "" : " Wat ervoor in de plaats kwam: \(ending.successors.joined(separator: ", "))."
      return "Deze gemeente bestaat sinds \(ending.day.inDutch) niet meer." + successors
    }
    guard let state else {
      return name == nil
        ? "Deze gemeente staat niet in het kader van deze meting."
        : "Deze gemeente is voor deze meting niet gevraagd."
    }
    return "Stand: \(state.rawValue)."
  }

  private var submissionTable: Table {
    Table(
      name: "inzendingen", title: "Inzendingen", labelHeading: "Nummer",
      columns: [
        .words("Ingezonden"), .words("Ingelezen"), .words("Bestand"), .words("Toen"), .words("Nu"),
      ],
      rows: submissions.map { entry in
        let file = entry.registered.file.split(separator: "/").last.map { String($0) } ?? ""
        let place = file + (entry.record.map { ", \($0)" } ?? "")
        return TableRow(
          String(entry.registered.number),
          [
            .text(entry.sent),
            .text("\(entry.registered.moment.day) (\(entry.registered.person))"),
            .text(place), .text(entry.stateThen.inDutch), .text(entry.stateNow.inDutch),
          ])
      }, notes: [])
  }

  private func decisionTable(_ decisions: [(number: Int, decision: Decision)]) -> Table {
    Table(
      name: "besluiten", title: "Besluiten", labelHeading: "Inzending",
      columns: [.words("Dag"), .words("Besluit"), .words("Door"), .words("Reden")],
      rows: decisions.map { number, decision in
        TableRow(
          String(number),
          [
            .text(decision.moment.day.description), .text(decision.verdict.inDutch),
            .text(decision.person), .text(decision.reason),
          ])
      }, notes: [])
  }
}

extension MunicipalityHistory.Entry {
  /// The day on which it was sent; of one that does not say so the day of receipt, where that was told.
  fileprivate var sent: String {
    received?.day.description
      ?? registered.receivedDay.map { "ontvangen \($0)" } ?? ""
  }
}

extension MunicipalityHistory.Correction {
  /// What one submission changed to another, in answers and in figures.
  fileprivate var blocks: [Document.Block] {
    let heading =
      isReal
      ? "Inzending \(submission) kwam in de plaats van \(earlier)"
      : "Wat er verandert als inzending \(submission) telt in plaats van \(earlier)"
    var blocks: [Document.Block] = [.heading(heading, level: .section)]
    blocks.append(
      answers.isEmpty
        ? .paragraph("De antwoorden zijn gelijk.")
        : .definitions(
          answers.map { change in
            let name = change.question.number.map { "vraag \($0)" } ?? change.question.name
            return Document.Definition(
              name, "\(change.before.quoted) → \(change.after.quoted)")
          }))
    return blocks + (isReal ? numbers.blocks("Eerst", "Nu") : numbers.blocks("Nu", "Dan"))
  }
}

extension [NumberChange] {
  /// The numbers of the report that are otherwise, and how many others only have other counts; `before`
  /// and `after` stand above the columns.
  func blocks(_ before: String, _ after: String) -> [Document.Block] {
    let printed = filter(\.isPrinted)
    let others = count - printed.count
    let more: String? =
      switch others {
      case 0: nil
      case 1: "Bij 1 cijfer zijn alleen de aantallen anders."
      default: "Bij \(dutchInteger(others)) cijfers zijn alleen de aantallen anders."
      }
    guard !printed.isEmpty else {
      return [
        .paragraph(
          (["Geen percentage in het rapport is anders."] + [more].compactMap { $0 })
            .joined(separator: " "))
      ]
    }
    let table = Table(
      name: "cijfers", title: "Cijfers in het rapport die anders zijn", labelHeading: "Cijfer",
      columns: [.words(before), .words(after)],
      rows: printed.map {
        TableRow($0.label, [.text($0.words($0.before)), .text($0.words($0.after))])
      },
      notes: [])
    return [.table(table)] + (more.map { [.paragraph($0)] } ?? [])
  }
}

extension String? {
  /// An answer between quotes, cut off where it is long.
  fileprivate var quoted: String {
    guard let text = self else { return "geen antwoord" }
    let start = text.prefix(200)
    return start.endIndex == text.endIndex ? "‘\(text)’" : "‘\(start)…’"
  }
}

extension SubmissionState {
  /// What a submission is, in Dutch.
  var inDutch: String {
    switch self {
    case .complete: "telt, volledig"
    case .partial: "telt, onvolledig"
    case .passedOver: "een andere telt"
    case .underReview: "te bekijken"
    case .refused: "geweigerd"
    case .setAside: "terzijde"
    case .repeated: "was er al"
    }
  }
}
