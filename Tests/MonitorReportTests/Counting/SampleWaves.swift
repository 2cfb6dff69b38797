import MonitorReport
import Municipalities
import QuestionnaireSchema
import TestSupport

/// The invented waves that come with the program.
enum SampleWaves {
  /// The files of a wave.
  static func files(_ name: String) -> WaveFiles {
    WaveFolder(
      "\(projectFolder)/SampleResponses/\(name)", questionnaires: QuestionnaireFolders(others: [])
    ).files()
  }

  /// The waves of 2019, 2020 and 2021, counted once for all tests.
  static let counted: [CountedWave] = ["2019", "2020", "2021"].compactMap { year in
    (try? Wave(files(year), register: .bundled)).map {
      CountedWave($0, suppressing: .standard)
    }
  }
}
