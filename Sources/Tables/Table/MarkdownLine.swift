import TextFormats

/// A text as one line of Markdown that shows it and does nothing else; white space becomes one
/// space.
func markdownLine(_ text: String) -> String {
  markdownEscaped(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
}
