public import MonitorReport

/// What a check of a register came to.
public struct RegisterCheck: Sendable {
  /// What is wrong; empty when all is in order.
  public let problems: [RegisterProblem]
  /// How many files with answers there are.
  public let fileCount: Int
  /// How many submissions stand in them.
  public let submissionCount: Int
  /// For how many municipalities, in all waves, a submission counts that was traced to its bytes.
  public let tracedCount: Int
}

/// Something that is wrong in a register.
public enum RegisterProblem: Hashable, Sendable {
  /// SQLite finds the file itself damaged.
  case damaged(String)
  /// The tables are not those that this program makes.
  case otherTables
  /// A row names a row that is not there.
  case danglingRow(table: String)
  /// The bytes of a file are not those that were stored.
  case changedContent(names: [String])
  /// A wave cannot be used.
  case unusableWave(year: Int, WaveError)
  /// The year of a wave is not that in its description.
  case otherYear(Int)
  /// The mailing list has municipalities that are no codes.
  case badContacts(count: Int)
  /// What a submission was for a municipality when it came in is not noted for those in the bytes.
  case otherOutcomes(file: String)
  /// The checksum of a cleaned file is not the one that was noted.
  case otherCleaning
  /// The submissions of a file are not those that stand in its bytes; with the first record.
  case otherSubmissions(file: String, record: Int)

  /// What is wrong, in Dutch.
  public var message: String {
    switch self {
    case .damaged(let what): "Het bestand zelf is beschadigd: \(what)"
    case .otherTables: "De tabellen zijn niet die van dit programma."
    case .otherYear(let year): "De meting van \(year) zegt zelf dat zij van een ander jaar is."
    case .badContacts(let count):
      "In de lijst met adressen staan \(count) gemeenten die geen code zijn."
    case .otherOutcomes(let file):
      "Wat inzendingen van ‘\(file)’ bij het inlezen werden, klopt niet met het bestand zelf."
    case .otherCleaning: "Een opgeschoond bestand heeft een ander controlegetal dan is genoteerd."
    case .danglingRow(let table):
      "In de tabel ‘\(table)’ verwijst een rij naar iets dat er niet is."
    case .changedContent(let names):
      "De inhoud van \(names.map { "‘\($0)’" }.joined(separator: ", ")) is niet meer wat er "
        + "binnenkwam."
    case .unusableWave(let year, _): "De meting van \(year) kan niet worden gebruikt."
    case .otherSubmissions(let file, let record):
      "De inzendingen van ‘\(file)’ zijn niet die in het bestand zelf (vanaf \(record))."
    }
  }
}
