import Findings
import ResponseIngest

/// What the findings about a submission mean for its sender, in a few sentences.
struct SubmissionVerdict: Sendable {
  private let tally: FindingTally
  private let states: Set<SubmissionState>
  private let effects: Set<Check.Effect>
  private let moment: Moment

  /// When the sender reads it.
  enum Moment: Sendable, Hashable {
    /// Before the submission is sent.
    case beforeSending
    /// Before one reads the result oneself: nothing is sent.
    case beforeResult
    /// After it came in.
    case afterReceipt
  }

  /// Judges what was found about the submissions that came to some states.
  init(
    _ found: [(severity: Severity, effect: Check.Effect)],
    states: some Sequence<SubmissionState>, _ moment: Moment
  ) {
    tally = FindingTally(found.map(\.severity))
    self.states = Set(states)
    effects = Set(found.filter { $0.severity == .error }.map(\.effect))
    self.moment = moment
  }

  private var isComplete: Bool { states.contains(.complete) }
  private var isPartial: Bool { !isComplete && states.contains(.partial) }
  private var counts: Bool { isComplete || isPartial }

  /// What it comes to, the most important first.
  var sentences: [String] {
    if moment == .beforeResult { return ownSentences }
    let isOnlyDoubtful = moment == .beforeSending && counts && effects.isEmpty
    return (tally.isInOrder || isOnlyDoubtful ? [] : [standing]) + meanings
      + (nextStep.map { [$0] } ?? [])
  }

  /// What it comes to for who reads the result oneself.
  private var ownSentences: [String] {
    let result = "ziet u met ‘kansrijk uitkomst’ en dit bestand."
    let improving = "Verbeter uw antwoorden, en controleer ze opnieuw."
    guard counts else { return ["Zo is er nog geen uitkomst.", improving] }
    guard !effects.isEmpty else { return ["Wat uw antwoorden betekenen, \(result)"] }
    return [
      "Van een onderwerp met een open punt is de uitkomst misschien nog niet te zeggen. De rest "
        + result, improving,
    ]
  }

  /// Whether the submission counts as it is.
  private var standing: String {
    switch (counts, moment) {
    case (true, .beforeSending), (true, .beforeResult):
      "U mag uw inzending ook versturen zoals zij is: zij telt mee."
    case (true, .afterReceipt): "Uw inzending telt mee."
    case (false, _) where states.contains(.setAside):
      "Uw inzending is terzijde gelegd en telt niet mee."
    case (false, _): "Zo telt uw inzending niet mee."
    }
  }

  /// What the errors mean for counting.
  private var meanings: [String] {
    guard counts else { return [] }
    var sentences: [String] = []
    if isPartial {
      sentences.append("Zij is onvolledig: niet elke verplichte vraag is beantwoord.")
    }
    if effects.contains(.submissionLost) {
      sentences.append(
        "Wat een verkeerde gemeentecode heeft, te laat kwam of geen leesbaar moment heeft, telt niet mee."
      )
    }
    if effects.contains(.oneCounts) {
      sentences.append("Laat het RIVM weten welke van de twee inzendingen de goede is.")
    }
    if !effects.isDisjoint(with: [.answerLost, .secondLost]) {
      sentences.append("Een antwoord met een fout telt niet mee.")
    }
    if !effects.isDisjoint(with: [.answerLost, .secondLost, .provisional]) {
      sentences.append(
        "Zolang een fout open staat, is het cijfer waarvoor dat antwoord telt voorlopig: het kan nog "
          + "veranderen.")
    }
    return sentences
  }

  /// What to do now; `nil` where the findings say all that can be done.
  private var nextStep: String? {
    let agreed = "zoals met u is afgesproken"
    let hasFaultyAnswers = !effects.isDisjoint(
      with: [.answerLost, .secondLost, .partial, .provisional])
    guard counts || hasFaultyAnswers, effects != [.oneCounts] else { return nil }
    switch (moment, tally.isInOrder, effects.isEmpty) {
    case (.beforeResult, _, _): return nil
    case (.beforeSending, true, _): return "U kunt haar naar het RIVM sturen, \(agreed)."
    case (.beforeSending, false, true):
      return "Kloppen uw antwoorden? Dan kunt u de inzending naar het RIVM sturen, \(agreed)."
    case (.beforeSending, false, false):
      return "Verbeter uw inzending, en controleer haar opnieuw."
    case (.afterReceipt, true, _): return "U hoeft niets te doen."
    case (.afterReceipt, false, true): return "Kloppen uw antwoorden? Dan hoeft u niets te doen."
    case (.afterReceipt, false, false):
      return "Verbeter uw inzending, en stuur haar opnieuw naar het RIVM, \(agreed)."
    }
  }
}
