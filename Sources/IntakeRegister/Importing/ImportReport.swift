public import Findings
public import Municipalities
public import QuestionnaireSchema
public import TextFormats

/// What came of taking in files.
public struct ImportReport: Sendable {
  /// The year of the wave.
  public let year: Int
  /// Whether the wave was not in the register before.
  public let isFirst: Bool
  /// The day on which the files were received, where that was told.
  public let receivedDay: CalendarDay?
  /// The questionnaire that the answers are judged by.
  public let questionnaire: Questionnaire
  /// Who was asked.
  public let frame: PopulationFrame?
  /// What is to be said about the files that describe the wave.
  public let waveFindings: [Finding]
  /// What became of each file, in the order in which they were offered.
  public let files: [ImportedFile]
}
