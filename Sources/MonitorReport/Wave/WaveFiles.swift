public import Findings
public import ResponseIngest
public import TextFormats

/// The bytes that a wave is made of, wherever they come from, and what is missing among them.
public struct WaveFiles: Sendable {
  /// The wave as the user named it.
  public let name: String
  /// The `meting.json`; `nil` when there is none.
  public let descriptionFile: SourceFile?
  /// What the wave says about itself; `nil` when that cannot be read.
  public let description: WaveDescription?
  /// The questionnaire.
  public let questionnaire: SourceFile?
  /// The population frame.
  public let frame: SourceFile?
  /// The file that renames an export's columns and codes, if there is one.
  public let renaming: SourceFile?
  /// Reorganisations that the register does not have, if there are any.
  public let reorganisations: SourceFile?
  /// The files with answers, in order.
  public private(set) var responses: [SourceFile]
  /// The previous wave, if there is one: a list of at most one.
  public let previous: [WaveFiles]
  /// What could not be found or read.
  public private(set) var findings: [Finding]
  /// Those of the findings that are about a file with answers.
  public private(set) var missingResponses: [Finding]

  /// What people decided about the submissions, in the order in which they did; only a register
  /// knows of any.
  public private(set) var decisions: [Decision] = []

  /// The `kolommen.csv` that came with single files and goes before that of the wave, by the checksums of
  /// these files; only a register knows of any.
  public private(set) var ownRenamings: [Checksum: SourceFile] = [:]
  /// Whether they come from a register, where a `kolommen.csv` can no longer be mended.
  public private(set) var isStored = false

  /// Gathers bytes that are already there.
  public init(
    name: String, descriptionFile: SourceFile?, description: WaveDescription?,
    questionnaire: SourceFile?, frame: SourceFile?, renaming: SourceFile?,
    reorganisations: SourceFile?, responses: [SourceFile], previous: [WaveFiles],
    findings: [Finding], missingResponses: [Finding]
  ) {
    self.name = name
    self.descriptionFile = descriptionFile
    self.description = description
    self.questionnaire = questionnaire
    self.frame = frame
    self.renaming = renaming
    self.reorganisations = reorganisations
    self.responses = responses
    self.previous = previous
    self.findings = findings
    self.missingResponses = missingResponses
  }

  /// All files that the wave is made of, its previous wave included.
  ///
  /// What was found among the answers and cannot be a submission is none of them.
  public var all: [SourceFile] {
    [descriptionFile, questionnaire, frame, renaming, reorganisations].compactMap { $0 }
      + distinctRenamings + responses.filter(\.mayHoldAnswers)
      + previous.flatMap(\.all)
  }

  /// The names of columns that came with single files, each once.
  private var distinctRenamings: [SourceFile] {
    var seen: Set<Checksum> = []
    return ownRenamings.values.filter { seen.insert(Checksum($0.bytes)).inserted }
  }

  /// The same wave, with what people decided about its submissions.
  public func decided(_ decisions: [Decision]) -> WaveFiles {
    var copy = self
    copy.decisions = decisions
    return copy
  }

  /// The same wave as a register keeps it.
  public func stored() -> WaveFiles {
    var copy = self
    copy.isStored = true
    return copy
  }

  /// The same wave, with the names of columns that came with single files.
  public func renamed(_ own: [Checksum: SourceFile]) -> WaveFiles {
    var copy = self
    copy.ownRenamings = own
    return copy
  }

  /// The same wave with other files with answers, about which nothing was decided.
  public func answered(by responses: [SourceFile]) -> WaveFiles {
    var copy = self
    copy.responses = responses
    copy.missingResponses = []
    copy.decisions = []
    return copy
  }

  /// The same wave, as if the files with answers that could not be read were not named.
  public var withoutMissingResponses: WaveFiles {
    var copy = self
    copy.findings.removeAll { missingResponses.contains($0) }
    copy.missingResponses = []
    return copy
  }
}
