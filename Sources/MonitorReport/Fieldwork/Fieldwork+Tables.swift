import Findings
import Municipalities
import QuestionnaireSchema
import ResponseIngest
public import Tables
import TextFormats

extension Fieldwork {
  /// Everything that is known of the fieldwork, as tables for other programs and spreadsheets.
  public var tables: [Table] {
    [stateTable] + groups.map(table) + [curve.table(.days), itemTable]
      + [callListTable, municipalityTable]
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
      }, notes: reviewNote)
  }

  /// What counts now for the municipalities of which a submission is under review.
  private var reviewNote: [String] {
    let rows = units(in: [.underReview]).compactMap { judged.countingRows[$0] }
    guard !rows.isEmpty else { return [] }
    let complete = rows.count { judged.complete[$0] }
    return [
      "Van wie te bekijken is, telt nu bij \(dutchInteger(complete)) een volledige en bij "
        + "\(dutchInteger(rows.count - complete)) een onvolledige inzending."
    ]
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
        "Gevraagd: de gemeenten met een inzending die telt en aan wie de vraag is gesteld. Ingevuld: "
          + "ook met ‘weet niet’. Onbeslist: niet te zeggen of de vraag is gesteld, want een eerdere "
          + "vraag heeft geen antwoord; die tellen niet mee in het percentage."
      ])
  }

  /// What to ask those that responded, for people.
  func callTable(_ items: ArraySlice<CallList.Item>) -> Table {
    Table(
      name: "bellen", title: "Eerst bellen: wat een percentage in het rapport kan veranderen",
      labelHeading: "Gemeente",
      columns: [
        .words("Wat er open staat"), .words("Ernst"), .numbers("Cijfers"), .numbers("Punten"),
      ],
      rows: items.map { item in
        TableRow(item.units.map(judged.units.label).joined(separator: ", "), cells(item))
      },
      notes: [
        "Cijfers: hoeveel percentages in het rapport hierdoor kunnen veranderen (uitsplitsingen niet "
          + "meegeteld). Punten: hoeveel procentpunten het grootste verschil is, voor afronden, hoe "
          + "het ook wordt opgelost."
      ])
  }

  /// The same for other programs, with the codes of the municipalities by themselves.
  private var callListTable: Table {
    Table(
      name: "bellen", title: "", labelHeading: "gemeentecode",
      columns: [
        .words("gemeentenaam"), .words("open"), .words("ernst"), .numbers("cijfers"),
        .words("punten"),
      ],
      rows: calls.items.map { item in
        let names = item.units.map { judged.units.frame?.name(ofUnit: $0) ?? "" }
        return TableRow(
          item.units.map { judged.units.codes[$0].description }.joined(separator: " "),
          [.text(names.joined(separator: ", "))] + cells(item))
      }, notes: [])
  }

  private func cells(_ item: CallList.Item) -> [TableCell] {
    [
      .text(words(item)), .text(item.finding.severity.rawValue), .count(item.percentageCount),
      .text(item.largest.printed),
    ]
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

  /// What is open, in a few words.
  private func words(_ item: CallList.Item) -> String {
    let finding = item.finding
    if let edit = finding.edit { return judged.questionnaire.edits[edit].message }
    guard let index = finding.question else { return finding.code.text }
    let question = judged.questionnaire.questions[index]
    let name = question.number.map { "vraag \($0)" } ?? "vraag ‘\(question.name)’"
    if finding.isUndecided { return "de hoofdvraag van \(name) is niet ingevuld" }
    let what =
      finding.isBlank
      ? "\(name) is niet ingevuld"
      : finding.isMissing ? "het antwoord op \(name) klopt niet" : "het antwoord op \(name) vervalt"
    return item.isBlankGate ? what + "; hier hangen andere vragen van af" : what
  }
}
