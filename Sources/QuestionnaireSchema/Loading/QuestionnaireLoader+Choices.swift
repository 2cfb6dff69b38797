import Findings
import TextFormats

extension QuestionnaireLoader {
  /// Reads the lists of choices that questions share.
  mutating func readChoiceLists(_ root: DocumentObject) {
    guard let place = root["choices"] else {
      if root.misspelled.contains("choices") { choiceLists = nil }
      return
    }
    guard let members = reader.members(of: place) else {
      choiceLists = nil
      return
    }
    for list in members {
      let read = choices(list.value)
      choiceLists?[list.name] = read
    }
  }

  /// The choices of a question: a list of its own, or the name of one.
  mutating func choiceList(_ place: DocumentPlace) -> ChoiceList {
    guard place.value.string != nil else { return choices(place) }
    guard let choiceLists else { return .unknown }
    return known(place, .choiceList, among: choiceLists.keys.sorted())
      .flatMap { choiceLists[$0] } ?? .unknown
  }

  private mutating func choices(_ place: DocumentPlace) -> ChoiceList {
    guard let elements = reader.elements(place) else { return .unknown }
    var list = ChoiceList(choices: [], isComplete: !elements.isEmpty)
    var objects: [DocumentObject] = []
    for element in elements {
      guard let object = reader.object(element, keys: Self.choiceKeys) else {
        list.isComplete = false
        continue
      }
      let choice = choice(object)
      if choice.name.isEmpty { list.isComplete = false }
      list.choices.append(choice)
      objects.append(object)
    }
    reportClashes(in: list.choices, objects)
    return list
  }

  private static let choiceKeys = ["name", "label", "aliases", "exclusive", "missing", "note"]

  private mutating func choice(_ object: DocumentObject) -> Choice {
    Choice(
      name: reader.name("name", of: object) ?? "",
      label: reader.requiredText("label", of: object) ?? "",
      aliases: reader.optionalTexts("aliases", of: object).map(\.text),
      isExclusive: reader.flag("exclusive", of: object),
      isMissing: reader.flag("missing", of: object))
  }

  /// Reports names, labels and aliases that could mean more than one choice.
  private mutating func reportClashes(in choices: [Choice], _ objects: [DocumentObject]) {
    let places = zip(choices, objects)
    reportRepeatedNames(
      places.map { (name: $0.name, place: $1.place(of: "name")) }, of: .choice)
    reportRepeatedLabels(
      places.map { (label: $0.label, place: $1.place(of: "label")) }, of: .choice)
    let names = Set(choices.map(\.name))
    for (choice, object) in places
    where choice.label != choice.name && names.contains(choice.label) {
      reader.report(
        NamingProblem.labelIsOtherName(choice.label), at: object.place(of: "label"))
    }
    reportTakenAliases(in: choices, objects)
  }

  private mutating func reportTakenAliases(in choices: [Choice], _ objects: [DocumentObject]) {
    let names = choices.enumerated().flatMap { index, choice in
      [(choice.name, index), (choice.label, index)]
    }
    let owners = Dictionary(names) { first, _ in first }
    var seen: Set<String> = []
    for (index, object) in objects.enumerated() {
      for (alias, place) in object.texts("aliases")
      where !seen.insert(alias).inserted || owners[alias, default: index] != index {
        reader.report(NamingProblem.aliasTaken(alias), at: place)
      }
    }
  }
}
