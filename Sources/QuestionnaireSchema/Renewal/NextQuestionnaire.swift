import Findings
public import TextFormats

/// The file of a questionnaire, made over for a later year.
///
/// The text is kept as it is written. What only holds for the year before is taken out: the reference day,
/// what was printed, and what is known about that; the source of a figure is now its example. Every figure may
/// be compared with the year before, as nothing else in it has changed yet.
public struct NextQuestionnaire: Sendable, Hashable {
  /// The year it is made for.
  public let year: Int
  /// The year that it is made from.
  public let yearBefore: Int
  /// The text of the new file, in UTF-8.
  public let bytes: [UInt8]
  /// The texts of the new file that people will read and that still name the year before.
  public let textsNamingYearBefore: [NumberedText]
  /// How many notes and reasons still name it.
  public let notesNamingYearBefore: Int

  /// A text with the line of the file on which it begins.
  public struct NumberedText: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The text.
    public let text: String
  }

  /// Makes the questionnaire in a file over for a later year.
  ///
  /// - Throws: ``QuestionnaireError`` when the file is no questionnaire that can be used.
  public init(from file: SourceFile, year: Int) throws(QuestionnaireError) {
    let before = try Questionnaire.load(file)
    let text = file.text
    // It was just read as a questionnaire, and so as JSON.
    guard let document = try? JSONDocument(text), let root = document.root.object else {
      throw QuestionnaireError([])
    }
    self.year = year
    yearBefore = before.year
    var renewal = Renewal(text: text.bytes, from: before.year, to: year)
    renewal.renew(root)
    bytes = renewal.edits.applied(to: text.bytes)
    let naming = Self.texts(of: bytes, naming: before.year)
    textsNamingYearBefore = naming.filter { !$0.isNote }.map(\.text)
    notesNamingYearBefore = naming.count { $0.isNote }
  }

  /// The texts of a JSON document that name a year, in order, and whether they are only for who makes the
  /// questionnaire; a source may name any year.
  private static func texts(
    of bytes: [UInt8], naming year: Int
  ) -> [(text: NumberedText, isNote: Bool)] {
    guard let document = try? JSONDocument(decodeText(Bytes(bytes))) else { return [] }
    var texts: [(text: NumberedText, isNote: Bool)] = []
    func visit(_ value: JSONValue, isNote: Bool) {
      switch value.kind {
      case .string(let text):
        guard text.replacing(year: year, by: 0) != text else { return }
        let line = document.position(of: value.range.lowerBound).line
        texts.append((NumberedText(line: line, text: text), isNote))
      case .array(let elements): for element in elements { visit(element, isNote: isNote) }
      case .object(let members):
        for member in members where member.key != "source" {
          visit(member.value, isNote: isNote || ["note", "comparableWith"].contains(member.key))
        }
      case .null, .bool, .number: break
      }
    }
    visit(document.root, isNote: false)
    return texts
  }
}

/// The changes that make a questionnaire that of a later year.
private struct Renewal {
  let text: Bytes
  let from: Int
  let to: Int
  var edits = TextEdits()

  init(text: Bytes, from: Int, to: Int) {
    self.text = text
    self.from = from
    self.to = to
  }

  mutating func renew(_ root: [JSONMember]) {
    for member in root {
      switch member.key {
      case "id":
        let id = member.value.string ?? ""
        let next = id.replacing(year: from, by: to)
        replace(member.value, by: next == id ? "\(id)-\(to)" : next)
      case "title": renew(title: member.value)
      case "report":
        if let title = member.value["title"] { renew(title: title) }
      case "year": edits.replace(member.value.range, by: String(to))
      case "figures": for figure in member.value.array ?? [] { renew(figure: figure.object ?? []) }
      default: break
      }
    }
    edits.remove(["referenceDate", "publishedResponse"], from: root)
  }

  private mutating func renew(title: JSONValue) {
    replace(title, by: (title.string ?? "").replacing(year: from, by: to))
  }

  private mutating func renew(figure members: [JSONMember]) {
    edits.remove(["published", "sourceNote"], from: members)
    if let source = members.first(named: "source")?.value, let text = source.string,
      !text.hasPrefix("Naar ")
    {
      replace(source, by: "Naar het voorbeeld van: " + text)
    }
    for category in members.first(named: "categories")?.value.array ?? [] {
      edits.remove(["published"], from: category.object ?? [])
    }
    let comparable = "\"\(from)\": true"
    guard let stated = members.first(named: "comparableWith")?.value, let years = stated.object
    else {
      edits.append("\"comparableWith\": { \(comparable) }", to: members, of: text)
      return
    }
    if years.first(named: String(from)) != nil { return }
    if let first = years.first {
      edits.insert(comparable + ", ", at: first.keyRange.lowerBound)
    } else {
      edits.replace(stated.range, by: "{ \(comparable) }")
    }
  }

  private mutating func replace(_ value: JSONValue, by text: String) {
    guard value.string != text else { return }
    edits.replace(value.range, by: JSONOutput.string(text).text(.compact))
  }
}

extension String {
  /// The text in which a year, where it stands as a number of its own, is another.
  fileprivate func replacing(year: Int, by other: Int) -> String {
    let digits = Array(String(year).unicodeScalars)
    let scalars = Array(unicodeScalars)
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
    }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index...].starts(with: digits), !isDigit(index - 1), !isDigit(index + digits.count)
      {
        result.append(contentsOf: String(other).unicodeScalars)
        index += digits.count
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }
}
