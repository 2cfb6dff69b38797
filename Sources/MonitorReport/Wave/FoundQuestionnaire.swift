import TextFormats

/// A file called `vragenlijst.json` on a shelf, with what it calls itself.
///
/// Of one that cannot be read as JSON the first `"id"` and `"year"` in its text are believed, so that
/// whoever names it hears what is wrong with it, and not that it is not there.
struct FoundQuestionnaire {
  let file: SourceFile
  /// Its id; `nil` when it does not say.
  let id: String?
  /// Its year, as it is written; `nil` when it does not say.
  let year: String?
  /// Whether it says what it is called, as a questionnaire does.
  let isReadable: Bool

  init(_ file: SourceFile) {
    self.file = file
    if let root = (try? JSONDocument(file.text))?.root {
      id = root["id"]?.string
      year = root["year"]?.number
      isReadable = id != nil
    } else {
      let text = file.text.bytes.withSpan { repairedText($0, 0..<min($0.count, Self.looksAt)) }
      id = text.firstMatch(of: /"id"\s*:\s*"([^"\\\n]*)"/).map { String($0.1) }
      year = text.firstMatch(of: /"year"\s*:\s*([0-9]{4})/).map { String($0.1) }
      isReadable = false
    }
  }

  /// So many bytes of a broken file are looked at: what it is called stands at its head.
  private static let looksAt = 1 << 16

  /// The name of the folder that it stands in.
  var folder: String { PathParts(PathParts(file.name).folder).name }
}
