public import MonitorReport
public import TextFormats

/// What is asked of the register: to take in files for a wave.
public struct ImportRequest: Sendable {
  /// What answers are judged by; its own answers are not looked at.
  public let wave: WaveFiles
  /// The files that came in.
  public let files: [SourceFile]
  /// The names of columns that came with these files, if any did; they go before those of the wave.
  public let renaming: SourceFile?
  /// Who takes them in.
  public let person: String
  /// When.
  public let moment: Timestamp
  /// The day on which the files were received, where that is told; not after the moment.
  public let receivedDay: CalendarDay?
  /// Whether a batch without a question is kept as well.
  public let keepsStrangers: Bool
  /// The version of the program.
  public let program: String
  /// Whether it stays.
  public let ending: Register.Ending

  /// Asks to take in files.
  public init(
    wave: WaveFiles, files: [SourceFile], renaming: SourceFile? = nil, person: String,
    moment: Timestamp, receivedDay: CalendarDay? = nil, keepsStrangers: Bool = false,
    program: String,
    ending: Register.Ending
  ) {
    self.wave = wave
    self.files = files
    self.renaming = renaming
    self.person = person
    self.moment = moment
    self.receivedDay = receivedDay
    self.keepsStrangers = keepsStrangers
    self.program = program
    self.ending = ending
  }
}
