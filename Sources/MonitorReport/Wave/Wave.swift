public import Findings
public import Municipalities
import QuestionnaireSchema
public import ResponseIngest
import TextFormats

/// A wave whose files were read and whose answers were judged.
public struct Wave: Sendable {
  /// The wave as the user named it.
  public let name: String
  /// The year.
  public let year: Int
  /// The answers, judged.
  public let judged: JudgedResponses
  /// What looks odd in the files that describe the wave.
  ///
  /// None of these is an error, but for lines of a `kolommen.csv` in a register that did nothing.
  public let warnings: [Finding]

  /// Reads the files of a wave and judges its answers.
  ///
  /// `look` sees the beginning of a single large batch before the rest is read, where no decisions have to be
  /// looked up in it.
  ///
  /// - Throws: ``WaveError`` with everything that is wrong with its description, questionnaire,
  ///   frame and other files, those of the previous wave included.
  public init(
    _ files: WaveFiles, register: MunicipalityRegister,
    beginning look: ((JudgedResponses) -> Void)? = nil
  ) throws(WaveError) {
    var reader = WaveReader(files)
    let questionnaire = reader.questionnaire()
    let frame = reader.frame(for: questionnaire)
    let renaming = reader.renaming(for: questionnaire)
    let reorganisations = reader.reorganisations()
    let previous = reader.previous(register: register)
    guard let description = files.description, let questionnaire, let frame, let renaming,
      !reader.hasErrors
    else { throw reader.error }
    let own = reader.ownRenamings(for: questionnaire)
    guard !reader.hasErrors else { throw reader.error }
    reader.compareYears(description, questionnaire)
    name = files.name
    year = description.year
    let judged = judge(
      files.responses,
      by: IngestContext(
        questionnaire: questionnaire, frame: frame, register: register.adding(reorganisations),
        deadline: description.deadline, closing: description.closing, renaming: renaming,
        previous: previous
      ).renamed(own),
      // What was told already cannot be taken back when a line of the names did nothing.
      beginning: files.decisions.isEmpty && renaming.isEmpty ? look : nil)
    reader.add(judged.idleLines())
    guard files.isStored || !reader.hasErrors else { throw reader.error }
    self.judged =
      files.decisions.isEmpty ? judged : judged.recounted(by: files.decisions)
    warnings = reader.findings
  }
}

/// Reads the files of a wave one by one, and collects what is wrong with them.
private struct WaveReader {
  private let files: WaveFiles
  private(set) var findings: [Finding]

  init(_ files: WaveFiles) {
    self.files = files
    findings = (files.description?.warnings ?? []) + files.findings
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Everything that is wrong; at least that something is missing.
  var error: WaveError {
    if hasErrors { return WaveError(findings: findings) }
    return WaveError(
      findings: findings + [
        Finding(
          code: .waveProblem, severity: .error, place: Place(file: files.name),
          message: "Van deze meting ontbreekt de beschrijving, de vragenlijst of het kader.")
      ])
  }

  mutating func questionnaire() -> Questionnaire? {
    guard let file = files.questionnaire else { return nil }
    do throws(QuestionnaireError) {
      let questionnaire = try Questionnaire.load(file)
      findings += questionnaire.warnings
      return questionnaire
    } catch {
      findings += error.findings
      return nil
    }
  }

  /// The frame, which must have every column that the questionnaire names.
  mutating func frame(for questionnaire: Questionnaire?) -> PopulationFrame? {
    guard let file = files.frame else { return nil }
    do throws(FrameError) {
      let reading = try decoding(files.responses) {
        Result { () throws(FrameError) in try readFrameFile(file) }
      }.get()
      findings += reading.findings
      if let questionnaire {
        findings += reading.frame.problems(with: questionnaire, file: file.name)
      }
      return reading.frame
    } catch {
      findings += error.findings
      return nil
    }
  }

  mutating func renaming(for questionnaire: Questionnaire?) -> ColumnRenaming? {
    guard let file = files.renaming, let questionnaire else { return ColumnRenaming.none }
    do throws(RenamingError) {
      return try ColumnRenaming(file, for: questionnaire)
    } catch {
      findings += error.findings
      return nil
    }
  }

  /// The names of columns that came with single files.
  mutating func ownRenamings(for questionnaire: Questionnaire) -> [Checksum: ColumnRenaming] {
    var own: [Checksum: ColumnRenaming] = [:]
    for (checksum, file) in files.ownRenamings {
      do throws(RenamingError) {
        own[checksum] = try ColumnRenaming(file, for: questionnaire)
      } catch {
        findings += error.findings
      }
    }
    return own
  }

  mutating func add(_ more: [Finding]) { findings += more }

  mutating func reorganisations() -> [Reorganisation] {
    guard let file = files.reorganisations else { return [] }
    do throws(ReorganisationError) {
      return try readReorganisationFile(file)
    } catch {
      findings += error.findings
      return []
    }
  }

  /// The counting answers of the previous wave, which is read without its own previous one.
  mutating func previous(register: MunicipalityRegister) -> PreviousAnswers? {
    guard let files = files.previous.first else { return nil }
    do throws(WaveError) {
      return PreviousAnswers(try Wave(files, register: register).judged)
    } catch {
      findings += error.findings
      return nil
    }
  }

  mutating func compareYears(_ description: WaveDescription, _ questionnaire: Questionnaire) {
    guard description.year != questionnaire.year else { return }
    findings.append(
      Finding(
        code: .waveProblem, severity: .warning, place: description.questionnaire.place,
        value: questionnaire.id,
        message:
          "De meting is van \(description.year), de vragenlijst van \(questionnaire.year).",
        advice: "Kijk of dit de goede vragenlijst is."))
  }
}
