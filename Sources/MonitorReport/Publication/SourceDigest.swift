import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// What the files of a wave are known by again, without their names.
///
/// It is one checksum over the checksums of all of them, in order, so that nothing about one file can
/// be tried out against it.
public struct SourceDigest: Sendable, Hashable {
  /// The year of the wave.
  public let year: Int
  /// The id of its questionnaire.
  public let questionnaire: String
  /// How many files it was made of, that of the previous wave included.
  public let fileCount: Int
  /// How many decisions about submissions were followed.
  public let decisionCount: Int
  /// The checksum over those of the files, as 64 hexadecimal digits.
  public let checksum: String

  /// Takes the digest of the files of a wave.
  public init(_ wave: Wave, of files: WaveFiles) {
    let sums = files.all.map { Checksum($0.bytes).description }.sorted()
    self.init(
      year: wave.year, questionnaire: wave.judged.questionnaire.id, fileCount: sums.count,
      decisionCount: files.decisions.count,
      checksum: Checksum(Bytes(sums.map { $0 + "\n" }.joined())).description)
  }

  /// Puts together what a manifest says.
  init(
    year: Int, questionnaire: String, fileCount: Int, decisionCount: Int, checksum: String
  ) {
    self.year = year
    self.questionnaire = questionnaire
    self.fileCount = fileCount
    self.decisionCount = decisionCount
    self.checksum = checksum
  }
}
