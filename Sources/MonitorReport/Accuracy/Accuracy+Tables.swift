import QuestionnaireSchema
public import Tables

extension Accuracy {
  /// The same as tables for other programs and spreadsheets.
  public var tables: [Table] { [formTable, intervalTable, columnTable, groupTable] }

  private var formTable: Table {
    Table(
      name: "vormen", title: "", labelHeading: "cijfer",
      columns: [
        .words("categorie"), .numbers("teller"), .numbers("populatie"),
        .numbers("populatie_procent"), .numbers("respondenten"),
        .numbers("respondenten_procent"), .numbers("bovengrens_teller"),
        .numbers("bovengrens_procent"),
      ],
      rows: figures.flatMap { figure in
        figure.categories.map { category in
          TableRow(
            figure.definition.name,
            [
              .text(category.name), .count(category.overPopulation.numerator),
              .count(category.overPopulation.denominator), .percentage(category.overPopulation),
              .count(category.overRespondents.denominator), .percentage(category.overRespondents),
              .count(category.upperBound.numerator), .percentage(category.upperBound),
            ])
        }
      }, notes: [])
  }

  /// The intervals, a row for each category and stratum.
  public var intervalTable: Table {
    Table(
      name: "intervallen", title: "", labelHeading: "cijfer",
      columns: [
        .words("categorie"), .words("groep"), .numbers("gevraagd"), .numbers("gereageerd"),
        .numbers("geteld"), .numbers("minstens"), .numbers("hoogstens"),
        .numbers("minstens_procent"), .numbers("hoogstens_procent"),
      ],
      rows: figures.flatMap { figure in
        figure.categories.flatMap { category in
          zip(figure.strata, category.strata).map { stratum, count in
            TableRow(
              figure.definition.name,
              [
                .text(category.name), .text(stratum.name), .count(stratum.response.denominator),
                .count(stratum.response.numerator), .count(count.count),
              ] + count.bounds(of: stratum.response.denominator))
          }
        }
      }, notes: [])
  }

  private var columnTable: Table {
    Table(
      name: "kolommen", title: "", labelHeading: "kolom",
      columns: [.numbers("groepen"), .numbers("indicator"), .numbers("r")],
      rows: columns.map(\.row), notes: [])
  }

  private var groupTable: Table {
    Table(
      name: "groepen", title: "", labelHeading: "kolom",
      columns: [
        .words("waarde"), .numbers("gevraagd"), .numbers("gereageerd"), .numbers("procent"),
        .numbers("indicator"),
      ],
      rows: columns.flatMap { column in
        column.groups.map { group in
          TableRow(
            column.column,
            [
              .text(group.value), .count(group.share.denominator), .count(group.share.numerator),
              .percentage(group.share), .text(dutchThousandths(group.indicator)),
            ])
        }
      }, notes: [])
  }
}

extension Representativeness {
  /// The column with its number of groups, its indicator and R.
  var row: TableRow {
    TableRow(
      column,
      [
        .count(groups.count), .text(dutchThousandths(indicator)),
        .text(dutchThousandths(representativeness)),
      ])
  }
}

extension CategoryAccuracy.Count {
  /// The bounds as counts and as percentages; nothing where there is no interval.
  fileprivate func bounds(of size: Int) -> [TableCell] {
    guard let interval else { return [.empty, .empty, .empty, .empty] }
    return [
      .count(interval.lowest), .count(interval.highest),
      .percentage(Share(numerator: interval.lowest, denominator: size)),
      .percentage(Share(numerator: interval.highest, denominator: size)),
    ]
  }
}
