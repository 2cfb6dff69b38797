/// A text as SPSS takes it: without zero bytes, which end one.
func writableSPSSText(_ text: String) -> String {
  guard text.unicodeScalars.contains("\0") else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" }))
}

/// The start of a text in at most so many bytes, with `…` when that is not all of it.
func cutText(_ text: String, toBytes limit: Int) -> (text: String, isCut: Bool) {
  if text.utf8.count <= limit { return (text, false) }
  let mark = "…"
  var start = String.UnicodeScalarView()
  var length = mark.utf8.count
  for scalar in text.unicodeScalars {
    length += UTF8.width(scalar)
    if length > limit { break }
    start.append(scalar)
  }
  return (String(start) + mark, true)
}

/// A paragraph in lines of at most 80 bytes, as the notes of a file for SPSS have them.
func spssNoteLines(_ paragraph: String) -> [String] {
  let limit = 80
  var lines: [String] = []
  var line = ""
  for word in writableSPSSText(paragraph).split(whereSeparator: \.isWhitespace) {
    let word = cutText(String(word), toBytes: limit).text
    if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > limit {
      lines.append(line)
      line = ""
    }
    line += line.isEmpty ? word : " " + word
  }
  return line.isEmpty ? lines : lines + [line]
}
