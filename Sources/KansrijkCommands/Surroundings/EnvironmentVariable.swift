/// A variable of the environment that the program looks at; it looks at no others.
public enum EnvironmentVariable: String, Sendable, Hashable, CaseIterable {
  /// A folder with questionnaires.
  case questionnaires = "KANSRIJK_VRAGENLIJSTEN"
  /// Whether the user wants no colours: anything but nothing.
  case noColour = "NO_COLOR"
  /// The kind of terminal.
  case terminalType = "TERM"
  /// The name of the user on this computer.
  case user = "USER"
}
