import Findings
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Simulation
import TestSupport
import TextFormats

/// A wave that was made up and judged as if it came in.
struct SimulatedWave {
  let frame: PopulationFrame
  let account: WaveAccount
  let submissions: [InventedSubmission]
  let csv: [UInt8]
  let lines: [UInt8]

  /// Makes up municipalities and their submissions.
  init(
    _ questionnaire: Questionnaire, count: Int, seed: UInt64, faulty: String = "0",
    corrected: String = "0"
  ) throws {
    let file = InventedFrame(questionnaire, count: count, seed: seed).csv
    let frame = try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(file))).frame
    try self.init(
      questionnaire, frame: frame, seed: seed, faulty: faulty, corrected: corrected)
  }

  /// Makes up the submissions of a frame.
  init(
    _ questionnaire: Questionnaire, frame: PopulationFrame, seed: UInt64, faulty: String = "0",
    corrected: String = "0"
  ) throws {
    var wave = try InventedWave(
      questionnaire, frame: frame, seed: seed, faulty: DecimalShare(faulty) ?? .none,
      corrected: DecimalShare(corrected) ?? .none)
    let text = WaveText(wave)
    var submissions: [InventedSubmission] = []
    var csv = text.header
    var lines: [UInt8] = []
    while true {
      let part = try wave.nextPart()
      if part.isEmpty { break }
      submissions += part
      for submission in part {
        text.appendRow(submission, to: &csv)
        text.appendLine(submission, to: &lines)
      }
    }
    self.frame = frame
    account = wave.account
    self.submissions = submissions
    self.csv = csv
    self.lines = lines
  }

  /// What is found in it when it is read as a batch, or as lines of JSON.
  func findings(_ questionnaire: Questionnaire, asLines: Bool = false) -> [Finding] {
    let file = SourceFile(
      name: asLines ? "antwoorden.jsonl" : "antwoorden.csv", bytes: Bytes(asLines ? lines : csv))
    return judge(
      [file], by: IngestContext(questionnaire: questionnaire, frame: frame, register: .bundled)
    ).findings()
  }
}

/// A questionnaire of the project, or one in a text.
func loaded(at path: String) throws -> Questionnaire {
  try Questionnaire.load(readFile(at: "\(projectFolder)/\(path)", named: path))
}

func loaded(_ text: String) throws -> Questionnaire {
  try Questionnaire.load(SourceFile(name: "vragenlijst.json", bytes: Bytes(text)))
}
