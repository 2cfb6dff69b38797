import TextFormats

extension SourceFile {
  /// What a file of text is.
  func textKind(_ head: TextHead) -> FileKind {
    if head.beginsLikeJSON { return jsonKind(head) }
    // A table for municipalities is one, whatever stands above it or in an answer.
    if head.namesMunicipalities { return .batch }
    if head.text.first == "<", let kind = markupKind(head) { return kind }
    if head.lowercased.prefix(1024).contains("%pdf-") { return .unfit(.pdf) }
    if head.beginsLikeMail {
      return head.lowercased.contains("snapshot-content-location") ? .unfit(.page) : .unread(.mail)
    }
    if ["", "# "].contains(where: { head.lowercased.hasPrefix($0 + "rapport kansrijke start") }) {
      return .own(.output)
    }
    if ["csv", "tsv", "tab", "psv"].contains(ending) || head.isTabular { return .batch }
    // Whoever calls it JSON is told where it goes wrong.
    switch ending {
    case "json": return .document
    case "jsonl", "ndjson": return .lines
    default:
      return holds("\"antwoorden\"") || holds("\"gemeenten\"") ? .unread(.wrapped) : .unfit(.prose)
    }
  }

  /// Whether a text stands in the first part of the file, in UTF-8.
  private func holds(_ text: String) -> Bool {
    let bytes = self.text.bytes
    return bytes[0..<min(bytes.count, 1 << 20)].contains(Array(text.utf8))
  }

  // MARK: JSON

  private func jsonKind(_ head: TextHead) -> FileKind {
    if head.text.first == "{", isOnLines { return .lines }
    // Every submission names its municipalities, and no other file does.
    guard !head.text.contains("\"gemeenten\"") else { return .document }
    guard let members = (try? JSONDocument(text))?.root.object else { return .document }
    return OwnFile(keys: Set(members.map(\.key))).map { .own($0) } ?? .document
  }

  /// Whether a JSON object stands on each line, and not one on all of them.
  private var isOnLines: Bool {
    let isNamedSo = ending == "jsonl" || ending == "ndjson"
    var isComplete: Bool?
    for line in TextLines(text) where !text.isBlank(line.range) {
      guard isComplete == nil else {
        return text.bytes.withSpan { bytes in
          bytes[trimmed(line.range, in: bytes).lowerBound] == UInt8(ascii: "{")
        }
      }
      isComplete = (try? JSONDocument(text, in: line.range)) != nil
      if isNamedSo { break }
      if isComplete == false { return false }
    }
    // The first line may be broken, or be that of one submission on many lines.
    return isNamedSo && (isComplete == true || (try? JSONDocument(text)) == nil)
  }

  // MARK: Pages and XML

  /// What a file that begins with `<` is; `nil` when it is no page and no XML.
  private func markupKind(_ head: TextHead) -> FileKind? {
    let start = head.lowercased
    if ["office:spreadsheet", "office:excel", "opendocument.spreadsheet"].contains(
      where: start.contains)
    {
      return .unread(.markedUpTable)
    }
    if ["office:word", "/office/word", "opendocument.text"].contains(where: start.contains) {
      return .unfit(.letter)
    }
    if start.contains("aria-labelledby=\"figuur-") { return .own(.output) }
    if start.hasPrefix("<svg") || start.hasPrefix("<?xml") && start.contains("<svg") {
      return .unfit(.picture)
    }
    let isPage = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<div", "<p>"]
      .contains(where: start.contains)
    guard isPage else { return start.hasPrefix("<?xml") ? .unread(.markup) : nil }
    if holds("id=\"formulier\""), holds("id=\"gegevens\"") { return .unfit(.form) }
    if start.contains("color-scheme: light; --text:"), start.contains("content-security-policy") {
      return .own(.output)
    }
    // Survey tools and old programs write a table in HTML and call it a spreadsheet.
    let isSheet = ["xls", "xlsx", "xlsm", "csv", "ods"].contains(ending)
    let isTable = holds("<table") || holds("<TABLE")
    return isTable && (isSheet || holds("gemeentecode")) ? .unread(.markedUpTable) : .unfit(.page)
  }
}

extension OwnFile {
  /// What a JSON object is by its keys; `nil` when these are not those of a file of ours.
  init?(keys: Set<String>) {
    let marks: [(OwnFile, Set<String>)] = [
      (.description, ["jaar", "vragenlijst", "kader"]), (.questionnaire, ["id", "sections"]),
      (.output, ["bevindingen", "samenvatting"]), (.output, ["metingen"]),
      (.output, ["$schema", "resources"]),
    ]
    guard let own = marks.first(where: { $0.1.isSubset(of: keys) })?.0 else { return nil }
    self = own
  }

  /// What a table is by its headings; `nil` when these are not those of a file of ours.
  ///
  /// Answers have the moment at which they were sent beside them; none of these files has.
  init?(headings: [String]) {
    let known = Set(headings.map { $0.lowercased() })
    let marks: [(OwnFile, Set<String>)] = [
      (.renaming, ["bron", "naar"]),
      (.reorganisations, ["effective_date", "from_code", "to_code"]),
      (.frame, ["gemeentecode", "gemeentenaam", "provincie"]),
      (.addresses, ["gemeentecode", "naam", "email", "kanaal"]),
      (.addresses, ["gemeentecode", "gemeentenaam", "stand", "tekst"]),
      (.output, ["code", "ernst", "bestand", "rij"]), (.output, ["jaar", "cijfer", "basis"]),
      (.output, ["jaar", "groep", "gevraagd", "gereageerd"]),
      (.output, ["jaar", "bestand", "sha256"]), (.output, ["jaar", "datum", "besluit"]),
      (.output, ["regios", "perioden", "measure"]),
    ]
    let isOverYears =
      headings.count > 1 && headings[0].isEmpty
      && headings.dropFirst().allSatisfy { $0.count == 4 && $0.allSatisfy(\.isNumber) }
    if isOverYears {
      self = .output
      return
    }
    guard !known.contains("ingezonden"),
      let own = marks.first(where: { $0.1.isSubset(of: known) })?.0
    else { return nil }
    self = own
  }
}
