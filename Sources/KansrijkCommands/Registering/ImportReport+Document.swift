import Findings
import IntakeRegister
import Municipalities
import ResponseIngest
import Tables
import TextFormats

extension ImportReport {
  /// Everything that was noticed about the files.
  var allFindings: [Finding] {
    files.flatMap { file in
      switch file.fate {
      case .stored(let intake): file.remarks + intake.findings.map(\.finding)
      case .known: file.remarks
      case .refused(let finding), .skipped(let finding): file.remarks + [finding]
      }
    }
  }

  /// What was noticed in the files that were taken in.
  private var storedFindings: [Finding] {
    files.flatMap { file -> [Finding] in
      if case .stored(let intake) = file.fate { intake.findings.map(\.finding) } else { [] }
    }
  }

  /// What was accepted, replaced, refused and why, and what to tell each municipality.
  func document(register: String, ending: Register.Ending) -> Document {
    let isTrial = ending == .dropped
    var blocks: [Document.Block] = [
      .paragraph(
        isTrial
          ? "Proef met de meting van \(year): er is niets bewaard. Anders zou dit gebeuren."
          : "Ingelezen in ‘\(register)’, meting van \(year).")
    ]
    blocks.append(.definitions(files.map { Document.Definition($0.name, $0.inWords) }))
    if let receivedDay {
      let isAllKnown = files.allSatisfy { $0.isUnchanged }
      blocks.append(
        .paragraph(
          isAllKnown
            ? "Ook het moment van ontvangst verandert niet: dat van de eerste keer blijft gelden."
            : "Als dag van ontvangst geldt \(receivedDay.inDutch), voor inzendingen die zelf geen moment "
              + "noemen en er nog niet waren."))
    }
    if isFirst, !isTrial {
      blocks.append(.paragraph("Nieuw in dit register: de meting van \(year)."))
    }
    if files.allSatisfy({ $0.isUnchanged }) {
      blocks.append(.paragraph("Er is niets veranderd."))
    }
    let early = storedFindings.count { $0.code == Check.earlierYear.code }
    if early > 0 {
      blocks.append(
        .message(
          .warning,
          "\(counted(early, "inzending is", "inzendingen zijn")) van voor \(year). Kijk of dit "
            + "bestand wel bij deze meting hoort."))
    }
    if !replaced.isEmpty {
      blocks += [
        .heading("In plaats van een eerdere inzending", level: .section), .definitions(replaced),
      ]
    }
    let lost = files.flatMap(\.refusals)
    if !lost.isEmpty {
      blocks += [.heading("Niet aangenomen of nog te bekijken", level: .section), .findings(lost)]
    }
    let errors = storedFindings.count { $0.severity == .error }
    if errors > 0, !isTrial {
      blocks += [
        .paragraph(
          errors == 1
            ? "In wat is ingelezen staat 1 fout. Bekijk haar met:"
            : "In wat is ingelezen staan \(dutchInteger(errors)) fouten. Bekijk ze met:"),
        .code(["kansrijk valideer \(shellWord(register))"]),
      ]
    }
    return Document(blocks + receiptBlocks)
  }

  /// The confirmations of receipt; of many only the first.
  private var receiptBlocks: [Document.Block] {
    let receipts = receipts
    guard !receipts.isEmpty else { return [] }
    let shown = receipts.prefix(10)
    let more = receipts.count - shown.count
    return [
      .heading("Ontvangstbevestigingen", level: .section),
      .definitions(shown.map { Document.Definition(name(of: $0.municipality), $0.receipt.text) }),
    ]
      + (more == 0
        ? []
        : [
          .paragraph(
            "Er zijn er nog \(dutchInteger(more)). ‘--bevestigingen BESTAND’ schrijft ze alle op, om "
              + "te versturen.")
        ])
  }

  /// The confirmations of receipt as delimited text, for a mail merge.
  func receiptsCSV() -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(["gemeentecode", "gemeentenaam", "stand", "tekst"])
    for (municipality, state, receipt) in receipts {
      let name = frame?.unit(of: municipality).flatMap { frame?.name(ofUnit: $0) } ?? ""
      writer.write([municipality.description, name, state, receipt.text])
    }
    return writer.bytes
  }

  /// The municipalities of which a new submission took the place of an earlier one.
  private var replaced: [Document.Definition] {
    outcomes.filter { $0.insteadOf != nil }.map { outcome in
      let count = outcome.changedCount
      return Document.Definition(
        name(of: outcome.municipality),
        count == 1 ? "1 vraag is anders beantwoord" : "\(count) vragen zijn anders beantwoord")
    }
  }

  private var outcomes: [SubmissionOutcome] {
    files.flatMap { file -> [SubmissionOutcome] in
      if case .stored(let intake) = file.fate { intake.outcomes } else { [] }
    }
  }

  /// A municipality as people know it: its name with its code.
  private func name(of code: MunicipalityCode) -> String {
    let name = frame?.unit(of: code).flatMap { frame?.name(ofUnit: $0) }
    return name.map { "\($0) (\(code))" } ?? code.description
  }

  /// For each municipality what to tell it, in the order of the files; what was there already needs no
  /// confirmation again.
  private var receipts: [(municipality: MunicipalityCode, state: String, receipt: Receipt)] {
    files.flatMap { file -> [(MunicipalityCode, String, Receipt)] in
      guard case .stored(let intake) = file.fate else { return [] }
      let findings = intake.findingsBySubmission
      return intake.outcomes.filter { $0.state != .repeated }.map { outcome in
        let submission = intake.submissions[outcome.submission]
        let receipt = Receipt(
          outcome, of: submission, findings: findings[outcome.submission] ?? [],
          questionnaire: questionnaire)
        let state = outcome.state.inDutch + (submission.isDraft ? " (concept)" : "")
        return (outcome.municipality, state, receipt)
      }
    }
  }
}

extension StoredIntake {
  /// What was noticed about each submission, by its number in the file.
  fileprivate var findingsBySubmission: [Int: [FoundFinding]] {
    var groups: [Int: [FoundFinding]] = [:]
    for found in findings {
      if let number = number(of: found) { groups[number, default: []].append(found) }
    }
    return groups
  }
}

extension ImportedFile {
  fileprivate var isUnchanged: Bool {
    switch fate {
    case .known, .skipped: true
    case .stored, .refused: false
    }
  }

  /// What keeps submissions of the file from counting, or asks for a person to look.
  fileprivate var refusals: [Finding] {
    switch fate {
    case .known: return remarks
    case .refused(let finding): return remarks + [finding]
    case .skipped(let finding): return finding.severity > .info ? [finding] : []
    case .stored(let intake):
      return remarks
        + intake.findings.filter { found in
          if found.submission == nil { return found.finding.severity > .info }
          return switch found.effect {
          case .recordLost, .submissionLost: found.finding.severity == .error
          case .oneCounts: found.finding.severity > .info
          default: false
          }
        }
        .map(\.finding)
    }
  }

  /// What became of the file, in a sentence or two.
  fileprivate var inWords: String {
    switch fate {
    case .known(let other):
      return other == name
        ? "stond al in het register; er verandert niets"
        : "staat al in het register als ‘\(other)’; er verandert niets"
    case .refused: return "geweigerd"
    case .skipped(let finding):
      return finding.severity > .info
        ? "geen inzending; niet bewaard" : "hoort bij de meting; niet bewaard"
    case .stored(let intake): return intake.inWords
    }
  }
}

extension StoredIntake {
  /// How many submissions there are and what they became, counted by municipality.
  fileprivate var inWords: String {
    let counts = Dictionary(grouping: outcomes, by: \.state).mapValues(\.count)
    let replaced = outcomes.count { $0.insteadOf != nil }
    let unplaced = Set(submissions.indices).subtracting(outcomes.map(\.submission)).count
    if submissions.isEmpty, findings.contains(where: { $0.effect == .recordLost }) {
      return "niet te lezen; bewaard, maar telt niet mee"
    }
    let incomplete = counts[.partial, default: 0]
    let counting = counts[.complete, default: 0] + incomplete
    var parts = [counted(submissions.count, "inzending", "inzendingen")]
    if counting > 0 || outcomes.isEmpty { parts.append("telt voor \(municipalities(counting))") }
    if incomplete > 0 { parts.append("waarvan \(dutchInteger(incomplete)) onvolledig") }
    let drafts = outcomes.count {
      ($0.state == .complete || $0.state == .partial) && submissions[$0.submission].isDraft
    }
    if drafts > 0 { parts.append("waarvan \(dutchInteger(drafts)) als concept") }
    if replaced > 0 {
      parts.append("in plaats van een eerdere voor \(municipalities(replaced))")
    }
    let states: [(SubmissionState, String)] = [
      (.repeated, "was er al voor"), (.passedOver, "telt niet, want een andere telt, voor"),
      (.underReview, "nog te bekijken voor"), (.refused, "geweigerd voor"),
      (.setAside, "terzijde gelegd voor"),
    ]
    for (state, words) in states {
      if let count = counts[state] { parts.append("\(words) \(municipalities(count))") }
    }
    if unplaced > 0 { parts.append("\(dutchInteger(unplaced)) bij geen gemeente te plaatsen") }
    return parts.joined(separator: "; ")
  }

  private func municipalities(_ count: Int) -> String {
    counted(count, "gemeente", "gemeenten")
  }
}
