import Findings
import Municipalities
import QuestionnaireSchema
import ResponseIngest
public import Tables
import TextFormats

extension Fieldwork {
  /// Everything that is known of the fieldwork, as tables for other programs and spreadsheets.
  public var tables: [Table] {
    [stateTable] + groups.map(table) + [curveTable(curve.days.map(Step.init)), itemTable]
      + [callTable(calls.items[...]), municipalityTable]
  }

  /// How many municipalities have come how far.
  var stateTable: Table {
    let counted = states.compactMap { $0 }
    let found = MunicipalityState.allCases.map { state in
      (state, Share(numerator: counted.count { $0 == state }, denominator: counted.count))
    }
    return Table(
      name: "stand", title: "Hoe ver de gemeenten zijn", labelHeading: "Stand",
      columns: [.numbers("Aantal"), .words("Deel")],
      rows: found.filter { $1.numerator > 0 }.map { state, share in
        TableRow(state.rawValue, [.count(share.numerator), .bar(share)])
      }, notes: [])
  }

  /// The response by the values of a column.
  func table(_ group: GroupResponse) -> Table {
    Table(
      name: "groep-\(group.column)", title: "Respons naar \(group.column)",
      labelHeading: group.column,
      columns: [
        .numbers("Gevraagd"), .numbers("Gereageerd"), .numbers("Procent"), .words("Deel"),
      ],
      rows: group.rows.map { row in
        TableRow(
          row.value.isEmpty ? "(leeg)" : row.value,
          [
            .count(row.share.denominator), .count(row.share.numerator), .percentage(row.share),
            .bar(row.share),
          ])
      }, notes: [])
  }

  /// A day or a week of the curve.
  struct Step {
    let label: String
    var count: Int
    var total: Int

    init(_ day: ResponseCurve.Day) {
      label = day.day.description
      count = day.count
      total = day.total
    }
  }

  /// How the response grew, in days or weeks.
  func curveTable(_ steps: [Step]) -> Table {
    let undated = curve.undatedCount
    return Table(
      name: "verloop", title: "Hoe de respons groeide", labelHeading: "Vanaf",
      columns: [.numbers("Erbij"), .numbers("Samen"), .words("Deel van de gevraagde gemeenten")],
      rows: steps.map { step in
        TableRow(
          step.label,
          [
            .count(step.count), .count(step.total),
            .bar(Share(numerator: step.total, denominator: rates.completeOrPartial.denominator)),
          ])
      },
      notes: undated == 0 ? [] : ["\(municipalities(undated)) reageerden zonder datum."])
  }

  /// How each question was answered by those that were asked it.
  var itemTable: Table {
    Table(
      name: "vragen", title: "Hoe de vragen zijn ingevuld", labelHeading: "Vraag",
      columns: [
        .numbers("Gevraagd"), .numbers("Ingevuld"), .numbers("Procent"), .numbers("Weet niet"),
        .numbers("Leeg"), .numbers("Fout"), .numbers("Onbeslist"),
      ],
      rows: items.map { item in
        TableRow(
          item.question.number.map { "\($0) \(item.question.name)" } ?? item.question.name,
          [
            .count(item.answered.denominator), .count(item.answered.numerator),
            .percentage(item.answered), .count(item.unsureCount), .count(item.leftEmptyCount),
            .count(item.faultyCount), .count(item.undecidedCount),
          ])
      },
      notes: [
        "Gevraagd: de gemeenten met een inzending die telt en aan wie de vraag is gesteld. "
          + "Onbeslist: niet te zeggen of de vraag is gesteld, want een eerdere vraag heeft geen "
          + "antwoord; die tellen niet mee."
      ])
  }

  /// What to ask those that responded.
  func callTable(_ items: ArraySlice<CallList.Item>) -> Table {
    Table(
      name: "bellen", title: "Eerst bellen: wat een gedrukt percentage kan veranderen",
      labelHeading: "Gemeente",
      columns: [
        .words("Wat er open staat"), .words("Ernst"), .numbers("Cijfers"), .numbers("Punten"),
      ],
      rows: items.map { item in
        TableRow(
          name(ofUnit: item.unit),
          [
            .text(words(item)), .text(item.finding.severity.rawValue),
            .count(item.percentageCount), .text(item.largest.printed),
          ])
      },
      notes: [
        "Cijfers: hoeveel gedrukte percentages hierdoor kunnen veranderen. Punten: hoeveel "
          + "procentpunten het grootste verschil is, hoe het ook wordt opgelost."
      ])
  }

  /// Every municipality that was asked, with how far it has come.
  public var municipalityTable: Table {
    Table(
      name: "gemeenten", title: "Alle gevraagde gemeenten", labelHeading: "gemeentecode",
      columns: [.words("gemeentenaam"), .words("provincie"), .words("stand")],
      rows: states.enumerated().compactMap { unit, state in
        state.map { state in
          TableRow(
            judged.units.codes[unit].description,
            [
              .text(judged.units.frame?.name(ofUnit: unit) ?? ""),
              .text(judged.units.frame?.province(ofUnit: unit) ?? ""), .text(state.rawValue),
            ])
        }
      }, notes: [])
  }

  /// A municipality as people know it: its name with its code.
  public func name(ofUnit unit: Int) -> String {
    let code = judged.units.codes[unit].description
    return judged.units.frame.map { "\($0.name(ofUnit: unit)) (\(code))" } ?? code
  }

  private func words(_ item: CallList.Item) -> String {
    let questionnaire = judged.questionnaire
    if let edit = item.finding.edit { return questionnaire.edits[edit].message }
    guard let index = item.finding.question else { return item.finding.code.text }
    let question = questionnaire.questions[index]
    let name = question.number.map { "vraag \($0)" } ?? question.name
    let gate = item.isBlankGate ? "; hier hangen andere vragen van af" : ""
    return "\(item.finding.code.text), \(name)\(gate)"
  }
}
