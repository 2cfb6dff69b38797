import MonitorReport
import Testing
import TextFormats

@testable import IntakeRegister

/// A wave of three invented municipalities, as files in memory.
struct SmallWave {
  var label = "Is er een plan?"
  var frameRows = ["GM9001;Aardappelveen", "GM9002;Bietenveen", "GM9003;Courgetteveen"]
  var id = "mini"
  var year = 2021

  var files: WaveFiles {
    get throws {
      let description = SourceFile(
        name: "mini/meting.json",
        bytes: Bytes(
          """
          { "jaar": \(year), "vragenlijst": "vragenlijst.json", "kader": "kader.csv",
            "antwoorden": ["antwoorden.csv"], "sluiting": "\(year)-10-01" }
          """))
      let questionnaire = """
        { "id": "\(id)", "year": \(year), "title": "Mini",
          "sections": [ { "name": "a", "label": "A", "questions": [
            { "name": "plan", "type": "select_one", "label": "\(label)",
              "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
            { "name": "doel", "type": "text", "label": "Welk doel?" } ] } ],
          "figures": [] }
        """
      let frame =
        "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\n"
        + frameRows.map { $0 + ";Drenthe;ja;1;ja\n" }.joined()
      return WaveFiles(
        name: "mini", descriptionFile: description, description: try WaveDescription(description),
        questionnaire: SourceFile(name: "mini/vragenlijst.json", bytes: Bytes(questionnaire)),
        frame: SourceFile(name: "mini/kader.csv", bytes: Bytes(frame)), renaming: nil,
        reorganisations: nil, responses: [], previous: [], findings: [],
        missingResponses: [])
    }
  }

  func request(
    _ files: [SourceFile], received day: CalendarDay? = nil
  ) throws -> ImportRequest {
    ImportRequest(
      wave: try self.files, files: files, person: "Jo",
      moment: try #require(Timestamp(secondsSince1970: 1_632_132_000)),
      receivedDay: day, program: "test", ending: .kept)
  }

  /// A batch of one submission.
  static func batch(_ name: String, _ row: String) -> SourceFile {
    SourceFile(name: name, bytes: Bytes("gemeentecode;ingezonden;plan;doel\n" + row + "\n"))
  }
}
