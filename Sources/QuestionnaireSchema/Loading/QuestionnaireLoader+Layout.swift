extension QuestionnaireLoader {
  /// The layout of the published report, if the file has one.
  mutating func layout(
    _ root: DocumentObject, tables: [TableDefinition], flows: [FlowDefinition],
    breakdowns: [Breakdown]
  ) -> ReportLayout? {
    guard let place = root["report"],
      let object = reader.object(
        place, keys: ["title", "introduction", "keyFigures", "chapters", "note"])
    else { return nil }
    let named = LayoutNames(
      tables: tables.map(\.name), flows: flows.map(\.name), breakdowns: breakdowns)
    var charts: [NamedChart] = []
    let title = reader.requiredText("title", of: object) ?? ""
    let introduction = reader.optionalTexts("introduction", of: object).map(\.text)
    let keyFigures = statements("keyFigures", of: object)
    var chapters: [ReportLayout.Chapter] = []
    for place in reader.requiredElements("chapters", of: object) ?? [] {
      guard let object = reader.object(place, keys: ["label", "text", "parts", "note"])
      else { continue }
      chapters.append(
        ReportLayout.Chapter(
          label: reader.requiredText("label", of: object) ?? "",
          text: reader.optionalTexts("text", of: object).map(\.text),
          parts: reader.optionalElements("parts", of: object)
            .compactMap { part($0, named, &charts) }))
    }
    reportTakenNames(charts, tables: tables, flows: flows)
    return ReportLayout(
      title: title, introduction: introduction, keyFigures: keyFigures, chapters: chapters)
  }

  /// What a part can name.
  private struct LayoutNames {
    let tables: [String]
    let flows: [String]
    let breakdowns: [Breakdown]
  }

  private enum Show: String, CaseIterable {
    case figure
    case table
    case flow
    case chart
    case breakdown
    case statements
    case response
    case responseCurve = "response-curve"
    case comparability
    case otherFigures = "other-figures"

    /// The keys that it takes besides `show` and `note`.
    var keys: [String] {
      switch self {
      case .figure: ["figure"]
      case .table, .flow: ["name"]
      case .chart: ["name", "label", "figure", "base", "years", "groups"]
      case .breakdown: ["name", "figure"]
      case .statements: ["label", "statements"]
      case .response, .responseCurve, .comparability, .otherFigures: []
      }
    }
  }

  private mutating func part(
    _ place: DocumentPlace, _ named: LayoutNames, _ charts: inout [NamedChart]
  ) -> ReportLayout.Part? {
    // The word says which keys there may be, so it is read first.
    let allKeys = ["show"] + Set(Show.allCases.flatMap(\.keys)).sorted() + ["note"]
    guard let first = reader.object(place, keys: allKeys),
      let show = reader.required("show", of: first).flatMap({ reader.word($0, Show.self) })
    else { return nil }
    for key in allKeys.dropFirst().dropLast() where !show.keys.contains(key) {
      guard let place = first[key] else { continue }
      reader.report(FigureProblem.partKeyNotForShow(key, show: show.rawValue), at: place)
    }
    return part(show, first, named, &charts)
  }

  private mutating func part(
    _ show: Show, _ object: DocumentObject, _ named: LayoutNames, _ charts: inout [NamedChart]
  ) -> ReportLayout.Part? {
    switch show {
    case .figure: return figureName(of: object).map { .figure($0) }
    case .table: return partName(of: object, .table, named.tables).map { .table($0) }
    case .flow: return partName(of: object, .flow, named.flows).map { .flow($0) }
    case .breakdown:
      let name = partName(of: object, .breakdown, named.breakdowns.map(\.name))
      let split = named.breakdowns.first { $0.name == name }?.figures
      let figure = reader.required("figure", of: object)
        .flatMap { place in split.flatMap { known(place, .figure, among: $0) } }
      guard let name, let figure else { return nil }
      return .breakdown(name, figure: figure)
    case .chart:
      guard let (chart, groupCount) = chart(object) else { return nil }
      charts.append(
        NamedChart(chart: chart, place: object.place(of: "name"), groupCount: groupCount))
      return .chart(chart)
    case .statements:
      return .statements(
        label: reader.requiredText("label", of: object) ?? "",
        statements("statements", of: object))
    case .response: return .response
    case .responseCurve: return .responseCurve
    case .comparability: return .comparability
    case .otherFigures: return .otherFigures
    }
  }

  private mutating func partName(
    of object: DocumentObject, _ thing: Thing, _ names: [String]
  ) -> String? {
    reader.required("name", of: object).flatMap { known($0, thing, among: names) }
  }

  /// A chart, and how many groups of rows it has; `nil` is none.
  private mutating func chart(
    _ object: DocumentObject
  ) -> (chart: ReportLayout.Chart, groupCount: Int?)? {
    let name = reader.name("name", of: object)
    let label = reader.requiredText("label", of: object)
    let figure = figureName(of: object)
    let base = self.name(
      "base", of: object, .base, among: figure.flatMap { figures[$0] }?.bases)
    let years = object["years"].flatMap { reader.wholeNumber($0, in: 1...3) } ?? 1
    let groups = reader.optionalTexts("groups", of: object).map(\.text)
    guard let name, let label, let figure, let base else { return nil }
    let groupCount = figures[figure]?.questionCount
    if !groups.isEmpty, groups.count != groupCount {
      reader.report(
        FigureProblem.groupCount(found: groups.count, expected: groupCount ?? 0),
        at: object.place(of: "groups"))
    }
    return (
      ReportLayout.Chart(
        name: name, label: label, figure: figure, base: base, years: years, groups: groups),
      groupCount
    )
  }

  private mutating func statements(
    _ key: String, of object: DocumentObject
  ) -> [ReportLayout.Statement] {
    reader.optionalElements(key, of: object).compactMap { place in
      let keys = ["text", "figure", "category", "base", "note"]
      guard let object = reader.object(place, keys: keys) else { return nil }
      let text = reader.requiredText("text", of: object)
      let figure = figureName(of: object)
      let known = figure.flatMap { figures[$0] }
      let category = name("category", of: object, .category, among: known?.categories)
      let base = name("base", of: object, .base, among: known?.bases)
      guard let text, let figure, let category, let base else { return nil }
      return ReportLayout.Statement(text: text, figure: figure, category: category, base: base)
    }
  }
}
