import Findings
import ResponseIngest
import TextFormats

/// A folder with a `meting.json`, from which the files of a wave are gathered.
public struct WaveFolder: Sendable {
  private let folder: RelativePath
  private let questionnaires: QuestionnaireFolders

  /// Names a folder, and where the questionnaires of other places stand.
  public init(_ path: String, questionnaires: QuestionnaireFolders) {
    folder = RelativePath(path)
    self.questionnaires = questionnaires
  }

  /// Whether a path leads to a folder with a `meting.json`.
  public static func isWave(_ path: String) -> Bool {
    do throws(FileError) {
      _ = try readFile(at: path + "/meting.json", named: path)
      return true
    } catch {
      if case .missing = error { return false }
      return true
    }
  }

  /// Reads all files that the wave names; what is missing is among the findings.
  public func files() -> WaveFiles { files([.responses, .previous]) }

  /// Reads what answers are judged by, and leaves the wave's own answers where they are: they need
  /// not be there yet.
  public func filesWithoutResponses() -> WaveFiles { files([.previous]) }

  /// What is read besides the files that say how answers are judged.
  private enum Part {
    /// The answers.
    case responses
    /// The previous wave. Of a previous wave it is left out, so that waves that name each other do
    /// not go round in circles.
    case previous
  }

  private func files(_ parts: Set<Part>) -> WaveFiles {
    var found = FoundFiles(folder: folder)
    let file: SourceFile
    let description: WaveDescription
    do throws(WaveError) {
      file = try found.description()
      description = try WaveDescription(file)
    } catch {
      return WaveFiles(
        name: folder.name, descriptionFile: nil, description: nil, questionnaire: nil, frame: nil,
        renaming: nil, reorganisations: nil, responses: [], previous: [],
        findings: error.findings, missingResponses: [])
    }
    let frame = found.file(description.frame)
    let renaming = description.renaming.flatMap { found.file($0) }
    let reorganisations = description.reorganisations.flatMap { found.file($0) }
    let known = found.findings.count
    // A file that is named twice, or in its folder as well, is one file.
    var seen: Set<String> = []
    let responses =
      (parts.contains(.responses) ? description.responses.flatMap { found.files($0) } : [])
      .filter { seen.insert($0.name).inserted }
    let missing = Array(found.findings[known...])
    return WaveFiles(
      name: folder.name, descriptionFile: file, description: description,
      questionnaire: found.questionnaire(description.questionnaire, in: questionnaires),
      frame: frame, renaming: renaming, reorganisations: reorganisations, responses: responses,
      previous: parts.contains(.previous)
        ? description.previous.map { named in
          [WaveFolder(folder.appending(named.name), questionnaires).files([.responses])]
        } ?? [] : [],
      findings: found.findings, missingResponses: missing)
  }

  private init(_ folder: RelativePath, _ questionnaires: QuestionnaireFolders) {
    self.folder = folder
    self.questionnaires = questionnaires
  }
}

/// Reads the files of a folder one by one, and notes which are missing.
private struct FoundFiles {
  let folder: RelativePath
  private(set) var findings: [Finding] = []

  init(folder: RelativePath) {
    self.folder = folder
  }

  /// The `meting.json` of the folder.
  func description() throws(WaveError) -> SourceFile {
    let path = folder.appending("meting.json")
    do throws(FileError) {
      return try readFile(at: path.path, named: path.name)
    } catch {
      let (place, message) = whyNoFolder ?? (path.name, error.message)
      throw WaveError(findings: [
        Finding(
          code: .waveProblem, severity: .error, place: Place(file: place),
          message: message, advice: "Een meting is een map met een meting.json.")
      ])
    }
  }

  /// That the folder itself is not there or is no folder, if that is so.
  private var whyNoFolder: (place: String, message: String)? {
    do throws(FileError) {
      _ = try filesInFolder(at: folder.path, named: folder.name)
      return nil
    } catch .missing {
      return (folder.name, "De map ‘\(folder.name)’ bestaat niet.")
    } catch {
      return (folder.name, error.message)
    }
  }

  /// A file of the wave.
  mutating func file(_ named: WaveDescription.NamedFile) -> SourceFile? {
    read(folder.appending(named.name), named)
  }

  /// A file with answers, or all such files in a folder, by their names.
  mutating func files(_ named: WaveDescription.NamedFile) -> [SourceFile] {
    let path = folder.appending(named.name)
    let names: [String]
    do throws(FileError) {
      names = try filesInFolder(at: path.path, named: path.name)
    } catch {
      if case .isNoFolder = error { return read(path, named).map { [$0] } ?? [] }
      report(error.message, nil, named)
      return []
    }
    return names.filter(canHoldResponses).compactMap { read(path.appending($0), named) }
  }

  /// The questionnaire of the wave.
  mutating func questionnaire(
    _ named: WaveDescription.NamedFile, in folders: QuestionnaireFolders
  ) -> SourceFile? {
    do throws(QuestionnaireNotFound) {
      return try folders.find(named.name, from: folder.path)
    } catch {
      report(error.message, error.advice, named)
      return nil
    }
  }

  private mutating func read(
    _ path: RelativePath, _ named: WaveDescription.NamedFile
  ) -> SourceFile? {
    do throws(FileError) {
      return try readFile(at: path.path, named: path.name)
    } catch {
      report(error.message, nil, named)
      return nil
    }
  }

  private mutating func report(
    _ message: String, _ advice: String?, _ named: WaveDescription.NamedFile
  ) {
    findings.append(
      Finding(
        code: .waveProblem, severity: .error, place: named.place, value: named.name,
        message: message, advice: advice))
  }
}
