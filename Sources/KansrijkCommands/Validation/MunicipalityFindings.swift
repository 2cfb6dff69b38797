import Findings
import Municipalities
import QuestionnaireSchema
import ResponseIngest

/// What was found about each municipality's own submissions, to pass on to that municipality.
struct MunicipalityFindings {
  /// By municipality, what was found by each questionnaire.
  private(set) var parts: [MunicipalityCode: [Part]] = [:]
  /// What cannot be told to any municipality: about a file, a column, or an unknown code.
  private(set) var others: [Finding]

  /// What was found about a municipality by one questionnaire.
  struct Part {
    /// The title of the questionnaire.
    let title: String
    /// The municipality as people know it.
    let name: String
    /// The files that were read, as they were named.
    let files: [String]
    /// What became of its submissions.
    let states: [SubmissionState]
    /// The findings, with the submission that each is about.
    var findings: [FoundFinding] = []
    /// By submission, those for whom it is if it is joint.
    var companions: [Int: String] = [:]
  }

  /// Divides what was found over the municipalities it is about.
  init(_ judged: [JudgedResponses], unreadable: [Finding]) {
    others = unreadable
    for judged in judged { add(judged) }
  }

  /// The municipalities about which there is something to mend or to look at, by code.
  var openCodes: [MunicipalityCode] {
    parts.filter { !tally(of: $0.value).isInOrder }.map(\.key).sorted()
  }

  /// How many findings there are in some parts.
  func tally(of parts: [Part]) -> FindingTally {
    FindingTally(parts.flatMap { $0.findings.map(\.finding.severity) })
  }

  private mutating func add(_ judged: JudgedResponses) {
    var parts = judged.emptyParts
    judged.eachFinding(phrased: .toSender) { found in
      if found.units.isEmpty { others.append(found.finding) }
      for unit in found.units {
        parts[unit]?.findings.append(found)
        if let submission = found.submission {
          parts[unit]?.companions[submission] = judged.companions(inSubmission: submission)
        }
      }
    }
    for (unit, part) in parts { self.parts[judged.units.codes[unit], default: []].append(part) }
  }
}

extension JudgedResponses {
  /// For each municipality with a submission, what became of its submissions.
  fileprivate var emptyParts: [Int: MunicipalityFindings.Part] {
    var states: [Int: [SubmissionState]] = [:]
    for row in 0..<table.count { states[unit(ofRow: row), default: []].append(state(ofRow: row)) }
    return Dictionary(
      uniqueKeysWithValues: states.map { unit, states in
        (
          unit,
          MunicipalityFindings.Part(
            title: questionnaire.title, name: name(ofUnit: unit), files: fileNames,
            states: states)
        )
      })
  }

  /// A municipality as people know it, by the frame or else by the register.
  private func name(ofUnit unit: Int) -> String {
    guard units.frame == nil, let known = context.register.municipality(units.codes[unit]) else {
      return units.label(of: unit)
    }
    return "\(known.name) (\(known.code))"
  }

  /// The municipalities of a joint submission; `nil` when it is of one.
  fileprivate func companions(inSubmission number: Int) -> String? {
    let submission = submissions[number]
    guard submission.isJoint else { return nil }
    return submission.rows.map { units.codes[unit(ofRow: Int($0))].description }
      .joined(separator: ", ")
  }
}
