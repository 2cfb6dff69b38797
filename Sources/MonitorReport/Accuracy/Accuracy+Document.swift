import QuestionnaireSchema
public import Tables
import TextFormats

extension Accuracy {
  /// How sure the figures are, with what has to be known to read it.
  public var document: Document {
    let intro: [Document.Block] = [
      .heading("Nauwkeurigheid, \(year)", level: .title), .paragraph(AccuracyWords.forStaff),
      .heading("Hoe u dit leest", level: .chapter), .list(AccuracyWords.forms),
      .list(AccuracyWords.interval),
    ]
    let end: [Document.Block] = [
      .heading("Bronnen", level: .chapter), .list(AccuracyWords.sources),
    ]
    return Document(
      intro + figures.flatMap(\.blocks) + representativenessBlocks + end)
  }

  private var representativenessBlocks: [Document.Block] {
    var blocks: [Document.Block] = [
      .heading("Hoe gelijk de groepen reageerden", level: .chapter),
      .paragraph(
        "Van de \(dutchInteger(response.denominator)) gevraagde gemeenten reageerden er "
          + "\(dutchInteger(response.numerator))."),
      .list(AccuracyWords.representativeness), .table(columnTable),
    ]
    blocks += columns.map { .table($0.table) }
    if !skippedColumns.isEmpty {
      blocks.append(
        .paragraph(
          "Meer dan \(Representativeness.mostGroups) groepen, of geen gevraagde gemeenten, en dus geen "
            + "R-indicator: \(skippedColumns.joined(separator: ", "))."))
    }
    return blocks
  }

  private var columnTable: Table {
    Table(
      name: "kolommen", title: "Per kolom van het kader", labelHeading: "Kolom",
      columns: [.numbers("Groepen"), .numbers("R-indicator"), .numbers("R")],
      rows: columns.map(\.row), notes: [])
  }
}

extension Representativeness {
  /// The groups, for people.
  fileprivate var table: Table {
    Table(
      name: "groepen-\(column)", title: "Naar \(column)", labelHeading: column,
      columns: [
        .numbers("Gevraagd"), .numbers("Gereageerd"), .numbers("Procent"), .numbers("R-indicator"),
      ],
      rows: groups.map { group in
        TableRow(
          group.value.isEmpty ? "(leeg)" : group.value,
          [
            .count(group.share.denominator), .count(group.share.numerator),
            .percentage(group.share), .text(dutchThousandths(group.indicator)),
          ])
      }, notes: [])
  }
}

extension FigureAccuracy {
  fileprivate var blocks: [Document.Block] {
    let title = "\(definition.name): \(definition.label)"
    return [.heading(title, level: .chapter), .table(formTable), .table(intervalTable)]
      + notes.map { .paragraph($0) }
  }

  /// The two forms and the upper bound.
  private var formTable: Table {
    Table(
      name: "vormen-\(definition.name)",
      title: "Van de \(dutchInteger(response.denominator)) gevraagde gemeenten in de populatie "
        + "reageerden er \(dutchInteger(response.numerator))",
      labelHeading: "Categorie",
      columns: [
        .numbers("Aantal"), .numbers("Populatie"), .numbers("Respondenten"),
      ] + conditionalBases.map { .numbers("Basis \($0.name)") } + [.numbers("Bovengrens")],
      rows: categories.map { category in
        TableRow(
          category.label,
          [
            .count(category.overPopulation.numerator), .percentage(category.overPopulation),
            .percentage(category.overRespondents),
          ] + category.overConditional.map { $0.map { .percentage($0) } ?? .empty }
            + [.percentage(category.upperBound)])
      }, notes: [])
  }

  /// How many of each stratum may be in each category.
  private var intervalTable: Table {
    Table(
      name: "intervallen-\(definition.name)",
      title: "Hoeveel het er in de hele groep kunnen zijn, als wie reageerde een toevallig deel is "
        + "(95%)",
      labelHeading: "Categorie", groupHeading: "Groep",
      columns: [
        .numbers("Geteld"), .numbers("Minstens"), .numbers("Hoogstens"), .words("Procent"),
      ],
      groups: strata.enumerated().map { index, stratum in
        TableRowGroup(
          "\(stratum.name): \(dutchInteger(stratum.response.numerator)) van "
            + "\(dutchInteger(stratum.response.denominator)) reageerden",
          categories.map { category in
            TableRow(category.label, category.strata[index].cells(of: stratum.response.denominator))
          })
      }, notes: [])
  }

  private var notes: [String] {
    conditionalBases.map { base in
      "Bij de basis ‘\(base.name)’ hoort geen interval voor het percentage: hoeveel van de gemeenten "
        + "die niet reageerden, aan de voorwaarde van de basis voldoen, is niet bekend. Het interval "
        + "hierboven is er een van het aantal in de hele groep."
    }
  }
}

extension CategoryAccuracy.Count {
  /// The count, the bounds, and the bounds in percentages.
  fileprivate func cells(of size: Int) -> [TableCell] {
    guard let interval else { return [.count(count), .empty, .empty, .text("niemand reageerde")] }
    let shares = [interval.lowest, interval.highest].map {
      Share(numerator: $0, denominator: size)
    }
    let all = shares.compactMap(\.percentage).map { "\($0)%" }
    let percentages = all.first == all.last ? Array(all.prefix(1)) : all
    return [
      .count(count), .count(interval.lowest), .count(interval.highest),
      .text(percentages.joined(separator: " - ")),
    ]
  }
}

/// A number in thousandths as the Dutch print it, always with three decimals: `-0,236`.
func dutchThousandths(_ number: Int) -> String {
  let digits = String(number.magnitude)
  let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  return (number < 0 ? "-" : "") + padded.dropLast(3) + "," + padded.suffix(3)
}
