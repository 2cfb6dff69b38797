public import Findings

/// A questionnaire file that cannot be used.
public struct QuestionnaireError: Error, Hashable {
  /// Everything that was noticed about the file, in its order; at least one is an error.
  public let findings: [Finding]

  init(_ findings: [Finding]) {
    self.findings = findings
  }
}
