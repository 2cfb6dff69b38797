import QuestionnaireSchema
public import Tables
import TextFormats

extension WaveCourse {
  /// The title of the overview.
  public var title: String { "Verloop \(dutchList(years.map { String($0) }))" }

  /// How the numbers move, with what has to be known to read it.
  public var document: Document {
    Document(
      [
        .heading(title, level: .title), .paragraph(CourseWords.forStaff),
        .heading("Hoe u dit leest", level: .chapter), .list(CourseWords.reading),
      ] + figures.flatMap(\.blocks))
  }
}

extension FigureCourse {
  fileprivate var blocks: [Document.Block] {
    [.heading("\(definition.name): \(definition.label)", level: .chapter)]
      + warnings.words.map { .paragraph($0) } + [.table(plainTable)]
      + steps.flatMap { [.table($0.table), .list($0.composition.words($0.step))] }
      + flows.flatMap { [.table($0.table), .table($0.divisionTable)] }
  }

  /// Every year's numbers in its own division.
  private var plainTable: Table {
    var notes = ComparisonNotes(waves)
    let groups = definition.bases.map { base in
      TableRowGroup(
        base.label,
        definition.categories(over: base.name).map { category in
          TableRow(
            category.label,
            waves.map { wave in
              guard
                let share = wave.figure(named: definition.name)?
                  .cell(category: category.name, base: base.name)?.share
              else { return .empty }
              let mark = notes.mark(definition.name, in: wave.year)
              return .text(share.words + (mark ?? ""))
            })
        })
    }
    return Table(
      name: "\(definition.name)-verloop", title: "Alle gemeenten, elk jaar in de eigen indeling",
      labelHeading: "", groupHeading: "Basis", columns: waves.map { .numbers(String($0.year)) },
      groups: groups, notes: notes.texts)
  }
}

extension PanelStep {
  /// The figure over the municipalities that answered in both years, beside all.
  fileprivate var table: Table {
    Table(
      name: "panel-\(step.from)-\(step.to)",
      title: "Van \(step.from) naar \(step.to): alle gemeenten, en die in beide jaren antwoordden",
      labelHeading: "", groupHeading: "Basis",
      columns: [
        .numbers("Alle \(step.from)"), .numbers("Alle \(step.to)"),
        .numbers("Beide \(step.from)"), .numbers("Beide \(step.to)"),
        .numbers("Erbij"), .numbers("Eraf"),
      ],
      groups: bases.map { numbers in
        TableRowGroup(
          numbers.base.label
            + (numbers.categories.first.map { " (in beide: \($0.before.denominator))" } ?? ""),
          numbers.categories.map { change in
            TableRow(
              change.category.label,
              [
                .percentage(change.plainBefore), .percentage(change.plainAfter),
                .text(change.before.words), .text(change.after.words), .count(change.gained),
                .count(change.lost),
              ])
          })
      }, notes: [])
  }
}

extension PanelStep.Composition {
  /// Who is in the panel, and who is not.
  fileprivate func words(_ step: TrendWarning.Step) -> [String] {
    [
      "In \(step.from) antwoordden \(municipalities(before)), in \(step.to) \(after). In beide jaren: "
        + "\(both).",
      "Er niet bij, omdat zij door een herindeling niet meer dezelfde zijn: \(changedBefore) van "
        + "\(step.from) en \(changedAfter) van \(step.to).",
    ]
  }
}

extension Share {
  /// The count with its percentage: `140 (51%)`.
  fileprivate var words: String { "\(numerator) (\(printed))" }
}
