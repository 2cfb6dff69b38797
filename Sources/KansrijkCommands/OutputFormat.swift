/// A form in which a command writes: known by its word after `--formaat`, and by the ending of a file.
protocol OutputFormat: RawRepresentable<String>, CaseIterable {}

extension OutputFormat {
  /// The form that the ending of a file's name stands for, if it stands for one.
  init?(endingOf path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    let words = ["txt": "tekst", "md": "markdown", "htm": "html"]
    self.init(rawValue: words[ending] ?? ending)
  }
}

extension Invocation {
  /// The form that an option asks for, or else that of the file that is written; `nil` when neither
  /// says one.
  func format<Format: OutputFormat>(_ option: CommandOption) -> Format? {
    arguments.value(of: option).flatMap { Format(rawValue: $0) }
      ?? arguments.value(of: .output).flatMap { Format(endingOf: $0) }
  }
}
