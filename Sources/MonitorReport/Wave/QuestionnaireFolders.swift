public import TextFormats

/// Where questionnaires are looked for.
///
/// A name can be a file, a folder with a `vragenlijst.json`, or the id of a questionnaire in one of
/// the folders called `Questionnaires`: those upward from a place, then the others, in order. A year
/// stands for the questionnaire in a folder of that name, or else for the only one of that year there.
public struct QuestionnaireFolders: Sendable, Hashable {
  /// The folders outside the way upward, in the order in which they are tried.
  public let others: [String]

  /// Names the folders that are tried last.
  public init(others: [String]) {
    self.others = others
  }

  /// Finds a questionnaire by its path or its id; `folder` is where a path starts from, and from
  /// where `Questionnaires` is looked for upward.
  ///
  /// One that is broken is found as well: what is wrong with it is told by whoever loads it.
  ///
  /// - Throws: ``QuestionnaireNotFound`` when there is none, with the id that comes nearest, or when
  ///   its file cannot be opened.
  public func find(
    _ reference: String, from folder: String
  ) throws(QuestionnaireNotFound) -> SourceFile {
    let start = RelativePath(folder)
    let path = start.appending(reference)
    for place in [path, path.appending(Self.fileName)] {
      if let file = try read(place, reference) { return file }
    }
    let named = identified(from: start) { $0.mayName(reference) }
    if let found = named.first(where: { $0.id == reference }) { return found.file }
    let known = identified(from: start)
    let ofYear = known.filter { $0.year == reference }
    let inFolder = known.filter { $0.folder == reference }
    if let yearly = inFolder.first(where: { $0.year == reference || !$0.isReadable }) {
      return yearly.file
    }
    if ofYear.count == 1 { return ofYear[0].file }
    throw QuestionnaireNotFound(
      reference: reference, known: known.filter(\.isReadable).compactMap(\.id),
      obstacle: obstacle(path, in: start, reference),
      nameless: known.filter { $0.id == nil }.map(\.file.name))
  }

  /// All questionnaires that can be found, the first of each id, in the order in which they are
  /// found; broken ones too.
  public func all(from folder: String) -> [SourceFile] {
    identified(from: RelativePath(folder)).map(\.file)
  }

  private static let fileName = "vragenlijst.json"

  private func shelves(_ start: RelativePath) -> [RelativePath] {
    start.upward.map { $0.appending("Questionnaires") } + others.map(RelativePath.init)
  }

  private func identified(
    from start: RelativePath, where isLookedAt: (SourceFile) -> Bool = { _ in true }
  ) -> [FoundQuestionnaire] {
    var seen: Set<String> = []
    return shelves(start).flatMap { questionnaires(in: $0) }.filter(isLookedAt)
      .map(FoundQuestionnaire.init)
      .filter { found in found.id.map { seen.insert($0).inserted } ?? true }
  }

  /// The questionnaires in a folder and its subfolders, in the order of their paths.
  private func questionnaires(in shelf: RelativePath) -> [SourceFile] {
    // A folder that is not there or may not be read has no questionnaires to offer.
    let files = (try? filesInFolder(at: shelf.path, named: shelf.name)) ?? []
    return files.filter { $0 == Self.fileName || $0.hasSuffix("/" + Self.fileName) }
      .map { shelf.appending($0) }
      .compactMap { try? readFile(at: $0.path, named: $0.name) }
  }

  /// The file at a path; `nil` when there is none, or a folder.
  private func read(
    _ path: RelativePath, _ reference: String
  ) throws(QuestionnaireNotFound) -> SourceFile? {
    do throws(FileError) {
      return try readFile(at: path.path, named: path.name)
    } catch {
      switch error {
      case .missing, .isFolder: return nil
      default:
        throw QuestionnaireNotFound(
          reference: reference, known: [], obstacle: error.message, nameless: [])
      }
    }
  }

  /// That a folder is called so, and holds no questionnaire that can be opened.
  private func obstacle(_ path: RelativePath, in start: RelativePath, _ name: String) -> String? {
    let places = [path] + (name.contains("/") ? [] : shelves(start).map { $0.appending(name) })
    guard let folder = places.first(where: { isFolder(at: $0.path) == true }) else { return nil }
    let file = folder.appending(Self.fileName)
    do throws(FileError) {
      _ = try readFile(at: file.path, named: file.name)
      return nil
    } catch .missing {
      return "In de map ‘\(folder.name)’ staat geen \(Self.fileName)."
    } catch {
      return error.message
    }
  }
}

extension SourceFile {
  /// Whether a text can stand in it, as it is or in escapes: to read it is then worth while.
  fileprivate func mayName(_ text: String) -> Bool {
    bytes.contains(Array(text.utf8)) || bytes.contains(Array("\\u".utf8)) || bytes.contains([0])
  }
}
