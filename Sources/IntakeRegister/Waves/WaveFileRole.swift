import MonitorReport
import TextFormats

/// What a stored file is for its wave.
enum WaveFileRole: String, CaseIterable {
  case description
  case questionnaire
  case frame
  case renaming
  case reorganisations
  case response

  /// The file as `meting.json` and users call it.
  var inDutch: String {
    switch self {
    case .description: "meting.json"
    case .questionnaire: "vragenlijst"
    case .frame: "kader"
    case .renaming: "kolommen"
    case .reorganisations: "herindelingen"
    case .response: "antwoorden"
    }
  }
}

extension WaveFiles {
  /// The files of a wave by what they are for it.
  var byRole: [(role: WaveFileRole, file: SourceFile)] {
    let single: [(WaveFileRole, SourceFile?)] = [
      (.description, descriptionFile), (.questionnaire, questionnaire), (.frame, frame),
      (.renaming, renaming), (.reorganisations, reorganisations),
    ]
    return single.compactMap { role, file in file.map { (role, $0) } }
      + responses.map { (.response, $0) }
  }
}
