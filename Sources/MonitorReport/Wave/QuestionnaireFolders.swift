import Findings
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
  /// - Throws: ``QuestionnaireNotFound`` when there is none, with the id that comes nearest.
  public func find(
    _ reference: String, from folder: String
  ) throws(QuestionnaireNotFound) -> SourceFile {
    let start = RelativePath(folder)
    let path = start.appending(reference)
    if let file = read(path) ?? read(path.appending("vragenlijst.json")) { return file }
    let named = identified(from: start) { $0.mayName(reference) }
    if let found = named.first(where: { $0.id == reference }) { return found.file }
    let known = identified(from: start)
    let ofYear = known.filter { $0.year == reference }
    if let yearly = ofYear.first(where: {
      PathParts(PathParts($0.file.name).folder).name == reference
    }) {
      return yearly.file
    }
    if ofYear.count == 1 { return ofYear[0].file }
    throw QuestionnaireNotFound(reference: reference, known: known.map(\.id))
  }

  /// All questionnaires that can be found by an id, the first of each id, in the order in which
  /// they are found.
  public func all(from folder: String) -> [SourceFile] {
    identified(from: RelativePath(folder)).map(\.file)
  }

  private func identified(
    from start: RelativePath, where isLookedAt: (SourceFile) -> Bool = { _ in true }
  ) -> [(id: String, year: String?, file: SourceFile)] {
    let shelves = start.upward.map { $0.appending("Questionnaires") }
    var found: [(id: String, year: String?, file: SourceFile)] = []
    var seen: Set<String> = []
    for file in (shelves + others.map(RelativePath.init)).flatMap({ questionnaires(in: $0) }) {
      guard isLookedAt(file), let root = (try? JSONDocument(file.text))?.root,
        let id = root["id"]?.string, seen.insert(id).inserted
      else { continue }
      found.append((id, root["year"]?.number, file))
    }
    return found
  }

  /// The questionnaires in a folder and its subfolders, in the order of their paths.
  private func questionnaires(in shelf: RelativePath) -> [SourceFile] {
    // A folder that is not there or may not be read has no questionnaires to offer.
    let files = (try? filesInFolder(at: shelf.path, named: shelf.name)) ?? []
    return files.filter { $0 == "vragenlijst.json" || $0.hasSuffix("/vragenlijst.json") }
      .compactMap { read(shelf.appending($0)) }
  }

  private func read(_ path: RelativePath) -> SourceFile? {
    try? readFile(at: path.path, named: path.name)
  }
}

/// There is no questionnaire with a name.
public struct QuestionnaireNotFound: Error, Hashable, Sendable {
  /// The name that was looked for.
  public let reference: String
  /// The ids of the questionnaires that were seen, in the order in which they were found.
  public let known: [String]

  /// What is wrong, in Dutch.
  public var message: String { "De vragenlijst ‘\(reference)’ is niet gevonden." }

  /// What to do about it, in Dutch.
  public var advice: String {
    guard !known.isEmpty else { return "Geef het pad naar een vragenlijst.json." }
    let meant = didYouMean(reference, among: known).map { $0 + " " } ?? ""
    return meant + "Bekend zijn: \(known.joined(separator: ", "))."
  }
}

extension SourceFile {
  /// Whether a text can stand in it, as it is or in escapes: to read it is then worth while.
  fileprivate func mayName(_ text: String) -> Bool {
    bytes.contains(Array(text.utf8)) || bytes.contains(Array("\\u".utf8)) || bytes.contains([0])
  }
}
