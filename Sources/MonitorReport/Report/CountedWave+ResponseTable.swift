import Tables

extension CountedWave {
  /// The response by group, those of one column of the frame under a sub-heading.
  func responseTable(_ telling: Telling) -> Table {
    let isPublished = telling == .everything && response.contains { $0.published != nil }
    let deviates =
      isPublished && response.contains { $0.published?.differs(from: $0.share) ?? false }
    let columns: [TableColumn] = [
      .numbers("Gevraagd"), .numbers("Gereageerd"), .numbers("Procent"),
    ]
    var groups: [(heading: String?, rates: [ResponseRate])] = []
    for rate in response {
      let heading = ReportWords.column(ofResponseGroup: rate.group).map { "Naar \($0)" }
      if groups.isEmpty || groups.last?.heading != heading { groups.append((heading, [])) }
      groups[groups.count - 1].rates.append(rate)
    }
    return Table(
      name: "respons", title: "Hoeveel gemeenten reageerden in \(year)", labelHeading: "Groep",
      groupHeading: "Indeling", columns: columns + (isPublished ? [.numbers("Gepubliceerd")] : []),
      groups: groups.map { heading, rates in
        TableRowGroup(
          heading,
          rates.map { rate in
            TableRow(
              ReportWords.label(ofResponseGroup: rate.group),
              [
                .count(rate.share.denominator), .count(rate.share.numerator),
                .percentage(rate.share),
              ] + (isPublished ? [rate.published?.cell(beside: rate.share) ?? .empty] : []))
          })
      },
      notes: remarks(
        isPublished
          ? response.map { (ReportWords.label(ofResponseGroup: $0.group), $0.published) } : [])
        + (deviates ? [ReportWords.deviationNote] : []))
  }
}
