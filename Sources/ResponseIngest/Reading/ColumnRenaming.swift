public import Findings
public import QuestionnaireSchema
public import TextFormats

/// The names that an export's columns and codes have in the questionnaire (`kolommen.csv`).
///
/// `Q2;coalitie_status` renames a column, `Q2=1;gevormd` a code in that column.
public struct ColumnRenaming: Sendable {
  /// The name of a column in the questionnaire, by its heading in the export.
  private let columns: [String: String]
  /// The codes in the questionnaire, by heading and code in the export.
  private let codes: [String: [String: String]]
  /// The headings of both as they are compared, each with the one that is written in the file.
  private let written: [String: String]

  /// Nothing is renamed.
  public static let none = ColumnRenaming(columns: [:], codes: [:])

  private init(columns: [String: String], codes: [String: [String: String]]) {
    self.columns = columns
    self.codes = codes
    let headings = Set(columns.keys).union(codes.keys).sorted()
    written = Dictionary(headings.map { (comparable($0), $0) }) { first, _ in first }
  }

  /// What a heading is called in the questionnaire; the heading itself when it is not renamed.
  func name(of heading: String) -> String { columns[key(heading)] ?? heading }

  /// The codes in the questionnaire by those in the column under a heading; `nil` when none is renamed.
  func codes(of heading: String) -> [String: String]? { codes[key(heading)] }

  private func key(_ heading: String) -> String {
    if written.isEmpty || columns[heading] != nil || codes[heading] != nil { return heading }
    return written[comparable(heading)] ?? heading
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
