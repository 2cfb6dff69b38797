public import Findings
public import TextFormats

/// What `meting.json` says about a wave: its year, its dates and the names of its files.
public struct WaveDescription: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The id of the questionnaire, or where it stands.
  public let questionnaire: NamedFile
  /// The file with the population frame.
  public let frame: NamedFile
  /// The files and folders with the answers, in order.
  public let responses: [NamedFile]
  /// The last day that municipalities were told.
  public let deadline: CalendarDay?
  /// The day of the freeze; what is sent later does not count.
  public let closing: CalendarDay?
  /// The file that renames an export's columns and codes.
  public let renaming: NamedFile?
  /// The folder of the previous wave.
  public let previous: NamedFile?
  /// The file with reorganisations that the register does not have.
  public let reorganisations: NamedFile?
  /// What looks odd in it.
  public let warnings: [Finding]

  /// A file as `meting.json` names it, and where it does so.
  public struct NamedFile: Sendable, Hashable {
    /// The name, relative to the folder of the wave.
    public let name: String
    /// Where it is named.
    public let place: Place
  }
}
