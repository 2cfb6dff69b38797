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
    var found = NamedFiles(folder: folder)
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
    found.own(description.questionnaire)
    let known = found.findings.count
    // A file that is named twice, or in its folder as well, is one file.
    // Two names in two Unicode forms are equal as texts, and two files.
    var seen: Set<[UInt8]> = []
    let responses =
      (parts.contains(.responses) ? description.responses.flatMap { found.files($0) } : [])
      .filter { seen.insert(Array($0.name.utf8)).inserted }
    let missing = Array(found.findings[known...])
    return WaveFiles(
      name: folder.name, descriptionFile: file, description: description,
      questionnaire: found.questionnaire(description.questionnaire, in: questionnaires),
      frame: frame, renaming: renaming, reorganisations: reorganisations, responses: responses,
      previous: parts.contains(.previous)
        ? description.previous.map { named in
          [WaveFolder(folder.appending(named.name), questionnaires).files([.responses])]
        } ?? [] : [],
      findings: found.findings + found.remarks, missingResponses: missing)
  }

  private init(_ folder: RelativePath, _ questionnaires: QuestionnaireFolders) {
    self.folder = folder
    self.questionnaires = questionnaires
  }
}

/// Reads the files of a folder one by one, and notes which are missing.
private struct NamedFiles {
  let folder: RelativePath
  private(set) var findings: [Finding] = []
  /// What was found beside the answers and is not read.
  private(set) var remarks: [Finding] = []
  /// The names of files that the wave has already, as something else.
  private var own: Set<String> = []

  init(folder: RelativePath) {
    self.folder = folder
  }

  /// The `meting.json` of the folder.
  mutating func description() throws(WaveError) -> SourceFile {
    let path = folder.appending("meting.json")
    own.insert(path.name)
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

  /// Notes that a file in the folder, or the questionnaire in a folder in it, is no answers.
  mutating func own(_ named: WaveDescription.NamedFile) {
    let path = folder.appending(named.name)
    own.formUnion([path.name, path.appending("vragenlijst.json").name])
  }

  /// A file of the wave.
  mutating func file(_ named: WaveDescription.NamedFile) -> SourceFile? {
    own(named)
    return read(folder.appending(named.name), named)
  }

  /// A file with answers, or all such files in a folder, by their names.
  mutating func files(_ named: WaveDescription.NamedFile) -> [SourceFile] {
    let path = folder.appending(named.name)
    let contents: FolderContents
    do throws(FileError) {
      contents = try FolderContents(at: path.path, named: path.name)
    } catch {
      if case .isNoFolder = error { return read(path, named).map { [$0] } ?? [] }
      report(error.message, nil, named)
      return []
    }
    // The wave's own files may stand beside the answers.
    let names = contents.files.filter { !own.contains(path.appending($0).name) }
    let found = FoundFiles(contents, among: names) { name in
      (path.appending(name).path, path.appending(name).name)
    }
    for problem in found.problems { report(problem.message, nil, named) }
    remarks += found.remarks
    return found.files
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
