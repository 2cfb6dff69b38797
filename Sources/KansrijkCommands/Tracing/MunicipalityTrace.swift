import Findings
import MonitorReport
import QuestionnaireForms
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// Where some municipalities stand with some numbers, and why: down to file, row and column.
struct MunicipalityTrace {
  private let year: Int
  let judged: JudgedResponses
  let ledger: Ledger
  private let patterns: [NumberPattern]
  private let units: [Int]
  let trails: [Trail]
  let words: ConditionWords

  init(_ wave: Wave, _ patterns: [NumberPattern], _ units: [Int]) {
    year = wave.year
    judged = wave.judged
    self.patterns = patterns
    self.units = units
    // All categories, so that it can be said in which other one a municipality is.
    ledger = Ledger(
      wave,
      of: patterns.map {
        NumberPattern(figure: $0.figure, category: nil, base: nil, breakdowns: .leftOut)
      })
    trails = wave.judged.trails()
    words = ConditionWords(wave.judged.questionnaire)
  }

  /// The trace of every municipality, one after another.
  var document: Document {
    Document(
      units.flatMap {
        [.heading("\(judged.units.label(of: $0)), \(year)", level: .title)] + blocks($0)
      })
  }

  private func blocks(_ unit: Int) -> [Document.Block] {
    let cells = ledger.cells.filter { cell in
      cell.group == nil && cell.units.contains(unit) && patterns.contains { $0.matches(cell.name) }
    }
    var blocks: [Document.Block] = [
      .paragraph(
        "Dit overzicht toont antwoorden van een gemeente: het is niet om te publiceren. In een "
          + "voorwaarde is ‘u’ wie de vragenlijst invulde."),
      .definitions(definitions(of: trails[unit])),
    ]
    var last: String?
    for cell in cells where cell.name.figure != last {
      last = cell.name.figure
      blocks += figure(cells.filter { $0.name.figure == cell.name.figure }, unit)
    }
    return blocks
  }

  /// One figure: where the municipality stands with each number, what was filled in, and why.
  private func figure(_ cells: [LedgerCell], _ unit: Int) -> [Document.Block] {
    let entries = cells.map { cell in
      (cell: cell, standing: cell.standing(ofUnit: unit) ?? .notInvited)
    }
    var blocks: [Document.Block] = [
      .heading("\(cells[0].name.figure): \(cells[0].labels.figure)", level: .chapter),
      .table(
        Table(
          name: "stand", title: "Waar de gemeente staat", labelHeading: "Categorie",
          groupHeading: "Vraag",
          columns: [.words("Basis"), .words("Stand"), .words("In noemer")],
          groups: cells.runs(by: \.labels.question).map { group in
            TableRowGroup(group[0].labels.question, group.map { row($0, unit) })
          }, notes: [])),
    ]
    if let table = answers(behind: entries, unit) { blocks.append(.table(table)) }
    let frame = frameValues(behind: entries, unit)
    if !frame.isEmpty {
      blocks += [.heading("Wat er in het kader staat", level: .section), .definitions(frame)]
    }
    let reasons = entries.map { reason($0, $1, unit) }.distinct
    blocks += [.heading("Waarom", level: .section), .list(reasons)]
    return blocks
  }

  /// How far a municipality has come and what came in, as terms.
  private func definitions(of trail: Trail) -> [Document.Definition] {
    let isJoint = trail.row.map { judged.submission(ofRow: $0).isJoint } ?? false
    let end = isJoint ? " (een gezamenlijke inzending)" : ""
    return [Document.Definition("Stand", trail.state?.rawValue ?? "niet gevraagd")]
      + (trail.record.map {
        [Document.Definition("Telt", Trail.place($0.file, $0.place) + end)]
      } ?? [])
      + trail.others.map { other in
        Document.Definition("Telt niet", Trail.place(other.file, other.place) + ": " + other.why)
      }
  }

  private func row(_ cell: LedgerCell, _ unit: Int) -> TableRow {
    TableRow(
      cell.labels.category,
      [
        .text(cell.name.base), .text(cell.standing(ofUnit: unit)?.rawValue ?? ""),
        .text(cell.denominator[unit] ? "ja" : "nee"),
      ])
  }

  /// What was filled in: the question, the column, what stood there and what it counts as.
  private func answers(
    behind entries: [(cell: LedgerCell, standing: Standing)], _ unit: Int
  ) -> Table? {
    let questions = entries.flatMap { judged.questions(behind: $1, with: $0) }.distinct
    guard let row = trails[unit].row, let record = trails[unit].record else { return nil }
    let rows = questions.map { judged.questionnaire.questions[$0] }.flatMap { question in
      let parts = record.parts(of: question)
      let filled = parts.filter { !$0.value.isEmpty }
      let counted = judged.countedAnswer(to: question, inRow: row) ?? "geen antwoord"
      let shown = filled.isEmpty ? Array(parts.prefix(1)) : filled
      guard !shown.isEmpty else {
        return [
          TableRow(question.reference, [.text("(niet in dit bestand)"), .empty, .text(counted)])
        ]
      }
      return shown.map { part in
        TableRow(
          question.reference,
          [
            .text(part.column), .text(part.value.isEmpty ? "(leeg)" : part.value.shortened),
            .text(counted.shortened),
          ])
      }
    }
    guard !rows.isEmpty else { return nil }
    let place = record.place.map { ", \($0)" } ?? ""
    return Table(
      name: "antwoorden", title: "Wat er is ingevuld (\(record.file)\(place))",
      labelHeading: "Vraag",
      columns: [.words("Kolom"), .words("Ingevuld"), .words("Telt als")], rows: rows, notes: [])
  }
}

extension Trail {
  /// Why there is no response.
  var nonresponse: String {
    guard !others.isEmpty else {
      return state == .abolished
        ? "er kwam niets binnen; de gemeente bestond op de peildatum niet meer."
        : "er kwam niets binnen dat bij deze gemeente hoort."
    }
    let came = others.map { Self.place($0.file, $0.place) + " (\($0.why))" }
    return "wat er binnenkwam, telt niet: \(came.joined(separator: "; "))."
  }

  fileprivate static func place(_ file: String, _ place: String?) -> String {
    place.map { "\(file), \($0)" } ?? file
  }
}

extension Trail.Other {
  /// Why a submission does not count, in a few words.
  fileprivate var why: String {
    let codes = codes.map(\.text).joined(separator: ", ")
    let reason =
      decision.map { decision in
        let end = decision.reason.hasSuffix(".") ? 1 : 0
        return ", omdat: ‘\(decision.reason.dropLast(end))’"
      } ?? ""
    return (codes.isEmpty ? state.inDutch : "\(state.inDutch), \(codes)") + reason
  }
}

extension LedgerCell {
  /// Where a municipality stands; `nil` when the number is not about it.
  func standing(ofUnit unit: Int) -> Standing? {
    units.firstIndex(of: unit).map { standings[$0] }
  }
}

extension Question {
  /// The question as people refer to it in a sentence.
  var reference: String { number.map { "vraag \($0)" } ?? "vraag ‘\(name)’" }
}

extension String {
  /// The text, cut off where it is long.
  fileprivate var shortened: String {
    let start = prefix(200)
    return start.endIndex == endIndex ? self : start + "…"
  }
}

extension Array where Element: Hashable {
  /// Each of them once, in order.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
