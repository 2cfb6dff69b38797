public import Findings
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

  /// Reads the two columns `bron;naar`.
  ///
  /// - Throws: ``RenamingError`` with everything that is wrong in the file.
  public init(_ file: SourceFile) throws(RenamingError) {
    let text = DelimitedText(decodeText(file.bytes))
    var findings: [Finding] = []
    func report(_ message: String, _ advice: String?, row: Int) {
      findings.append(
        Finding(
          code: FindingCode("kolommen-fout"), severity: .error,
          place: Place(file: file.name, row: row), message: message, advice: advice))
    }
    if text.header != ["bron", "naar"] {
      report(
        "De eerste regel is niet ‘bron;naar’.", "Zet ‘bron;naar’ op de eerste regel.", row: 1)
    }
    var columns: [String: String] = [:]
    var codes: [String: [String: String]] = [:]
    for (record, cells) in text.records() {
      let row = record.row
      guard cells.count == 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        report("Deze regel heeft geen bron en naam.", "Schrijf ‘bron;naar’.", row: row)
        continue
      }
      if let mark = cells[0].firstIndex(of: "=") {
        let column = String(cells[0][..<mark])
        let code = String(cells[0][cells[0].index(after: mark)...])
        if codes[column, default: [:]].updateValue(cells[1], forKey: code) != nil {
          report("‘\(cells[0])’ staat er twee keer in.", "Laat één regel staan.", row: row)
        }
      } else if columns.updateValue(cells[1], forKey: cells[0]) != nil {
        report("‘\(cells[0])’ staat er twee keer in.", "Laat één regel staan.", row: row)
      }
    }
    guard findings.isEmpty else { throw RenamingError(findings: findings) }
    self.init(columns: columns, codes: codes)
  }
}

/// A file with renamed columns that cannot be used.
public struct RenamingError: Error, Hashable, Sendable {
  /// Everything that is wrong in it.
  public let findings: [Finding]
}
