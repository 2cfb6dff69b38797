public import Findings
public import QuestionnaireSchema
public import TextFormats

/// The names that an export's columns and codes have in the questionnaire (`kolommen.csv`).
///
/// `Q2;coalitie_status` renames a column, `Q2=1;gevormd` a code in that column.
public struct ColumnRenaming: Sendable {
  /// The name of a column in the questionnaire, by its heading in the export.
  let columns: [String: String]
  /// The codes in the questionnaire, by heading and code in the export.
  let codes: [String: [String: String]]

  /// Nothing is renamed.
  public static let none = ColumnRenaming(columns: [:], codes: [:])

  private init(columns: [String: String], codes: [String: [String: String]]) {
    self.columns = columns
    self.codes = codes
  }

  /// Reads the two columns `bron;naar`, and holds the names against a questionnaire.
  ///
  /// - Throws: ``RenamingError`` with everything that is wrong in the file.
  public init(_ file: SourceFile, for questionnaire: Questionnaire) throws(RenamingError) {
    var reader = RenamingReader(file, questionnaire)
    reader.read()
    guard reader.findings.isEmpty else { throw RenamingError(findings: reader.findings) }
    self.init(columns: reader.columns, codes: reader.codes)
  }
}

/// A file with renamed columns that cannot be used.
public struct RenamingError: Error, Hashable, Sendable {
  /// Everything that is wrong in it.
  public let findings: [Finding]
}
