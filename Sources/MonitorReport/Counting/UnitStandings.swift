import QuestionnaireSchema
import ResponseIngest

/// Where every unit of the frame, or of a group of it, stands with one number.
struct UnitStandings: Sendable {
  /// The units, in the order of the frame.
  let units: [Int]
  /// For each of them where it stands.
  let standings: [Standing]
  /// The units below the line.
  let denominator: Bitmap

  /// Gives all units of a population's frame the standing that no answer is needed for.
  fileprivate init(_ population: Population, denominator: Bitmap, answered: [Int: Standing]) {
    units = population.frame.members
    standings = units.map { unit in
      if !population.asked[unit] { return .notInvited }
      if !population.units[unit] { return .outsidePopulation }
      return answered[unit] ?? .nonresponse
    }
    self.denominator = denominator
  }
}

extension FigureCounter {
  /// Where every unit stands with a category over a base, also where the base is not about it.
  ///
  /// - Complexity: O(*n*) in the number of units.
  func standings(category: Int, base: Int, in population: Population) -> UnitStandings {
    let unitOfRow = wave.judged.table.units
    var answered: [Int: Standing] = [:]
    for (standing, rows) in sorted(category: category, base: base, in: population).parts {
      for row in rows.members { answered[Int(unitOfRow[row])] = standing }
    }
    return UnitStandings(
      population, denominator: denominatorUnits(base, in: population), answered: answered)
  }

  /// The units below the line of a base.
  private func denominatorUnits(_ base: Int, in population: Population) -> Bitmap {
    switch definition.bases[base].over {
    case .population: population.units
    case .frame: population.frame
    case .respondents: wave.units(ofRows: respondents(base: base, in: population))
    }
  }
}

extension WaveUnits {
  /// Where every unit of a group stands with the response of that group.
  func responseStandings(in group: Bitmap) -> UnitStandings {
    let responding = units(ofRows: judged.counting)
    let members = group & asked
    let answered = (members & responding).members.map { ($0, Standing.counted) }
    return UnitStandings(
      Population(units: members, rows: judged.counting, frame: group, asked: members),
      denominator: members, answered: Dictionary(uniqueKeysWithValues: answered))
  }

  /// The units of some rows.
  func units(ofRows rows: Bitmap) -> Bitmap {
    let unitOfRow = judged.table.units
    var units = Bitmap(count: all.count)
    for row in rows.members { units[Int(unitOfRow[row])] = true }
    return units
  }
}
