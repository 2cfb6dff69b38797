/// Names for variables as SPSS takes them, in the same order, for names of any kind.
///
/// A name has letters of ASCII, digits, underscores and points, starts with a letter, is at most 64 bytes
/// long, is no word of the language, and differs from all others in more than case. A slash becomes a
/// point, any other sign an underscore.
///
/// Source: IBM, *SPSS Statistics Command Syntax Reference*, “Variable Names”.
public func spssNames(for names: [String]) -> [String] {
  var taken: Set<String> = []
  return names.map { name in
    let plain = plainName(name)
    var candidate = plain
    var number = 2
    while reservedWords.contains(candidate.uppercased())
      || !taken.insert(candidate.lowercased()).inserted
    {
      let ending = "_\(number)"
      candidate = plain.prefix(longestName - ending.utf8.count) + ending
      number += 1
    }
    return candidate
  }
}

private let longestName = 64

/// The words of SPSS that no variable can be called.
private let reservedWords: Set<String> = [
  "ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH",
]

/// A name with only what SPSS takes in one.
private func plainName(_ name: String) -> String {
  let plain = String(
    name.unicodeScalars.map { isPlain($0) ? Character($0) : $0 == "/" ? "." : "_" })
  let startsWell = plain.unicodeScalars.first.map { isPlain($0) && $0.properties.isAlphabetic }
  let start = startsWell == true ? plain : "v_" + plain
  // At the end an underscore is of variables that SPSS makes itself, and a point ends a command.
  return String(
    start.prefix(longestName).reversed().drop { $0 == "_" || $0 == "." }.reversed())
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
  default: false
  }
}
