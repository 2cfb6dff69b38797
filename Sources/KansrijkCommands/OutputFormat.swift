import TextFormats

/// A form in which a command writes: known by its word after `--formaat`, and by the ending of a file.
protocol OutputFormat: RawRepresentable<String>, CaseIterable {}

extension OutputFormat {
  /// The form that the ending of a file's name stands for, if it stands for one.
  init?(endingOf path: String) {
    guard let word = formatWord(endingOf: path) else { return nil }
    self.init(rawValue: word)
  }
}

/// The word for a form that goes with the ending of a file's name; `nil` without an ending.
private func formatWord(endingOf path: String) -> String? {
  guard let dot = path.lastIndex(of: ".") else { return nil }
  let ending = path[path.index(after: dot)...].lowercased()
  return ["txt": "tekst", "md": "markdown", "htm": "html"][ending] ?? ending
}

extension Invocation {
  /// That a file is named for another form than it would hold, in Dutch.
  ///
  /// Nobody could open it, or it would take the place of a file of that form. Among texts the form that is
  /// asked for wins.
  func contradictoryEnding(of command: Command) -> String? {
    guard let path = arguments.value(of: .output), isFolder(at: path) != true,
      let word = formatWord(endingOf: path), Self.knownForms.contains(word),
      let option = command.options.first(where: { $0.name == "formaat" }),
      case .choice(let words)? = option.kind
    else { return nil }
    if let asked = arguments.value(of: option), asked != word {
      let isOfTexts = Self.binaryForms.isDisjoint(with: [asked, word])
      // A folder may be named as it likes, and a data package is one.
      return isOfTexts || asked == "datapackage"
        ? nil : "‘\(path)’ is een naam voor \(word), en u vraagt \(asked). Kies een van de twee."
    }
    return words.contains(word) || !Self.binaryForms.contains(word)
      ? nil : "Deze opdracht maakt geen \(word). Er zijn: \(words.joined(separator: ", "))."
  }

  /// The forms that the ending of a file's name tells without doubt.
  private static let knownForms: Set<String> = binaryForms.union([
    "tekst", "markdown", "html", "csv", "json", "svg",
  ])

  /// Those of them that no text can be.
  private static let binaryForms: Set<String> = ["xlsx", "sav", "pdf", "docx", "xls"]

  /// The form that an option asks for, or else that of the file that is written; `nil` when neither
  /// says one.
  func format<Format: OutputFormat>(_ option: CommandOption) -> Format? {
    arguments.value(of: option).flatMap { Format(rawValue: $0) }
      ?? arguments.value(of: .output).flatMap { Format(endingOf: $0) }
  }
}
