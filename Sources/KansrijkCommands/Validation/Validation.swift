import Findings
import IntakeRegister
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// One run of `valideer`: waves and loose files are read and judged, and told about.
///
/// What cannot be read at all is told on standard error and never keeps the rest from being judged.
struct Validation {
  let invocation: Invocation
  /// What was judged, in the order of the arguments: waves first, then loose files.
  private(set) var judged: [JudgedResponses] = []
  /// Files that name no questionnaire because they cannot be read, or are no submissions.
  private(set) var unreadable: [Finding] = []
  /// How it ended so far.
  private(set) var status = ExitStatus.inOrder
  /// Whether it is about one submission only, such as that of who runs it.
  var isAboutOneSubmission: Bool {
    waves.isEmpty && files.count == 1 && judged.count <= 1
      && judged.allSatisfy { $0.submissions.count <= 1 }
  }
  /// How many marks of what was judged first were told while the rest was still read.
  private(set) var told = 0
  private let waves: [String]
  private let files: [SourceFile]
  private let streamed: FindingsFormat?

  /// Reads what is named; with `streamed` the beginning of a large batch is told as soon as it is sure.
  init(_ invocation: Invocation, streaming streamed: FindingsFormat? = nil) {
    self.invocation = invocation
    self.streamed = streamed
    let named = NamedSources(invocation.arguments.operands)
    waves = named.waves
    files = named.files
    unreadable = named.remarks
    for problem in named.problems { fail(problem, .unreadable) }
  }

  /// Reads and judges the waves, each by its own questionnaire and frame.
  mutating func readWaves() {
    for option in [CommandOption.questionnaire, .frame, .renaming] where !waves.isEmpty {
      guard invocation.arguments.value(of: option) != nil else { continue }
      fail(
        "Een meting heeft al een vragenlijst, een kader en kolommen. Laat --\(option.name) weg.",
        .wrongUse)
      return
    }
    for path in waves {
      do throws(RegisterError) {
        for files in try invocation.waves(at: path) { judgeWave(files) }
      } catch {
        fail(error.message, .unreadable)
      }
    }
  }

  private mutating func judgeWave(_ files: WaveFiles) {
    // A file that is not there does not keep the others from being checked.
    if !files.missingResponses.isEmpty { refuse(files.missingResponses) }
    var told = told
    let look = self.files.isEmpty ? look { told = $0 } : nil
    do throws(WaveError) {
      let wave = try Wave(files.withoutMissingResponses, register: .bundled, beginning: look)
      invocation.tell(wave.warnings)
      judged.append(wave.judged)
      self.told = told
      if wave.warnings.contains(where: { $0.severity == .error }) {
        status = max(status, .findings)
      }
    } catch {
      refuse(error.findings)
    }
  }

  /// Judges the loose files, together by questionnaire, so that doubles among them are seen.
  mutating func readLooseFiles() {
    guard !files.isEmpty else { return }
    var frame: PopulationFrame?
    let framePath = invocation.arguments.value(of: .frame) ?? ""
    if !framePath.isEmpty {
      guard let known = invocation.frame(at: framePath) else {
        status = max(status, .unreadable)
        return
      }
      frame = known
    }
    for (name, files) in filesByQuestionnaire() {
      guard let questionnaire = invocation.questionnaire(name) else {
        status = max(status, .unreadable)
        continue
      }
      let problems = frame?.problems(with: questionnaire, file: framePath) ?? []
      guard problems.isEmpty else {
        refuse(problems)
        continue
      }
      guard let renaming = invocation.namedRenaming(for: questionnaire) else {
        status = max(status, .unreadable)
        continue
      }
      judgeLoose(
        files,
        by: IngestContext(
          questionnaire: questionnaire, frame: frame, register: .bundled, renaming: renaming))
    }
  }

  private mutating func judgeLoose(_ files: [SourceFile], by context: IngestContext) {
    var told = told
    let isAlone = self.files.count == 1 && context.renaming.isEmpty
    let judged = judge(files, by: context, beginning: isAlone ? look { told = $0 } : nil)
    let idle = judged.idleLines()
    guard idle.isEmpty else { return refuse(idle) }
    self.judged.append(judged)
    self.told = told
  }

  /// What tells of the beginning of a batch, and notes how many marks that were; `nil` where that cannot be:
  /// something may still have to stand before it.
  private func look(_ note: @escaping (Int) -> Void) -> ((JudgedResponses) -> Void)? {
    guard let streamed, judged.isEmpty, told == 0 else { return nil }
    return { [sink = invocation.sink] beginning in
      var parts = FindingParts(streamed, beginning: beginning)
      while let part = parts.next() { sink.write(part, to: .out) }
      note(beginning.settledMarkCount)
    }
  }

  /// The files of each questionnaire, in the order in which they were first named.
  private mutating func filesByQuestionnaire() -> [(name: String, files: [SourceFile])] {
    if let name = invocation.arguments.value(of: .questionnaire) { return [(name, files)] }
    var groups: [(name: String, files: [SourceFile])] = []
    for file in files {
      guard let name = file.namedQuestionnaire else {
        if let finding = file.whyNotRead() {
          unreadable.append(finding)
          continue
        }
        fail(
          "Bij welke vragenlijst hoort ‘\(file.name)’? Geef --vragenlijst ID. "
            + bestMatch(for: file), .wrongUse)
        continue
      }
      if let group = groups.firstIndex(where: { $0.name == name }) {
        groups[group].files.append(file)
      } else {
        groups.append((name, [file]))
      }
    }
    return groups
  }

  /// Which known questionnaire has most of the headings of a batch, as a sentence.
  private func bestMatch(for file: SourceFile) -> String {
    let known = invocation.surroundings.questionnaires.all(from: ".").compactMap {
      try? Questionnaire.load($0)
    }
    let matches = known.map { ($0.id, file.questionHeadings(knownTo: $0)) }
    guard let best = matches.max(by: { $0.1 < $1.1 }), best.1 > 0 else {
      return known.isEmpty
        ? "" : "Bekend zijn: " + known.map(\.id).joined(separator: ", ") + "."
    }
    return "Het meest lijkt het op ‘\(best.0)’: die kent \(best.1) van de kolommen."
  }

  /// Tells about a questionnaire, frame or wave that cannot be used.
  private mutating func refuse(_ findings: [Finding]) {
    invocation.tell(findings)
    status = max(status, .unreadable)
  }

  private mutating func fail(_ message: String, _ failure: ExitStatus) {
    invocation.complain(message)
    status = max(status, failure)
  }
}
