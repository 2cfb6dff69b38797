import TextFormats

/// The beginning of a file as text, and what can be told from it.
struct TextHead {
  /// The text, without white space and byte order marks in front.
  let text: Substring
  /// The same in lower case.
  let lowercased: String
  /// Whether so much of it are control characters that it is no text.
  let isBinary: Bool
  /// What stands behind the last point of the file's name, in lower case.
  let ending: String

  /// Decodes the first bytes of a file; the last character may be cut.
  init(_ bytes: [UInt8], ending: String) {
    let decoded = decodeText(Bytes(bytes))
    let whole = decoded.bytes.text(in: 0..<decoded.bytes.count)
    let controls = whole.utf8.count { $0 < 32 && !(9...13).contains($0) || $0 == 127 }
    isBinary = controls * 20 > whole.utf8.count
    text = whole.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    lowercased = text.lowercased()
    self.ending = ending
  }

  /// Whether nothing but white space stands in it.
  var isBlank: Bool { text.isEmpty }

  /// The first lines that are not blank; the last of them may be cut.
  func lines(_ count: Int) -> [Substring] {
    text.split(maxSplits: count, omittingEmptySubsequences: true) { $0.isNewline }
      .prefix(count).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Whether one of the first lines is the heading of a table with a column for the municipality's code.
  var namesMunicipalities: Bool {
    guard lowercased.contains("gemeentecode") else { return false }
    return lines(60).contains { line in
      line.split { ";,|\t".contains($0) }.contains { cell in
        comparable(cell.filter { $0 != "\"" }) == "gemeentecode"
      } && line.contains { ";,|\t".contains($0) }
    }
  }

  /// Whether it begins as a JSON object or list does.
  var beginsLikeJSON: Bool {
    guard let first = text.first, first == "{" || first == "[" else { return false }
    let next = text.dropFirst().first { !$0.isWhitespace }
    return switch (first, next) {
    case (_, "\""), (_, nil), ("{", "}"), ("[", "]"), ("[", "{"), ("[", "["): true
    default: false
    }
  }

  /// Whether it begins with the headers of an e-mail, of which at least two must be known ones.
  var beginsLikeMail: Bool {
    if lowercased.hasPrefix("from ") { return ending == "mbox" || ending == "mbx" }
    var known = 0
    for line in lowercased.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .prefix(60)
    {
      if line.first == " " || line.first == "\t" { continue }
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
        line[..<colon].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
      else { break }
      if Self.mailHeaders.contains(String(line[..<colon])) { known += 1 }
    }
    return known >= 2
  }

  private static let mailHeaders: Set<String> = [
    "received", "from", "to", "cc", "subject", "date", "mime-version", "message-id",
    "content-type", "return-path", "delivered-to", "reply-to", "dkim-signature", "x-mailer",
    "content-transfer-encoding",
  ]
}

extension TextHead {
  /// Whether it is laid out as a table: two lines with as many delimiters, or a heading that is known.
  ///
  /// Prose has commas and now and then a semicolon, but seldom as many on two lines.
  var isTabular: Bool {
    let lines = lines(60)
    if lines.contains(where: hasKnownHeading) { return true }
    // Tables in Markdown are for people.
    guard ending != "md" else { return false }
    return [(";", 1), ("\t", 1), ("|", 1), (",", 2)].contains { (delimiter: Character, least) in
      let counts = lines.map { line in line.count { $0 == delimiter } }
      return zip(counts, counts.dropFirst()).contains { $0 >= least && $0 == $1 }
    }
  }

  /// Whether a line has a cell that says in which column the municipality stands.
  private func hasKnownHeading(_ line: Substring) -> Bool {
    line.split { [";", ",", "\t", "|"].contains($0) }.contains { cell in
      let heading = cell.filter { $0.isLetter || $0 == "\u{5F}" }.lowercased()
      return ["gemeentecode", "gemeentenaam", "token"].contains(heading)
    }
  }
}
