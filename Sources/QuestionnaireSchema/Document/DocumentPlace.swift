import TextFormats

/// A value of a JSON document together with its path, such as `sections[1].questions[0].name`.
struct DocumentPlace: Sendable, Hashable {
  let value: JSONValue
  let path: String

  /// The elements, when it is a list.
  var elements: [DocumentPlace]? {
    value.array?.enumerated().map { index, element in
      DocumentPlace(value: element, path: "\(path)[\(index)]")
    }
  }

  func childPath(_ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}

/// A key of an object with its value, each with its place.
struct DocumentMember: Sendable, Hashable {
  let name: String
  let key: DocumentPlace
  let value: DocumentPlace

  init(_ member: JSONMember, of object: DocumentPlace) {
    let path = object.childPath(member.key)
    name = member.key
    key = DocumentPlace(
      value: JSONValue(kind: .string(member.key), range: member.keyRange), path: path)
    value = DocumentPlace(value: member.value, path: path)
  }
}

/// An object whose keys were checked, with its members by key.
struct DocumentObject: Sendable {
  let place: DocumentPlace
  private let members: [String: DocumentPlace]
  /// Keys that another key was probably meant to be.
  let misspelled: Set<String>

  init(_ place: DocumentPlace, members: [DocumentMember], misspelled: Set<String>) {
    self.place = place
    self.members = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    self.misspelled = misspelled
  }

  /// The value under a key; `null` is the same as no value.
  subscript(key: String) -> DocumentPlace? {
    members[key].flatMap { $0.value.isNull ? nil : $0 }
  }

  /// The value under a key, or the object itself when there is none: where to point.
  func place(of key: String) -> DocumentPlace { self[key] ?? place }

  /// Whether a list is under a key, or nothing at all: not something else, and no misspelt key.
  func hasReadableList(_ key: String) -> Bool {
    self[key].map { $0.elements != nil } ?? !misspelled.contains(key)
  }

  /// The texts of the list under a key, with their places; what is not a text is left out.
  func texts(_ key: String) -> [(text: String, place: DocumentPlace)] {
    (self[key]?.elements ?? []).compactMap { place in
      place.value.string.map { (text: $0.trimmed, place: place) }
    }
  }
}
