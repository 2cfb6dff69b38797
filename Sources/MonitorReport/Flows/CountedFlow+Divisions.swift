import QuestionnaireSchema
import Tables

extension CountedFlow.Stage {
  /// How many municipalities of the wave are in a state: in its own division and in that of the latest
  /// wave, and what makes the difference.
  struct Divisions: Sendable, Hashable {
    /// In its own division; `nil` for who was not asked, as those are not in the figure.
    let own: Int?
    /// How many of those are none of the followed: divided since, or no longer in the figure.
    let notFollowed: Int?
    /// How many fewer there are because some went up in one, or more where one of those was in a more
    /// advanced state.
    let merged: Int?
    /// In the division of the latest wave.
    let followed: Int

    /// The numbers as cells, what goes off with a minus.
    var cells: [TableCell] {
      [own, notFollowed.map { -$0 }, merged].map { $0.map { .count($0) } ?? .empty }
        + [.count(followed)]
    }

    /// Two states taken together.
    static func + (left: Self, right: Self) -> Self {
      Self(
        own: (left.own ?? 0) + (right.own ?? 0),
        notFollowed: (left.notFollowed ?? 0) + (right.notFollowed ?? 0),
        merged: (left.merged ?? 0) + (right.merged ?? 0), followed: left.followed + right.followed)
    }
  }

  /// A state in both divisions.
  func divisions(of state: Int, _ name: CountedFlow.State) -> Divisions {
    if name == .notAsked {
      return Divisions(own: nil, notFollowed: nil, merged: nil, followed: followed[state])
    }
    return Divisions(
      own: own[state], notFollowed: own[state] - kept[state],
      merged: followed[state] - kept[state], followed: followed[state])
  }
}

extension CountedFlow {
  /// How each earlier wave's numbers in its own division, as a table over the years gives them, become
  /// those that are followed here.
  ///
  /// For people who carry out the waves: a single municipality that was divided may be seen in it.
  var divisionTable: Table {
    let year = stages.last?.year ?? 0
    let answered = shownStates.filter { states[$0] != .notAsked }
    let others = shownStates.filter { states[$0] == .notAsked }
    return Table(
      name: definition.name + "-indelingen",
      title: "Van de indeling van elk jaar naar die van \(year)", labelHeading: "",
      groupHeading: "Jaar",
      columns: [
        .numbers("Eigen indeling"), .numbers("Niet gevolgd"), .numbers("Samengegaan"),
        .numbers("Indeling \(year)"),
      ],
      groups: stages.dropLast().map { stage in
        func row(_ state: Int) -> TableRow {
          TableRow(states[state].label, stage.divisions(of: state, states[state]).cells)
        }
        let parts = answered.map { stage.divisions(of: $0, states[$0]) }
        let total = parts.dropFirst().reduce(parts.first) { sum, part in sum.map { $0 + part } }
        return TableRowGroup(
          String(stage.year),
          answered.map(row) + (total.map { [TableRow("Samen", $0.cells)] } ?? []) + others.map(row))
      },
      notes: [
        "Niet gevolgd: verdeeld over andere gemeenten, of in \(year) niet meer in deze groep. Samengegaan: "
          + "van gemeenten die één werden, telt alleen de verst gevorderde stand."
      ])
  }
}
