import TextFormats

/// The JSON object of a submission, with what it says under the keys that have a meaning.
///
/// Of a key that is given twice the first stands.
struct SubmissionObject: Sendable {
  private let members: [JSONMember]

  init(_ members: [JSONMember]) {
    self.members = members
  }

  /// The keys that have a meaning of their own.
  static let keys: Set<String> = [
    "vragenlijst", "gemeenten", "ingezonden", "concept", "contact", "antwoorden",
  ]

  /// Whether a member stands beside the answers, not among them.
  func isTopLevel(_ member: JSONMember) -> Bool {
    members.contains { $0.keyRange == member.keyRange }
  }

  private func value(_ key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }

  /// The questionnaire it names.
  var questionnaire: JSONValue? { value("vragenlijst") }

  /// The key under which a question is answered.
  func key(of question: Int, _ names: HeadingNames) -> String? {
    answerMembers.first { names.role(of: $0.key) == .question(question) }?.key
  }

  /// The questionnaire it names, when that is another than the one asked for.
  func otherQuestionnaire(than id: String) -> JSONValue? {
    guard let value = value("vragenlijst") else { return nil }
    switch value.kind {
    case .null, .string(id): return nil
    case .string, .bool, .number, .array, .object: return value
    }
  }

  /// Whether it says for which municipalities it is.
  var hasMunicipalities: Bool { value("gemeenten") != nil }

  /// Whether it says that it is not finished.
  var isDraft: Bool { if case .bool(true) = value("concept")?.kind { true } else { false } }

  /// The texts that should be codes of municipalities; what is not a text keeps its written form.
  var municipalities: [String] {
    guard let value = value("gemeenten") else { return [] }
    let values: [JSONValue] =
      if case .array(let list) = value.kind { list } else { [value] }
    return values.flatMap { value -> [String] in
      switch value.kind {
      case .string(let text):
        text.codeWords
      case .number(let written): [written]
      case .null: []
      case .bool, .array, .object: ["?"]
      }
    }
  }

  /// When it was sent, as written.
  var received: String? {
    switch value("ingezonden")?.kind {
    case .string(let text): text
    case .number(let written): written
    case .bool, .array, .object: "?"
    case .null, nil: nil
    }
  }

  private var answerMembers: [JSONMember] {
    guard case .object(let members) = value("antwoorden")?.kind else { return [] }
    return members
  }

  /// The value given to each question, by its name or an alias.
  func answers(_ names: HeadingNames) -> [JSONValue?] {
    var answers = [JSONValue?](repeating: nil, count: names.questions.count)
    for member in answerMembers {
      guard case .question(let question) = names.role(of: member.key),
        answers[question] == nil
      else { continue }
      answers[question] = member.value
    }
    return answers
  }

  /// Whether the answers stand in an object, as they should, or are left out.
  var hasReadableAnswers: Bool {
    switch value("antwoorden")?.kind {
    case nil, .null, .object: true
    case .bool, .number, .string, .array: false
    }
  }

  /// The keys that are given again, in the order of the file; a question's name and its aliases are
  /// one key.
  func repeatedKeys(_ names: HeadingNames) -> [JSONMember] {
    var questions: Set<HeadingNames.Role> = []
    var others: Set<[UInt8]> = []
    return members.repeated
      + answerMembers.filter { member in
        if let role = names.role(of: member.key) { return !questions.insert(role).inserted }
        return !others.insert(Array(member.key.utf8)).inserted
      }
  }

  /// The keys that mean nothing here, in the order of the file.
  func unknownKeys(_ names: HeadingNames) -> [JSONMember] {
    var seen: Set<[UInt8]> = []
    let unknown = members.filter { !Self.keys.contains($0.key) }
    let others = answerMembers.filter {
      guard case .question = names.role(of: $0.key) else { return true }
      return false
    }
    return (unknown + others).filter { seen.insert(Array($0.key.utf8)).inserted }
  }
}
