import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TestSupport

/// The invented waves that come with the program.
enum SampleWaves {
  /// The files of a wave.
  static func files(_ name: String) -> WaveFiles {
    WaveFolder(
      "\(projectFolder)/SampleResponses/\(name)", questionnaires: QuestionnaireFolders(others: [])
    ).files()
  }

  /// The waves of 2019, 2020 and 2021, read once for all tests.
  static let waves: [Wave] = ["2019", "2020", "2021"].compactMap { year in
    try? Wave(files(year), register: .bundled)
  }

  /// Those waves, counted.
  static let counted: [CountedWave] = waves.map { CountedWave($0, suppressing: .standard) }

  /// Where the municipalities of those waves stand.
  static let standings: [WaveStandings] = waves.map { WaveStandings($0.judged, year: $0.year) }

  /// The report on those waves.
  static let report = Report(
    counted, flows: CountedFlow.flows(over: standings), of: .all)

  /// The municipalities of all of them, by code and name, with what they answered as text.
  static let frames: [PopulationFrame] = waves.compactMap(\.judged.units.frame)
}
