import Findings

extension QuestionnaireLoader {
  /// Reports each name that was given before; what has no name is left out.
  mutating func reportRepeatedNames(
    _ named: some Sequence<(name: String, place: DocumentPlace)>, of thing: Thing
  ) {
    var seen: Set<String> = [""]
    for (name, place) in named where !seen.insert(name).inserted && name != "" {
      reader.report(NamingProblem.repeatedName(thing, name), at: place)
    }
  }

  /// Reports each name that a list mentions more than once.
  mutating func reportRepeatedEntries(
    _ entries: some Sequence<(name: String, place: DocumentPlace)>
  ) {
    var seen: Set<String> = []
    for (name, place) in entries where !seen.insert(name).inserted {
      reader.report(NamingProblem.repeatedEntry(name), at: place)
    }
  }

  /// Reports each label that was given before.
  mutating func reportRepeatedLabels(
    _ labelled: some Sequence<(label: String, place: DocumentPlace)>, of thing: Thing
  ) {
    var seen: Set<String> = [""]
    for (label, place) in labelled where !seen.insert(label).inserted && label != "" {
      reader.report(NamingProblem.repeatedLabel(thing, label), at: place)
    }
  }

  /// A name that must be one of those known; otherwise it is reported.
  mutating func known(
    _ place: DocumentPlace, _ thing: Thing, among names: some Sequence<String>
  ) -> String? {
    guard let name = reader.text(place) else { return nil }
    if names.contains(name) { return name }
    let nearest = nearestWord(to: name, in: names)
    reader.report(NamingProblem.unknown(thing, name, nearest: nearest), at: place)
    return nil
  }
}
