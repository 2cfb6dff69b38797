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
      case .refused(let finding): file.remarks + [finding]
      }
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
    if files.allSatisfy({ $0.isUnchanged }) {
      blocks.append(.paragraph("Er is niets veranderd."))
    }
    let lost = files.flatMap(\.refusals)
    if !lost.isEmpty {
      blocks += [.heading("Niet aangenomen of nog te bekijken", level: .section), .findings(lost)]
    }
    let receipts = receipts
    if !receipts.isEmpty {
      blocks += [.heading("Ontvangstbevestigingen", level: .section), .definitions(receipts)]
    }
    return Document(blocks)
  }

  /// For each municipality what to tell it, in the order of the files.
  private var receipts: [Document.Definition] {
    files.flatMap { file -> [Document.Definition] in
      guard case .stored(let intake) = file.fate else { return [] }
      let findings = intake.findingsBySubmission
      return intake.outcomes.map { outcome in
        let receipt = Receipt(
          outcome, of: intake.submissions[outcome.submission],
          findings: findings[outcome.submission] ?? [], questionnaire: questionnaire)
        let code = outcome.municipality
        let unit = frame?.unit(of: code)
        let name = unit.flatMap { frame?.name(ofUnit: $0) }
        return Document.Definition(
          name.map { "\($0) (\(code))" } ?? code.description, receipt.text)
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
  fileprivate var isUnchanged: Bool { if case .known = fate { true } else { false } }

  /// What keeps submissions of the file from counting, or asks for a person to look.
  fileprivate var refusals: [Finding] {
    switch fate {
    case .known: return remarks
    case .refused(let finding): return remarks + [finding]
    case .stored(let intake):
      return remarks
        + intake.findings.filter { found in
          switch found.effect {
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
    let incomplete = counts[.partial, default: 0]
    let counting = counts[.complete, default: 0] + incomplete
    var parts = [
      submissions.count == 1 ? "1 inzending" : "\(dutchInteger(submissions.count)) inzendingen",
      "telt voor \(municipalities(counting))",
    ]
    if incomplete > 0 { parts.append("waarvan \(dutchInteger(incomplete)) onvolledig") }
    if replaced > 0 {
      parts.append("in plaats van een eerdere voor \(municipalities(replaced))")
    }
    let states: [(SubmissionState, String)] = [
      (.passedOver, "een andere telt voor"), (.underReview, "nog te bekijken voor"),
      (.refused, "geweigerd voor"),
    ]
    for (state, words) in states {
      if let count = counts[state] { parts.append("\(words) \(municipalities(count))") }
    }
    if unplaced > 0 { parts.append("\(dutchInteger(unplaced)) bij geen gemeente te plaatsen") }
    return parts.joined(separator: "; ")
  }

  private func municipalities(_ count: Int) -> String {
    count == 1 ? "1 gemeente" : "\(dutchInteger(count)) gemeenten"
  }
}
