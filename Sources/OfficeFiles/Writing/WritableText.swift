/// A text as Excel takes it in a cell: at most 32,767 characters of UTF-16, without characters that
/// no XML can hold.
///
/// Control characters are written as escapes (`_x0007_`), as Excel does; zero cannot be, and what looks
/// like an escape is escaped itself.
func writableCellText(_ text: String) -> String {
  escapingEscapes(cut(text.filteringScalars { !isUnwritable($0) }, to: 32_767))
}

/// A text for a title, a message or a name: without control characters but line ends.
func writablePlainText(_ text: String, atMost count: Int) -> String {
  cut(
    text.filteringScalars { scalar in
      !isUnwritable(scalar) && (scalar == "\n" || scalar.properties.generalCategory != .control)
    }, to: count)
}

/// The name of a sheet as Excel takes it: 31 characters without `[ ] : * ? / \`, no apostrophe at its
/// ends, not empty, and no other sheet's in any case.
func writableSheetName(_ name: String, besides taken: Set<String>) -> String {
  let plain = String(
    writablePlainText(name, atMost: 31).map { "[]:*?/\\\n".contains($0) ? "-" : $0 })
  let bare = String(plain.drop { $0 == "'" }.reversed().drop { $0 == "'" }.reversed())
  // Excel keeps this name for itself.
  let base = bare.isEmpty ? "Blad" : bare.lowercased() == "history" ? bare + "-" : bare
  var candidate = base
  var number = 2
  while taken.contains(candidate.lowercased()) {
    let ending = " (\(number))"
    candidate = cut(base, to: 31 - ending.utf16.count) + ending
    number += 1
  }
  return candidate
}

/// The start of a text: at most so many characters of UTF-16, and no half character.
private func cut(_ text: String, to count: Int) -> String {
  if text.utf16.count <= count { return text }
  var start = ""
  var length = 0
  for scalar in text.unicodeScalars {
    length += scalar.value > 0xFFFF ? 2 : 1
    if length > count { break }
    start.unicodeScalars.append(scalar)
  }
  return start
}

/// Whether a character cannot be written at all.
private func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0, 0xFFFE, 0xFFFF: true
  default: false
  }
}

extension String {
  /// The text with only the characters for which a test holds.
  fileprivate func filteringScalars(_ isKept: (Unicode.Scalar) -> Bool) -> String {
    if unicodeScalars.allSatisfy(isKept) { return self }
    var text = ""
    text.unicodeScalars.append(contentsOf: unicodeScalars.filter(isKept))
    return text
  }
}
