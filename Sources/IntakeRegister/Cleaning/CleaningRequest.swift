public import MonitorReport
public import TextFormats

/// What is asked of the register: to remove contact data that came in before a day.
public struct CleaningRequest: Sendable {
  /// What came in on this day or later stays.
  public let before: CalendarDay
  /// The headings of columns that hold contact data, besides those that are known to.
  public let columns: [String]
  /// Who asks it.
  public let person: String
  /// When.
  public let moment: Timestamp
  /// The version of the program.
  public let program: String
  /// Whether it stays.
  public let ending: Register.Ending

  /// Asks to remove contact data.
  public init(
    before: CalendarDay, columns: [String], person: String, moment: Timestamp, program: String,
    ending: Register.Ending
  ) {
    self.before = before
    self.columns = columns
    self.person = person
    self.moment = moment
    self.program = program
    self.ending = ending
  }
}

/// Why nothing was removed from a register.
public enum CleaningRefusal: Error, Hashable, Sendable {
  /// A wave cannot be used.
  case wave(WaveError)
  /// These columns were asked for, and are in no file or have a meaning for the questionnaire.
  case noSuchColumns([String])
}

/// What was removed from a register.
public struct CleaningReport: Sendable, Hashable {
  /// The files with answers in which contact data was overwritten.
  public let files: [File]
  /// How many contacts were removed from the mailing list.
  public let contactCount: Int
  /// E-mail addresses that stand where this program does not change anything: in an answer of a file
  /// from before the day, a reason, or the name of a file.
  public let remaining: [String]

  /// Files from before the day that cannot be read, wholly or in part: other contact data than
  /// addresses can still stand in them.
  public let unreadable: [String]

  /// Headings that mean nothing to the questionnaire and were left as they are: they may hold contact
  /// data under another name.
  public let unknownColumns: [String]
  /// Columns of the frames that have the name of contact data: frames are not changed.
  public let frameColumns: [String]

  /// A file that was changed.
  public struct File: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// How many values were overwritten.
    public let valueCount: Int
    /// The headings of the columns that were overwritten, if it is a batch.
    public let headings: [String]
    /// The checksum of the bytes as they came in.
    public let before: Checksum
    /// The checksum of the bytes as they are now.
    public let after: Checksum
  }
}
