import Municipalities
import QuestionnaireSchema
import ResponseIngest
public import Tables
import TextFormats

extension Fieldwork {
  /// What is shown besides the state of affairs.
  public enum Detail: Sendable, Hashable {
    /// The item response of every question.
    case questions
    /// All open findings that could change a percentage, not those of the first five municipalities only.
    case allCalls
  }

  /// The fieldwork at a glance, for staff.
  public func document(_ details: Set<Detail>) -> Document {
    var blocks: [Document.Block] = [
      .heading("Respons Kansrijke Start, meting \(year)", level: .title), .table(stateTable),
      .paragraph(rateText),
    ]
    blocks += groups.map { .table(table($0)) }
    if !curve.days.isEmpty { blocks.append(.table(curve.table(.readable))) }
    if details.contains(.questions) { blocks.append(.table(itemTable)) }
    blocks += callBlocks(
      details.contains(.allCalls) ? calls.items[...] : calls.items(ofFirst: 5))
    blocks += reviewBlocks + unplacedBlocks + silentBlocks
    return Document(blocks)
  }

  private var rateText: String {
    let (both, complete) = (rates.completeOrPartial, rates.complete)
    return
      "Respons: \(printed(both)), met een inzending die telt, volledig of onvolledig (RR2; dit "
      + "staat in het rapport). Alleen volledig, met elke verplichte vraag die is gesteld: "
      + "\(printed(complete)) (RR1)."
  }

  private func printed(_ share: Share) -> String {
    let percentage = share.percentage.map { "\($0)%" } ?? "geen percentage"
    return "\(percentage) (\(dutchInteger(share.numerator)) van \(dutchInteger(share.denominator)))"
  }

  private func callBlocks(_ items: ArraySlice<CallList.Item>) -> [Document.Block] {
    let others = calls.items.count - items.count
    let remarks =
      (others > 0
        ? ["Er zijn nog \(dutchInteger(others)) van zulke bevindingen; --alles toont ze."] : [])
      + (calls.harmlessCount > 0
        ? [
          "\(dutchInteger(calls.harmlessCount)) andere open bevindingen veranderen, elk op zich, "
            + "geen percentage in het rapport."
        ] : [])
    return [
      items.isEmpty
        ? .paragraph(
          "Geen open bevinding kan in haar eentje een percentage in het rapport veranderen.")
        : .table(callTable(items))
    ] + (remarks.isEmpty ? [] : [.paragraph(remarks.joined(separator: " "))])
  }

  private var reviewBlocks: [Document.Block] {
    let units = units(in: [.underReview])
    guard !units.isEmpty else { return [] }
    return [
      .heading("Te bekijken", level: .section),
      .paragraph(
        "Van deze gemeenten is er nog een inzending, die niet zonder meer in de plaats komt van die "
          + "welke telt. "
          + "‘kansrijk historie’ toont de verschillen, ‘kansrijk beoordeel’ legt uw besluit vast."),
      .list(units.map(judged.units.label)),
    ]
  }

  /// What came in and could not be placed with a municipality, or not be read.
  private var unplacedBlocks: [Document.Block] {
    guard !unplaced.isEmpty else { return [] }
    return [
      .heading("Niet te lezen, of bij geen gemeente te plaatsen", level: .section),
      .findings(Array(unplaced.prefix(10))),
    ]
      + (unplaced.count <= 10
        ? []
        : [.paragraph("En nog \(dutchInteger(unplaced.count - 10)); zie ‘kansrijk valideer’.")])
  }

  /// Those of which nothing counts, by province.
  private var silentBlocks: [Document.Block] {
    let silent = units(in: [.noResponse, .refused, .setAside])
    guard let frame = judged.units.frame, !silent.isEmpty else { return [] }
    let provinces = Dictionary(grouping: silent) { frame.province(ofUnit: $0) }
    return [
      .heading(
        "Zonder inzending die telt: \(municipalities(silent.count))", level: .section),
      .definitions(
        provinces.sorted { $0.key < $1.key }.map { province, units in
          Document.Definition(
            "\(province) (\(units.count))",
            units.map { unit in
              let state =
                states[unit].flatMap { $0 == .noResponse ? nil : ", \($0.rawValue)" } ?? ""
              return judged.units.label(of: unit) + state
            }.joined(separator: "; "))
        }),
    ]
  }
}
