public import Findings
public import TextFormats

/// What was found in a folder: the files to be judged, and what else must be told.
///
/// Nothing is chosen by its name. What the system or an office program left beside the files of people is
/// left out; everything else is either judged, which tells what it is, or told here.
public struct FoundFiles: Sendable {
  /// The files, in the order of their names.
  public let files: [SourceFile]
  /// What could not be opened.
  public let problems: [FileError]
  /// What was not opened, or is hidden and could be a submission.
  public let remarks: [Finding]

  /// Reads all files of a folder that was listed; `place` says how each is opened and what it is called.
  public init(
    _ contents: FolderContents, among names: [String]? = nil,
    place: (String) -> (path: String, name: String)
  ) {
    var files: [SourceFile] = []
    var problems: [FileError] = []
    var remarks: [Finding] = []
    for name in names ?? contents.files {
      let (path, name) = place(name)
      do throws(FileError) {
        let file = try readFile(at: path, named: name)
        if file.kind != .unfit(.leftover) { files.append(file) }
      } catch {
        problems.append(error.ofFound(name))
      }
    }
    for hidden in contents.hidden {
      let (path, name) = place(hidden)
      if let file = try? readFile(at: path, named: name), file.mayBeSubmission {
        remarks.append(file.finding(.unfitFile, .hidden))
      }
    }
    for special in contents.special {
      let file = SourceFile(name: place(special).name, bytes: Bytes([]))
      remarks.append(file.finding(.unfitFile, .special))
    }
    self.files = files
    self.problems = problems
    self.remarks = remarks
  }
}

extension FileError {
  /// The same of a file that was found: that it is not there can only be a link or the signs of its name.
  fileprivate func ofFound(_ name: String) -> FileError {
    guard case .missing = self else { return self }
    return .notReadable(name: name, reason: .badName)
  }
}

extension SourceFile {
  /// Whether a hidden file holds what could be a submission; settings of programs do not.
  fileprivate var mayBeSubmission: Bool {
    switch kind {
    case .document, .lines: bytes.contains(Array("antwoorden".utf8))
    case .batch, .workbook: true
    case .unread(let kind): kind != .unknown && kind != .markup
    case .own, .unfit: false
    }
  }
}

extension Words {
  fileprivate static let hidden = Words(
    "Dit bestand is verborgen, want de naam begint met een punt. Het is niet gelezen.",
    "Is het een inzending? Haal dan de punt weg.")

  fileprivate static let special = Words(
    "Dit is geen gewoon bestand. Het is niet geopend.", "Zet het gewone bestand in de map.")
}
