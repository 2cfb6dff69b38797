extension QuestionnaireLoader {
  /// The rules between answers.
  mutating func edits(_ root: DocumentObject) -> [Edit] {
    var objects: [DocumentObject] = []
    var edits: [Edit] = []
    for place in reader.optionalElements("edits", of: root) {
      guard let object = reader.object(place, keys: Self.editKeys) else { continue }
      objects.append(object)
      edits.append(edit(object))
    }
    reportRepeatedNames(
      zip(edits, objects).map { (name: $0.name, place: $1.place(of: "name")) }, of: .edit)
    return edits
  }

  private static let editKeys = ["name", "severity", "check", "message", "hint", "note"]

  private enum EditSeverity: String, CaseIterable {
    case error
    case warning
  }

  private mutating func edit(_ object: DocumentObject) -> Edit {
    let severity = reader.required("severity", of: object)
      .flatMap { reader.word($0, EditSeverity.self) }
    let name = reader.name("name", of: object) ?? ""
    let check = requiredExpression("check", of: object, for: .edit)
    if let written = written(check, object["check"]) { checks.edits.append((name, written)) }
    return Edit(
      name: name, isError: severity == .error, check: check ?? .always,
      message: reader.requiredText("message", of: object) ?? "",
      hint: reader.optionalText("hint", of: object))
  }
}
