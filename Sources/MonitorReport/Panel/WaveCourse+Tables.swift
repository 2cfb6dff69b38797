import QuestionnaireSchema
public import Tables

extension WaveCourse {
  /// The same as tables for other programs and spreadsheets.
  public var tables: [Table] {
    [plainTable, panelTable, compositionTable, flowTable, divisionTable]
  }

  private var plainTable: Table {
    Table(
      name: "alle", title: "", labelHeading: "cijfer",
      columns: [
        .words("categorie"), .words("basis"), .numbers("jaar"), .numbers("teller"),
        .numbers("noemer"), .numbers("procent"), .words("vergelijkbaar"),
      ],
      rows: figures.flatMap { figure in
        let comparisons = FigureComparisons(figure.waves)
        let latest = figure.waves.map(\.year).max() ?? 0
        return figure.waves.flatMap { wave in
          let comparison = comparisons.comparison(
            of: figure.definition.name, from: wave.year, to: latest)
          return (wave.figure(named: figure.definition.name)?.cells ?? []).map { cell in
            TableRow(
              cell.figure,
              [
                .text(cell.category), .text(cell.base), .count(wave.year),
                .count(cell.share.numerator), .count(cell.share.denominator),
                .percentage(cell.share), .text(comparison.words),
              ])
          }
        }
      }, notes: [])
  }

  /// The panels, a row for each step, base and category.
  public var panelTable: Table {
    Table(
      name: "panel", title: "", labelHeading: "cijfer",
      columns: [
        .words("categorie"), .words("basis"), .numbers("van"), .numbers("naar"),
        .numbers("gemeenten"), .numbers("teller_van"), .numbers("teller_naar"),
        .numbers("procent_van"), .numbers("procent_naar"), .numbers("erbij"), .numbers("eraf"),
      ],
      rows: figures.flatMap { figure in
        figure.steps.flatMap { step in
          step.bases.flatMap { numbers in
            numbers.categories.map { change in
              TableRow(
                figure.definition.name,
                [
                  .text(change.category.name), .text(numbers.base.name), .count(step.step.from),
                  .count(step.step.to), .count(change.before.denominator),
                  .count(change.before.numerator), .count(change.after.numerator),
                  .percentage(change.before), .percentage(change.after), .count(change.gained),
                  .count(change.lost),
                ])
            }
          }
        }
      }, notes: [])
  }

  private var compositionTable: Table {
    Table(
      name: "respons", title: "", labelHeading: "cijfer",
      columns: [
        .numbers("van"), .numbers("naar"), .numbers("respons_van"), .numbers("respons_naar"),
        .numbers("beide"), .numbers("veranderd_van"), .numbers("veranderd_naar"),
      ],
      rows: figures.flatMap { figure in
        figure.steps.map { step in
          let composition = step.composition
          return TableRow(
            figure.definition.name,
            [
              .count(step.step.from), .count(step.step.to), .count(composition.before),
              .count(composition.after), .count(composition.both),
              .count(composition.changedBefore), .count(composition.changedAfter),
            ])
        }
      }, notes: [])
  }

  private var flowTable: Table {
    Table(
      name: "stromen", title: "", labelHeading: "stroom",
      columns: [
        .numbers("van_jaar"), .words("van"), .numbers("naar_jaar"), .words("naar"),
        .numbers("gemeenten"),
      ],
      rows: figures.flatMap(\.flows).flatMap { flow in
        flow.moves.enumerated().flatMap { index, moves in
          moves.enumerated().flatMap { from, row in
            row.enumerated().filter { $0.element > 0 }.map { to, count in
              TableRow(
                flow.definition.name,
                [
                  .count(flow.stages[index].year), .text(flow.states[from].label),
                  .count(flow.stages[index + 1].year), .text(flow.states[to].label), .count(count),
                ])
            }
          }
        }
      }, notes: [])
  }

  private var divisionTable: Table {
    Table(
      name: "indelingen", title: "", labelHeading: "stroom",
      columns: [
        .numbers("jaar"), .words("stand"), .numbers("eigen_indeling"), .numbers("niet_gevolgd"),
        .numbers("samengegaan"), .numbers("laatste_indeling"),
      ],
      rows: figures.flatMap(\.flows).flatMap { flow in
        flow.stages.flatMap { stage in
          flow.states.enumerated().map { state, name in
            TableRow(
              flow.definition.name,
              [.count(stage.year), .text(name.label)] + stage.divisions(of: state, name).cells)
          }
        }
      }, notes: [])
  }
}

extension FigureComparison {
  /// Whether a number may be compared, in a word or with the reason why not.
  fileprivate var words: String {
    switch self {
    case .comparable: "ja"
    case .obstacle(let reason): reason
    case .notStated: "niet bekend"
    }
  }
}
