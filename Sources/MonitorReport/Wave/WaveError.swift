public import Findings

/// A wave that cannot be used, with everything that is wrong with it.
public struct WaveError: Error, Hashable, Sendable {
  /// What is wrong, in the order of the files of the wave; at least one is an error.
  public let findings: [Finding]

  /// Gathers what is wrong.
  public init(findings: [Finding]) {
    self.findings = findings
  }
}

extension FindingCode {
  /// Something is wrong with `meting.json`, or with a file that it names.
  static let waveProblem = FindingCode("meting-fout")
  /// Something is wrong with the definition of a figure, which only the answers show.
  static let figureProblem = FindingCode("cijfer-fout")
}
