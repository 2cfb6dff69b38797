public import Findings

/// A check of what came in: what it looks at, what follows from it, and its words.
///
/// A check carries its examples; the tests and the reference page `docs/bevindingen.md` are made
/// from them.
public struct Check: Sendable {
  /// The code of its findings.
  public let code: FindingCode
  /// How much they matter.
  public let severity: Severity
  /// What it looks for, in one sentence.
  public let rule: String
  /// What a finding means for counting.
  public let effect: Effect
  /// Files in which it finds nothing.
  public let good: [CheckExample]
  /// Files in which it finds something.
  public let bad: [CheckExample]
  /// The words of a finding.
  let words: @Sendable (Remark) -> Words

  init(
    _ code: String, _ severity: Severity, effect: Effect, rule: String, good: [CheckExample],
    bad: [CheckExample], words: @escaping @Sendable (Remark) -> Words
  ) {
    self.code = FindingCode(code)
    self.severity = severity
    self.effect = effect
    self.rule = rule
    self.good = good
    self.bad = bad
    self.words = words
  }

  /// All checks, in the order in which they are described.
  public static let all: [Check] = CheckName.allCases.map(\.check)

  /// What a finding means for counting.
  public enum Effect: String, Sendable, CaseIterable {
    /// The file, line or row does not count.
    case recordLost = "het bestand of de rij telt niet mee"
    /// The submission does not count for the municipality.
    case submissionLost = "de inzending telt niet mee"
    /// The answer does not count.
    case answerLost = "het antwoord telt niet mee"
    /// The second of two columns or keys does not count.
    case secondLost = "alleen de eerste telt mee"
    /// The submission is partial.
    case partial = "de inzending is onvolledig"
    /// Figures that use it are provisional.
    case provisional = "de cijfers waarvoor dit telt zijn voorlopig"
    /// One of several submissions counts.
    case oneCounts = "één inzending telt"
    /// None.
    case none = "geen"
  }
}

/// What is wrong and what to do about it, in plain Dutch.
struct Words: Sendable, Hashable {
  let message: String
  let advice: String?

  init(_ message: String, _ advice: String? = nil) {
    self.message = message
    self.advice = advice
  }
}
