extension QuestionnaireLoader {
  /// What one gets to read about the own answers, if the file says so.
  mutating func result(_ root: DocumentObject) -> ResultLayout? {
    guard let place = root["result"],
      let object = reader.object(place, keys: ["title", "introduction", "figures", "note"])
    else { return nil }
    var named: [(name: String, place: DocumentPlace)] = []
    var parts: [ResultLayout.Part] = []
    for place in reader.requiredElements("figures", of: object) ?? [] {
      guard let object = reader.object(place, keys: ["figure", "advice", "note"]),
        let figure = figureName(of: object)
      else { continue }
      named.append((figure, object.place(of: "figure")))
      let known = figures[figure]
      if let known, !known.isPartition {
        reader.report(FigureProblem.notAPartition(figure), at: object.place(of: "figure"))
      }
      parts.append(ResultLayout.Part(figure: figure, advice: advice(object, known?.categories)))
    }
    reportRepeatedEntries(named)
    return ResultLayout(
      title: reader.requiredText("title", of: object) ?? "",
      introduction: reader.optionalTexts("introduction", of: object).map(\.text), figures: parts)
  }

  private mutating func advice(
    _ object: DocumentObject, _ categories: [String]?
  ) -> [String: String] {
    guard let place = object["advice"] else { return [:] }
    var advice: [String: String] = [:]
    for member in reader.members(of: place) ?? [] {
      reportUnknown(member, .category, among: categories)
      advice[member.name] = reader.text(member.value)
    }
    return advice
  }
}
