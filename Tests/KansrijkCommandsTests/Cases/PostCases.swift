import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// The files of `Tests/Cases/post`, and what `verwacht.csv` says must come out of them.
enum PostCases {
  /// A row of `verwacht.csv`.
  struct Row: Sendable {
    /// The file, from `post` on.
    let file: String
    /// The municipalities that count.
    let counting: [String]
  }

  /// The rows about the files of one folder.
  static func rows(_ folder: String) throws -> [Row] {
    try Project.rows("Tests/Cases/post/verwacht.csv").map { cells in
      Row(file: cells[0], counting: cells[2].split(separator: " ").map(String.init))
    }
    .filter { $0.file.hasPrefix(folder) }
  }

  /// Where a file stands.
  static func path(_ file: String) -> String { Project.path("Tests/Cases/post/" + file) }

  /// What files are judged by, closed on a day if one is given.
  static func context(closing: CalendarDay? = nil) throws -> IngestContext {
    let folder = Project.path("Tests/Cases")
    let questionnaire = try Questionnaire.load(
      readFile(at: folder + "/vragenlijst.json", named: "vragenlijst.json"))
    let frame = try readFrame(readFile(at: folder + "/kader.csv", named: "kader.csv")).frame
    return IngestContext(
      questionnaire: questionnaire, frame: frame, register: .bundled, closing: closing)
  }

  /// One file, judged alone.
  static func judged(_ file: String, closing: CalendarDay? = nil) throws -> JudgedResponses {
    judge(
      [try readFile(at: path(file), named: file)], by: try context(closing: closing))
  }
}

extension JudgedResponses {
  /// The municipalities with a counting submission.
  var countingCodes: [String] {
    units.codes.indices.filter { countingRows[$0] != nil }.map { units.codes[$0].description }
      .sorted()
  }

  /// The findings as file, code and severity.
  var told: [String] {
    findings().map { "\($0.place.file) \($0.code) \($0.severity.rawValue)" }
  }
}
