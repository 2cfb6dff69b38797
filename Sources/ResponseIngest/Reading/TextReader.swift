import TextFormats

/// Gives back the texts that a table keeps as places in the bytes of its sources.
struct TextReader: Sendable {
  let sources: [ResponseSource]
  let submissions: [Submission]

  /// The text at a place in the source of a submission, with quotes and escapes undone.
  func text(_ place: TextPlace, ofSubmission submission: Int) -> String {
    let source = sources[Int(submissions[submission].source)]
    let range = place.range
    switch source.form {
    case .batch(let batch):
      let field = DelimitedField(
        start: range.lowerBound, end: range.upperBound,
        needsUnquoting: batch.isQuoted(range.lowerBound))
      return source.text.bytes.withSpan { field.trimmedText(in: $0) }
    case .lines, .document:
      let whole = range.lowerBound - 1..<range.upperBound + 1
      if whole.lowerBound >= 0, whole.upperBound <= source.text.bytes.count,
        case .string(let text)? = try? JSONDocument(source.text, in: whole).root.kind
      {
        return text.trimmed
      }
      return source.text.bytes.text(in: range)
    case .unreadable: return ""
    }
  }
}
