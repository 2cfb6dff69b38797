import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// The questionnaire and frame by which the program explains its own checks, and a good file.
struct SmallWave: Sendable {
  static let shared = SmallWave()

  /// A file that is judged beside every other.
  let other: SourceFile
  private let questionnaire: Questionnaire
  private let frame: PopulationFrame
  private let renaming: ColumnRenaming
  private let previous: PreviousAnswers
  private let register: MunicipalityRegister

  private init() {
    do {
      questionnaire = try Questionnaire.load(
        SourceFile(name: "vragenlijst.json", bytes: Bytes(Self.questionnaireText)))
      frame = try readFrame(
        SourceFile(name: "kader.csv", bytes: Bytes(CheckExample.frame))
      ).frame
      renaming = try ColumnRenaming(
        SourceFile(name: "kolommen.csv", bytes: Bytes("bron;naar\nQ1;plan\nQ1=1;ja\nweek=x;3\n")),
        for: questionnaire)
    } catch {
      fatalError("the small wave cannot be read: \(error)")
    }
    let rows = "gemeentecode;ingezonden;plan;doelen;week;toelichting;impuls\n"
    other = SourceFile(
      name: "andere.csv",
      bytes: Bytes(rows + "GM9002;2021-09-01;ja;gezondheid;3;één;\nGM9001;;nee;;;;ja\n"))
    register = Self.smallRegister
    previous = PreviousAnswers(
      judge(
        [other], by: IngestContext(questionnaire: questionnaire, frame: frame, register: register)))
  }

  /// What files are judged by, as some bits say.
  func context(_ choice: UInt8) -> IngestContext {
    IngestContext(
      questionnaire: questionnaire, frame: choice & 4 == 0 ? frame : nil, register: register,
      deadline: CalendarDay(year: 2021, month: 9, day: 13),
      closing: CalendarDay(year: 2021, month: 9, day: 20),
      renaming: choice & 8 == 0 ? .none : renaming, previous: choice & 16 == 0 ? nil : previous)
  }

  /// One municipality that ended, its successor and two others: all of them would take most of the
  /// time of a run.
  private static var smallRegister: MunicipalityRegister {
    let codes = Set(["GM0003", "GM0014", "GM0363", "GM1979"].compactMap { MunicipalityCode($0) })
    let all = MunicipalityRegister.bundled
    return MunicipalityRegister(
      municipalities: all.municipalities.filter { codes.contains($0.code) },
      reorganisations: all.reorganisations.filter { codes.contains($0.from.code) },
      variants: [:])
  }

  /// The questionnaire of the examples, with questions and rules of the kinds that it lacks.
  private static var questionnaireText: String {
    CheckExample.questionnaire
      .replacing(#"{ "name": "impuls","#, with: more + #"{ "name": "impuls","#)
      .replacing(#""edits": ["#, with: #""edits": ["# + rules)
  }

  private static let more = #"""
    { "name": "dag", "type": "date", "label": "Wanneer?" },
    { "name": "deel", "type": "decimal", "min": -5, "label": "Welk deel?" },
    { "name": "verhaal", "type": "text", "label": "Wat nog meer?" },
    """#

  private static let rules = #"""
    { "name": "meer_dan_vorig", "severity": "warning", "message": "Minder.",
      "check": "${week} + ${deel} - 1 >= ${vorig.week} or ${verhaal} != ${vorig.verhaal}" },
    { "name": "laat", "severity": "error", "message": "Laat.",
      "check": "${dag} < '2022-01-01' or count-selected(${doelen}) > 1 or answered(${doelen})" },
    """#
}
