import Findings

extension QuestionnaireLoader {
  /// The flows between waves.
  mutating func flows(_ root: DocumentObject) -> [FlowDefinition] {
    var objects: [DocumentObject] = []
    var flows: [FlowDefinition] = []
    for place in reader.optionalElements("flows", of: root) {
      let keys = ["name", "label", "figure", "order", "note"]
      guard let object = reader.object(place, keys: keys) else { continue }
      objects.append(object)
      let figure = figureName(of: object)
      flows.append(
        FlowDefinition(
          name: reader.name("name", of: object) ?? "", figure: figure ?? "",
          label: reader.optionalText("label", of: object),
          order: order(of: object, figure.flatMap { figures[$0]?.categories })))
    }
    reportRepeatedNames(
      zip(flows, objects).map { (name: $0.name, place: $1.place(of: "name")) }, of: .flow)
    return flows
  }

  private mutating func order(of object: DocumentObject, _ categories: [String]?) -> [String] {
    guard let elements = reader.requiredElements("order", of: object) else { return [] }
    let order = elements.compactMap { place -> (name: String, place: DocumentPlace)? in
      let name = categories.map { known(place, .category, among: $0) } ?? reader.text(place)
      return name.map { (name: $0, place: place) }
    }
    reportRepeatedEntries(order)
    // A name that is wrong was probably meant to be the missing one.
    if let categories, order.count == elements.count, !elements.isEmpty {
      for category in categories where !order.contains(where: { $0.name == category }) {
        reader.report(
          FigureProblem.orderMisses(category), at: object.place(of: "order"),
          severity: .warning)
      }
    }
    return order.map(\.name)
  }

  /// The breakdowns of figures.
  mutating func breakdowns(_ root: DocumentObject) -> [Breakdown] {
    var objects: [DocumentObject] = []
    var breakdowns: [Breakdown] = []
    for place in reader.optionalElements("breakdowns", of: root) {
      let keys = ["name", "label", "figures", "groups", "note"]
      guard let object = reader.object(place, keys: keys) else { continue }
      objects.append(object)
      breakdowns.append(
        Breakdown(
          name: reader.name("name", of: object) ?? "",
          label: reader.optionalText("label", of: object), figures: figureNames(of: object),
          groups: groups(of: object)))
    }
    reportRepeatedNames(
      zip(breakdowns, objects).map { (name: $0.name, place: $1.place(of: "name")) },
      of: .breakdown)
    return breakdowns
  }

  private mutating func figureNames(of object: DocumentObject) -> [String] {
    let elements = reader.requiredElements("figures", of: object) ?? []
    let named = elements.compactMap { place in
      figureName(place).map { (name: $0, place: place) }
    }
    reportRepeatedEntries(named)
    return named.map(\.name)
  }

  private mutating func groups(of object: DocumentObject) -> [Breakdown.Group] {
    var objects: [DocumentObject] = []
    var groups: [Breakdown.Group] = []
    for place in reader.requiredElements("groups", of: object) ?? [] {
      guard let object = reader.object(place, keys: ["label", "where", "note"]) else { continue }
      objects.append(object)
      groups.append(
        Breakdown.Group(
          label: reader.requiredText("label", of: object) ?? "",
          where: requiredPublicExpression("where", of: object, for: .frame) ?? .always))
    }
    reportRepeatedLabels(
      zip(groups, objects).map { (label: $0.label, place: $1.place(of: "label")) }, of: .group)
    return groups
  }
}
