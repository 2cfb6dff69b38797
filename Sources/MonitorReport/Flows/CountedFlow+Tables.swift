import QuestionnaireSchema
public import Tables

extension CountedFlow {
  /// How many municipalities went from each state to each state, a part of the table for each two
  /// waves; states in which nobody ever was are left out.
  public var table: Table {
    let shown = shownStates
    return Table(
      name: definition.name, title: definition.label ?? definition.name, labelHeading: "Van",
      groupHeading: "Tussen",
      columns: shown.map { .numbers(states[$0].label) } + [.numbers("Totaal")],
      groups: moves.indices.map { index in
        TableRowGroup(
          "Van \(stages[index].year) naar \(stages[index + 1].year)",
          shown.map { from in
            let row = moves[index][from]
            return TableRow(
              states[from].label,
              shown.map { row[$0] == 0 ? .empty : .count(row[$0]) } + [.count(row.reduce(0, +))])
          })
      },
      notes: notes)
  }

  /// How many municipalities of each wave are in each state: in its own division, and followed.
  public var marginTable: Table {
    let year = latestYear
    let earlier = stages.dropLast()
    return Table(
      name: definition.marginName,
      title: "Elk jaar in de eigen indeling en in die van \(year)", labelHeading: "",
      columns: stages.map { .numbers("\($0.year)") }
        + earlier.map { .numbers("\($0.year), indeling \(year)") },
      rows: shownStates.map { state in
        TableRow(
          states[state].label,
          stages.map { states[state] == .notAsked ? .empty : .count($0.own[state]) }
            + earlier.map { .count($0.followed[state]) })
      } + [
        TableRow(
          "Totaal",
          stages.map { .count($0.own.reduce(0, +)) }
            + earlier.map { .count($0.followed.reduce(0, +)) })
      ],
      notes: [])
  }

  /// The table with its drawing; without that where two states have one name, so that a drawing
  /// could not tell them apart.
  var block: Document.Block {
    let shown = shownStates.map { states[$0] }
    guard Set(shown.map(\.label)).count == shown.count else { return .table(table) }
    let stages = FlowStages(
      stages.map { String($0.year) }, answers: shown.filter(\.isAnswer).map(\.label),
      nonAnswers: shown.filter { !$0.isAnswer }.map(\.label))
    return .figure(Figure(.flows(stages), of: table, description: summary))
  }

  private var summary: String {
    guard let first = definition.order.indices.first, let from = stages.first, let to = stages.last
    else { return "" }
    return "Van \(followedWords) was de stand in \(from.year) bij \(from.followed[first]) "
      + "‘\(states[first].label)’, en in \(to.year) bij \(to.followed[first])."
  }

  private var latestYear: Int { stages.last?.year ?? 0 }

  private var followedWords: String {
    municipalities(stages.last?.followed.reduce(0, +) ?? 0)
  }

  var shownStates: [Int] {
    states.indices.filter { state in
      stages.contains { $0.followed[state] + $0.own[state] > 0 }
    }
  }

  private var notes: [String] {
    let mergers = stages.filter { $0.merged > 0 }.map { stage in
      "Van de \(municipalities(stage.own.reduce(0, +))) van \(stage.year) zijn er "
        + "\(stage.mergedFrom) samengegaan tot \(stage.merged)."
    }
    let losses = stages.filter { $0.lost > 0 }.map { stage in
      "\(municipalities(stage.lost)) van \(stage.year) \(stage.lost == 1 ? "staat" : "staan") hier "
        + "niet in: gesplitst, of in \(latestYear) niet meer in deze groep."
    }
    let rule =
      mergers.isEmpty
      ? []
      : [
        "Een gemeente die uit een samenvoeging ontstond, krijgt de verst gevorderde stand van de "
          + "voorgangers die antwoordden. Dat is onze eigen regel; die van het RIVM is niet bekend."
      ]
    return ["Het gaat om de \(followedWords) in de indeling van \(latestYear)."] + mergers + rule
      + losses
  }
}

extension CountedFlow.State {
  /// Whether it is an answer.
  var isAnswer: Bool { if case .category = self { true } else { false } }

  /// The text that people read.
  public var label: String {
    switch self {
    case .category(let label): label
    case .blank: "Niet ingevuld"
    case .nonresponse: "Geen respons"
    case .notAsked: "Niet gevraagd"
    }
  }
}
