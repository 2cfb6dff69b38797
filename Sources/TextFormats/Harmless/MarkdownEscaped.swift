/// A text that Markdown shows as it is, in a paragraph, a list or a cell of a table.
///
/// A line end becomes a space. An underscore within a word and a lone `&` keep their shape, so that
/// names like `in_voorbereiding` stay readable in the source.
///
/// Source: GitHub, *GitHub Flavored Markdown Spec*.
public func markdownEscaped(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  let listNumber = listNumberEnd(scalars)
  var escaped = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let previous = index > 0 ? scalars[index - 1] : " "
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if scalar == "\n", previous == "\r" { continue }
    if scalar == "\n" || scalar == "\r" || scalar == "\t" {
      escaped.append(" ")
    } else if isControlOrTurnsText(scalar) {
      escaped.append("\u{FFFD}")
    } else {
      let isMarkup =
        index == listNumber || isMarkup(scalar, between: previous, and: next)
        || index == 0 && startsBlock(scalar, before: next)
      if isMarkup { escaped.append("\\") }
      escaped.append(scalar)
    }
  }
  return String(escaped)
}

/// Whether a character can mean something to Markdown anywhere in a line.
private func isMarkup(
  _ scalar: Unicode.Scalar, between previous: Unicode.Scalar, and next: Unicode.Scalar
) -> Bool {
  switch scalar {
  case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "$": true
  case "_": !(isWordScalar(previous) && isWordScalar(next))
  case "&": next == "#" || isWordScalar(next)
  // An address would become a link by itself.
  case ":": next == "/"
  default: false
  }
}

/// Whether a character at the start of a line begins a heading, list or rule.
private func startsBlock(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
  switch scalar {
  case "#", "-", "+": next == " " || next == scalar
  case "=": true
  default: false
  }
}

/// The point or bracket after a number at the start, which would begin a numbered list.
private func listNumberEnd(_ scalars: [Unicode.Scalar]) -> Int? {
  guard let end = scalars.firstIndex(where: { !("0"..."9").contains($0) }), end > 0,
    scalars[end] == "." || scalars[end] == ")",
    end + 1 == scalars.count || scalars[end + 1] == " "
  else { return nil }
  return end
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
}
