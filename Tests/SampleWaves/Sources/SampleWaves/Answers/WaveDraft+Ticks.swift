extension WaveDraft {
  /// Ticks choices among those who tick at least one: exactly so many municipalities each.
  ///
  /// Who answers for several municipalities takes the first choice, as nobody could hand one over.
  ///
  /// - Precondition: the margins leave room to give everyone at least one choice.
  mutating func tick(
    _ question: Question, _ margins: KeyValuePairs<String, Int>, in population: Population = .all,
    where condition: (Candidate) -> Bool,
    preferring preference: (Candidate, String) -> Int = { candidate, _ in candidate.zeal }
  ) {
    let asked = candidates(in: population, where: condition)
    var ticks: [Int: [String]] = [:]
    for (rank, (choice, count)) in margins.enumerated() {
      let drawn = draw(count, of: asked, in: population) { candidate in
        let isJoint = candidate.respondent.members.count > 1
        return preference(candidate, choice) + (rank == 0 && isJoint ? 9000 : 0)
      }
      for index in drawn { ticks[index, default: []].append(choice) }
    }
    for index in asked where ticks[index] == nil {
      ticks[index] = [handOver(in: &ticks, to: index, of: asked, in: population)]
    }
    for index in asked { fill(question, ticks[index] ?? [], for: index) }
  }

  /// Takes the first choice of someone who ticked the most, for someone of the same weight.
  private func handOver(
    in ticks: inout [Int: [String]], to receiver: Int, of asked: [Int], in population: Population
  ) -> String {
    let weight = respondents[receiver].weight(in: population)
    let giver = asked.filter { respondents[$0].weight(in: population) == weight }
      .max { (ticks[$0]?.count ?? 0, $0) < (ticks[$1]?.count ?? 0, $1) }
    guard let giver, var given = ticks[giver], given.count > 1 else {
      preconditionFailure("nobody has a choice to spare")
    }
    let choice = given.remove(at: 1)
    ticks[giver] = given
    return choice
  }
}
