import Findings
import TextFormats

extension DocumentReader {
  /// An object of which the keys are known; keys that are not, or stand twice, are reported.
  mutating func object(_ place: DocumentPlace, keys: [String]) -> DocumentObject? {
    guard let members = members(of: place) else { return nil }
    var misspelled: Set<String> = []
    for member in members where !keys.contains(member.name) {
      let nearest = nearestWord(to: member.name, in: keys)
      report(
        ShapeProblem.unknownKey(member.name, nearest: nearest, known: keys), at: member.key)
      if let nearest { misspelled.insert(nearest) }
    }
    return DocumentObject(place, members: members, misspelled: misspelled)
  }

  /// The members of an object, each key once; a key that stands twice is reported.
  mutating func members(of place: DocumentPlace) -> [DocumentMember]? {
    guard let members = place.value.object else {
      reportKind(of: place, expected: "een object ({ … })")
      return nil
    }
    let repeated = Set(members.repeated)
    for member in members where repeated.contains(member) {
      report(ShapeProblem.repeatedKey(member.key), at: DocumentMember(member, of: place).key)
    }
    return members.filter { !repeated.contains($0) }.map { DocumentMember($0, of: place) }
  }

  /// The value under a key that must be there.
  mutating func required(_ key: String, of object: DocumentObject) -> DocumentPlace? {
    let place = object[key]
    if place == nil, !object.misspelled.contains(key) {
      report(ShapeProblem.missingKey(key), at: object.place)
    }
    return place
  }

  /// The elements of a list that may not be empty; `nil` when it is not a list.
  mutating func elements(_ place: DocumentPlace) -> [DocumentPlace]? {
    guard let elements = place.elements else {
      reportKind(of: place, expected: "een lijst ([ … ])")
      return nil
    }
    if elements.isEmpty { report(ShapeProblem.emptyList, at: place) }
    return elements
  }

  /// The elements of a list that must be there and may not be empty.
  mutating func requiredElements(_ key: String, of object: DocumentObject) -> [DocumentPlace]? {
    required(key, of: object).flatMap { elements($0) }
  }

  /// The elements of a list that may be absent or empty.
  mutating func optionalElements(_ key: String, of object: DocumentObject) -> [DocumentPlace] {
    guard let place = object[key] else { return [] }
    if place.elements == nil { reportKind(of: place, expected: "een lijst ([ … ])") }
    return place.elements ?? []
  }

  /// A text that is not empty, without the space around it.
  mutating func text(_ place: DocumentPlace) -> String? {
    guard let text = place.value.string else {
      reportKind(of: place, expected: "een tekst")
      return nil
    }
    let trimmed = text.trimmed
    if trimmed.isEmpty {
      report(ShapeProblem.emptyText, at: place)
      return nil
    }
    return trimmed
  }

  /// A text that must be there.
  mutating func requiredText(_ key: String, of object: DocumentObject) -> String? {
    required(key, of: object).flatMap { text($0) }
  }

  /// A text that may be absent; an empty one is the same as none.
  mutating func optionalText(_ key: String, of object: DocumentObject) -> String? {
    guard let place = object[key], place.value.string?.trimmed != "" else { return nil }
    return text(place)
  }

  /// The texts of a list that may be absent or empty, with their places.
  mutating func optionalTexts(
    _ key: String, of object: DocumentObject
  ) -> [(text: String, place: DocumentPlace)] {
    optionalElements(key, of: object).compactMap { place in
      text(place).map { (text: $0, place: place) }
    }
  }

  /// A name of letters, digits, `_` and `-`, so that it can stand in headings and file names.
  mutating func name(_ key: String, of object: DocumentObject) -> String? {
    required(key, of: object).flatMap { name($0) }
  }

  /// A name of letters, digits, `_` and `-`.
  mutating func name(_ place: DocumentPlace) -> String? {
    guard let name = text(place) else { return nil }
    guard place.value.string == name, name.utf8.allSatisfy(\.isNamePart) else {
      report(ShapeProblem.badName(name), at: place)
      return name
    }
    return name
  }

  /// `true` or `false`; `false` when it is absent.
  mutating func flag(_ key: String, of object: DocumentObject) -> Bool {
    guard let place = object[key] else { return false }
    guard let flag = place.value.bool else {
      reportKind(of: place, expected: "true of false")
      return false
    }
    return flag
  }

  /// A whole number in a range.
  mutating func wholeNumber(_ place: DocumentPlace, in range: ClosedRange<Int>) -> Int? {
    guard let digits = place.value.number else {
      reportKind(of: place, expected: "een geheel getal, zonder aanhalingstekens")
      return nil
    }
    guard let number = Int(digits), range.contains(number) else {
      report(ShapeProblem.outOfRange(range), at: place)
      return nil
    }
    return number
  }

  /// A number in millionths.
  mutating func millionths(_ place: DocumentPlace) -> Int64? {
    guard let digits = place.value.number else {
      reportKind(of: place, expected: "een getal, zonder aanhalingstekens")
      return nil
    }
    guard case .millionths(let number) = ParsedNumber(digits, decimals: .allowed) else {
      report(ShapeProblem.badNumber(digits), at: place)
      return nil
    }
    return number
  }

  /// One of a few fixed words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ place: DocumentPlace, _ type: Word.Type
  ) -> Word? {
    guard let text = text(place) else { return nil }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue)
      let nearest = nearestWord(to: text, in: known)
      report(ShapeProblem.unknownWord(text, nearest: nearest, known: known), at: place)
      return nil
    }
    return word
  }

  mutating func reportKind(of place: DocumentPlace, expected: String) {
    report(
      ShapeProblem.wrongKind(expected: expected, found: place.value.kindInWords), at: place)
  }
}

extension UInt8 {
  /// Whether it may be part of a name.
  fileprivate var isNamePart: Bool {
    isASCIILetterOrDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
