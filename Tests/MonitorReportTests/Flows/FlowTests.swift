import MonitorReport
import Municipalities
import Tables
import Testing

@Suite struct FlowTests {
  private func flow() throws -> CountedFlow {
    let changes = try [
      Moving.reorganisation(.merge, "GM9001", "GM9010"),
      Moving.reorganisation(.merge, "GM9002", "GM9010"),
      Moving.reorganisation(.merge, "GM9003", "GM9010"),
      Moving.reorganisation(.split, "GM9004", "GM9005"),
      Moving.reorganisation(.split, "GM9004", "GM9006"),
    ]
    let waves = [
      // Of the three that merge, the one without an answer is passed over: two said no.
      try Moving.standings(
        2021, frame: "GM9010 GM9005 GM9006 GM9007- GM9008 GM9009",
        answers: "GM9010=ja GM9005=ja GM9006= GM9007=ja GM9009=nee", reorganisations: changes),
      try Moving.standings(
        2020, frame: "GM9001 GM9002 GM9003 GM9004 GM9005 GM9006- GM9007 GM9008",
        answers: "GM9001=nee GM9003=nee GM9004=ja GM9005= GM9007=ja GM9008=ja"),
    ]
    return try #require(CountedFlow.flows(over: waves).first)
  }

  @Test func followsEveryMunicipalityOfTheLatestWaveThroughReorganisations() throws {
    let flow = try flow()
    #expect(
      flow.states.map(\.label) == [
        "Een plan", "Geen plan", "Niet ingevuld", "Geen respons", "Niet gevraagd",
      ])
    // GM9010: nee → ja. GM9005: leeg → ja. GM9006: niet gevraagd → leeg. GM9008: ja → geen respons.
    // GM9009: niet in het kader → nee. GM9007 is in 2021 not in the population: not followed.
    #expect(
      flow.moves == [
        [
          [0, 0, 0, 1, 0], [1, 0, 0, 0, 0], [1, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 1, 1, 0, 0],
        ]
      ])
  }

  @Test func countsEachWaveInItsOwnDivisionAndSaysWhatReorganisationsMade() throws {
    let stages = try flow().stages
    #expect(stages.map(\.year) == [2020, 2021])
    #expect(stages[0].own == [3, 2, 1, 1, 0])
    #expect(stages[0].followed == [1, 1, 1, 0, 2])
    #expect(stages[1].own == [2, 1, 1, 1, 0])
    #expect(stages[1].followed == [2, 1, 1, 1, 0])
    #expect(stages[0].merged == 1)
    #expect(stages[0].mergedFrom == 3)
    // GM9004 was divided, and GM9007 no longer belongs to the population.
    #expect(stages[0].lost == 2)
    let notes = try flow().table.notes
    #expect(notes[0] == "Het gaat om de 5 gemeenten in de indeling van 2021.")
    #expect(notes[1] == "Van de 7 gemeenten van 2020 zijn er 3 samengegaan tot 1.")
    #expect(notes[2].hasSuffix("Dat is onze eigen regel; die van het RIVM is niet bekend."))
    #expect(
      notes[3]
        == "2 gemeenten van 2020 staan hier niet in: gesplitst, of in 2021 niet meer in deze groep."
    )
  }

  @Test func oneWaveHasNoFlow() throws {
    let wave = try Moving.standings(2021, frame: "GM9001 GM9002", answers: "GM9001=ja")
    #expect(CountedFlow.flows(over: [wave]).isEmpty)
    #expect(CountedFlow.flows(over: []).isEmpty)
  }

  @Test func theSampleWavesFlowIntoTheMarginsOfTabel1() throws {
    let flow = try #require(CountedFlow.flows(over: SampleWaves.standings).first)
    // Tabel 1 of the Monitor, each year in its own division; the rest of 2019 and 2020 is known
    // only together: 11 and 43 that answered neither, 7 and 24 that did not respond.
    let own = flow.stages.map(\.own)
    #expect(own.map { $0[0] } == [40, 59, 140])
    #expect(own.map { $0[1] } == [89, 149, 67])
    #expect(own.map { $0[2] + $0[3] } == [11, 43, 10])
    #expect(own.map { $0[4] } == [7, 24, 56])
    #expect(own.map { $0.reduce(0, +) } == [147, 275, 273])
    #expect(flow.stages.map { $0.followed.reduce(0, +) } == [273, 273, 273])
    for (index, table) in flow.moves.enumerated() {
      #expect(table.map { $0.reduce(0, +) } == flow.stages[index].followed)
      for state in flow.states.indices {
        #expect(
          table.reduce(0) { $0 + $1[state] } == flow.stages[index + 1].followed[state])
      }
    }
  }
}
