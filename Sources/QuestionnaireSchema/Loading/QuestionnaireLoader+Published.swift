import Findings
import TextFormats

extension QuestionnaireLoader {
  /// What was printed about a figure that is made from choices, by category.
  mutating func published(
    _ figure: DocumentObject, categories: [String]?, bases: [String]?
  ) -> [String: [PublishedFigure]] {
    guard let place = figure["published"] else { return [:] }
    var published: [String: [PublishedFigure]] = [:]
    for member in reader.members(of: place) ?? [] {
      reportUnknown(member, .category, among: categories)
      published[member.name] = publishedFigures(member.value, bases: bases)
    }
    return published
  }

  /// What was printed about a category, by base.
  mutating func publishedFigures(
    _ place: DocumentPlace, bases: [String]?
  ) -> [PublishedFigure] {
    (reader.members(of: place) ?? []).compactMap { member in
      reportUnknown(member, .base, among: bases)
      return published(member.value).map { PublishedFigure(base: member.name, value: $0) }
    }
  }

  /// The response as it was printed, by group of municipalities.
  mutating func publishedResponse(_ root: DocumentObject) -> [PublishedResponse] {
    guard let place = root["publishedResponse"] else { return [] }
    return (reader.members(of: place) ?? []).compactMap { member in
      if !isResponseGroup(member.name) {
        reader.report(FigureProblem.notAResponseGroup(member.name), at: member.key)
      } else if let column = column(ofResponseGroup: member.name),
        Self.namesOneMunicipality(column)
      {
        reader.report(FigureProblem.namesOneMunicipality(column: column), at: member.key)
      }
      return published(member.value).map { PublishedResponse(group: member.name, value: $0) }
    }
  }

  private func isResponseGroup(_ group: String) -> Bool {
    if ["alle", "impuls", "zonder-impuls"].contains(group) { return true }
    let parts = group.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !String($0).trimmed.isEmpty }
  }

  private func column(ofResponseGroup group: String) -> String? {
    group.firstIndex(of: "=").map { String(group[..<$0]).trimmed }
  }

  private mutating func published(_ place: DocumentPlace) -> Published? {
    let keys = ["id", "percent", "numerator", "denominator", "text", "note"]
    guard let object = reader.object(place, keys: keys) else { return nil }
    let numerator = object["numerator"].flatMap { reader.wholeNumber($0, in: 0...Int.max) }
    let denominator = object["denominator"].flatMap { reader.wholeNumber($0, in: 0...Int.max) }
    if let numerator, let denominator, numerator > denominator {
      reader.report(FigureProblem.numeratorAboveDenominator, at: object.place(of: "numerator"))
    }
    return Published(
      id: reader.optionalText("id", of: object),
      percent: object["percent"].flatMap { reader.wholeNumber($0, in: 0...100) },
      numerator: numerator, denominator: denominator,
      text: reader.optionalText("text", of: object))
  }

  /// Reports a key that is not one of the names, if those are all known.
  mutating func reportUnknown(
    _ member: DocumentMember, _ thing: Thing, among names: [String]?
  ) {
    guard let names, !names.contains(member.name) else { return }
    let nearest = nearestWord(to: member.name, in: names)
    reader.report(NamingProblem.unknown(thing, member.name, nearest: nearest), at: member.key)
  }
}
