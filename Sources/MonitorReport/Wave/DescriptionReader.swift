import Findings
import TextFormats

/// Takes values from a `meting.json` and collects everything that is wrong with it.
struct DescriptionReader {
  private(set) var findings: [Finding] = []
  private let file: String
  private let document: JSONDocument
  private let members: [JSONMember]

  /// Reads the document and looks at its keys.
  ///
  /// - Throws: ``WaveError`` when it is not a JSON object.
  init(_ file: SourceFile) throws(WaveError) {
    self.file = file.name
    do throws(JSONError) {
      document = try JSONDocument(file.text)
    } catch {
      let place = Place(file: file.name, position: error.position)
      throw WaveError(findings: [
        Finding(code: .waveProblem, severity: .error, place: place, message: error.message)
      ])
    }
    guard let members = document.root.object else {
      let place = Place(file: file.name, position: TextPosition(line: 1, column: 1))
      throw WaveError(findings: [
        Finding(
          code: .waveProblem, severity: .error, place: place,
          message: "Hier hoort een object, maar er staat \(document.root.kindInWords).",
          advice: "Begin het bestand met ‘{’ en eindig met ‘}’.")
      ])
    }
    self.members = members
    checkKeys()
  }

  /// Whether something is wrong that makes the wave unusable.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  private mutating func checkKeys() {
    let known = DescriptionKey.allCases.map(\.rawValue)
    for member in members where !known.contains(member.key) {
      let meant = didYouMean(member.key, among: known)
      report(
        .error, path: member.key, offset: member.keyRange.lowerBound,
        "‘\(member.key)’ hoort niet in meting.json.",
        meant ?? "Wat er wel in kan: \(known.joined(separator: ", ")).")
    }
    for member in members.repeated {
      report(
        .error, path: member.key, offset: member.keyRange.lowerBound,
        "‘\(member.key)’ staat er twee keer in.", "Laat één van de twee staan.")
    }
  }

  /// The year of the wave.
  mutating func year() -> Int? {
    guard let value = required(.year) else { return nil }
    guard let digits = value.number, let year = Int(digits), (1000...9999).contains(year) else {
      report(
        .error, .year, "Het jaar is geen jaartal van vier cijfers.",
        "Schrijf bijvoorbeeld \"jaar\": 2021, zonder aanhalingstekens om het getal.")
      return nil
    }
    return year
  }

  /// A day, if there is one.
  mutating func day(_ key: DescriptionKey) -> CalendarDay? {
    guard let value = value(key) else { return nil }
    if let day = value.string.flatMap({ CalendarDay(iso: $0) }) { return day }
    report(
      .error, key, "‘\(key.rawValue)’ is geen datum.",
      "Schrijf de datum als \"jjjj-mm-dd\", bijvoorbeeld \"2021-09-20\".")
    return nil
  }

  /// A name, if there is one.
  mutating func text(_ key: DescriptionKey) -> WaveDescription.NamedFile? {
    value(key).flatMap { named($0, key, path: key.rawValue) }
  }

  /// A name that must be there.
  mutating func requiredText(_ key: DescriptionKey) -> WaveDescription.NamedFile? {
    required(key).flatMap { named($0, key, path: key.rawValue) }
  }

  /// A list of names that must be there; it may be empty.
  mutating func requiredList(_ key: DescriptionKey) -> [WaveDescription.NamedFile]? {
    guard let value = required(key) else { return nil }
    guard let elements = value.array else {
      report(
        .error, key,
        "Bij ‘\(key.rawValue)’ hoort een lijst, maar er staat \(value.kindInWords).",
        "Zet de namen tussen ‘[’ en ‘]’.")
      return nil
    }
    var names: [WaveDescription.NamedFile] = []
    for (index, element) in elements.enumerated() {
      if let name = named(element, key, path: "\(key.rawValue)[\(index)]") { names.append(name) }
    }
    return names
  }

  private mutating func named(
    _ value: JSONValue, _ key: DescriptionKey, path: String
  ) -> WaveDescription.NamedFile? {
    if let text = value.string, !text.trimmed.isEmpty {
      return WaveDescription.NamedFile(name: text, place: place(path, value.range.lowerBound))
    }
    report(
      .error, path: path, offset: value.range.lowerBound,
      "Bij ‘\(path)’ hoort een naam, maar er staat "
        + "\(value.string == nil ? value.kindInWords : "een lege tekst").",
      "Schrijf de naam tussen dubbele aanhalingstekens.")
    return nil
  }

  private func value(_ key: DescriptionKey) -> JSONValue? {
    members.first(named: key.rawValue).flatMap { $0.value.isNull ? nil : $0.value }
  }

  private mutating func required(_ key: DescriptionKey) -> JSONValue? {
    let found = value(key)
    if found == nil {
      report(
        .error, path: nil, offset: 0, "‘\(key.rawValue)’ ontbreekt.",
        "Vul ‘\(key.rawValue)’ in.")
    }
    return found
  }

  /// Reports something about the value of a key.
  mutating func report(
    _ severity: Severity, _ key: DescriptionKey, _ message: String, _ advice: String
  ) {
    report(
      severity, path: key.rawValue, offset: value(key)?.range.lowerBound ?? 0, message, advice)
  }

  private mutating func report(
    _ severity: Severity, path: String?, offset: Int, _ message: String, _ advice: String
  ) {
    findings.append(
      Finding(
        code: .waveProblem, severity: severity, place: place(path, offset), message: message,
        advice: advice))
  }

  private func place(_ path: String?, _ offset: Int) -> Place {
    Place(file: file, position: document.position(of: offset), path: path)
  }
}
