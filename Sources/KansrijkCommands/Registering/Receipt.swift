import Findings
import IntakeRegister
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// The confirmation of receipt for one municipality.
struct Receipt {
  private let state: SubmissionState
  private let received: Timestamp?
  private let isDraft: Bool
  private let findings: [FoundFinding]
  private let questionnaire: Questionnaire

  /// Gathers what there is to tell; of the findings, only those that hold for the municipality.
  init(
    _ outcome: SubmissionOutcome, of submission: Submission, findings: [FoundFinding],
    questionnaire: Questionnaire
  ) {
    self.questionnaire = questionnaire
    state = outcome.state
    received = submission.received
    isDraft = submission.isDraft
    let code = outcome.municipality.description
    self.findings = findings.filter { $0.finding.units.isEmpty || $0.finding.units.contains(code) }
  }

  /// The text, in whole sentences.
  var text: String {
    ([opening] + verdict + (state == .repeated ? [] : faults)).joined(separator: " ")
  }

  private var opening: String {
    let day = received.map { " van \($0.day.inDutch)" } ?? ""
    return "Wij hebben uw \(isDraft ? "concept" : "inzending")\(day) ontvangen."
  }

  private var verdict: [String] {
    switch state {
    case .complete:
      isDraft
        ? ["Het is volledig.", Self.awaited, "Tot dan telt het concept mee."]
        : ["Zij is volledig en telt mee."]
    case .partial:
      isDraft
        ? [
          "Het is nog niet volledig.", missing, Self.awaited, "Tot dan telt het concept mee.",
        ].compactMap { $0 }
        : ["Zij telt mee, maar is niet volledig.", missing].compactMap { $0 }
    case .passedOver: ["Wij hadden al een andere inzending van uw gemeente. Die telt mee."]
    case .underReview:
      ["Wij hebben ook een andere inzending van uw gemeente. Wij bekijken nog welke telt."]
    case .repeated: ["Die hadden wij al; er verandert niets."]
    case .setAside: [isDraft ? "Het telt niet mee." : "Zij telt niet mee."]
    case .refused:
      findings.filter { $0.effect == .submissionLost }.map(\.finding.message)
        + (isDraft ? [Self.awaited] : [])
    }
  }

  /// That a draft is not the end of it.
  private static let awaited =
    "Een concept is nog niet uw antwoord: wij wachten op uw antwoordbestand. Open het concept in het "
    + "formulier, kies ‘Antwoordbestand opslaan’, en stuur dat bestand."

  private var missing: String? {
    let numbers = questions { $0.effect == .partial }
    return numbers.isEmpty
      ? nil : "Deze vragen zijn nog niet beantwoord: \(numbers.joined(separator: ", "))."
  }

  private var faults: [String] {
    let numbers = questions { $0.effect == .answerLost && $0.finding.severity == .error }
    return numbers.isEmpty
      ? [] : ["Bij deze vragen klopt het antwoord niet: \(numbers.joined(separator: ", "))."]
  }

  private func questions(_ isMeant: (FoundFinding) -> Bool) -> [String] {
    var names: [String] = []
    for found in findings where isMeant(found) {
      guard let item = found.finding.item else { continue }
      let name = questionnaire.question(named: item)?.number ?? item
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
