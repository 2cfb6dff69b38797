import MonitorReport
import Municipalities
import QuestionnaireSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The invented waves that come with the program, and where they stand.
enum SampleWaves {
  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path(
      percentEncoded: false)

  /// The files of a wave.
  static func files(_ name: String) -> WaveFiles {
    WaveFolder(
      root + "SampleResponses/" + name, questionnaires: QuestionnaireFolders(others: [])
    ).files()
  }

  /// The waves of 2019, 2020 and 2021, counted once for all tests.
  static let counted: [CountedWave] = ["2019", "2020", "2021"].compactMap { year in
    (try? Wave(files(year), register: .bundled)).map {
      CountedWave($0, suppressing: .standard)
    }
  }
}
