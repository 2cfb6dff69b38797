/// Names that files of a publication get; capitals and small letters are the same on some computers.
extension QuestionnaireLoader {
  /// Reports tables and flows that would have one file name, on computers that do not tell capitals
  /// from small letters as well.
  mutating func reportTakenFileNames(
    _ root: DocumentObject, _ tables: [TableDefinition], _ flows: [FlowDefinition]
  ) {
    var taken: [String: String] = [:]
    let named =
      tables.map { (name: $0.name, key: "tables") }
      + flows.flatMap { [(name: $0.name, key: "flows"), (name: $0.marginName, key: "flows")] }
    for (name, key) in named {
      let file = TableDefinition.fileName(of: name).lowercased()
      let isOfDrawing = key == "flows" && Self.isTakenByResponse(name.lowercased())
      if isOfDrawing || taken[file].map({ $0 != name }) ?? false {
        reader.report(NamingProblem.repeatedName(.chart, name), at: root.place(of: key))
      }
      taken[file] = name
    }
  }

  /// Whether the drawings of the response have a name.
  private static func isTakenByResponse(_ name: String) -> Bool {
    name == "respons" || name.hasPrefix("verloop-")
  }

  /// A chart with where its name stands, and how many groups it has; `nil` is none.
  struct NamedChart {
    let chart: ReportLayout.Chart
    let place: DocumentPlace
    let groupCount: Int?
  }

  /// Reports charts whose drawings would have the name of another file of a publication, on computers
  /// that do not tell capitals from small letters as well.
  mutating func reportTakenNames(
    _ charts: [NamedChart], tables: [TableDefinition], flows: [FlowDefinition]
  ) {
    var taken: Set<String> = ["rapport", "manifest", "cijfers", "cijfers-lang", "besluiten"]
    for name in tables.map(\.name) + flows.flatMap({ [$0.name, $0.marginName] }) {
      taken.insert(name.lowercased())
      taken.insert(TableDefinition.fileName(of: name).lowercased())
    }
    for named in charts {
      let groups = named.groupCount.map { (0..<$0).map { Optional($0) } } ?? [nil]
      let names = groups.map { named.chart.drawingName(ofGroup: $0).lowercased() }
      let isTaken = names.contains { Self.isTakenByResponse($0) || taken.contains($0) }
      if isTaken {
        reader.report(NamingProblem.repeatedName(.chart, named.chart.name), at: named.place)
      }
      taken.formUnion(names)
    }
  }
}
