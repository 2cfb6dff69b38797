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

  /// The members, when it is an object.
  var members: [(key: String, place: DocumentPlace)]? {
    value.object?.map { member in
      (member.key, DocumentPlace(value: member.value, path: childPath(member.key)))
    }
  }

  func childPath(_ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}

/// An object whose keys were checked, with its members by key.
struct DocumentObject: Sendable {
  let place: DocumentPlace
  private let members: [String: DocumentPlace]

  init(_ place: DocumentPlace, members: [String: DocumentPlace]) {
    self.place = place
    self.members = members
  }

  /// The value under a key; `null` is the same as no value.
  subscript(key: String) -> DocumentPlace? {
    members[key].flatMap { $0.value.isNull ? nil : $0 }
  }

  /// The value under a key, or the object itself when there is none: where to point.
  func place(of key: String) -> DocumentPlace { self[key] ?? place }

  /// The texts of the list under a key, with their places; what is not a text is left out.
  func texts(_ key: String) -> [(text: String, place: DocumentPlace)] {
    (self[key]?.elements ?? []).compactMap { place in
      place.value.string.map { (text: $0.withoutOuterSpace, place: place) }
    }
  }
}
