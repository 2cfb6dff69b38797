public import Tables

/// What a run knows about the world outside its arguments.
public struct Surroundings: Sendable, Hashable {
  /// The path of the program itself, links followed; `nil` when the system does not tell.
  public let executable: String?
  /// What the environment says, where it says anything.
  public let environment: [EnvironmentVariable: String]
  /// The streams that are a terminal.
  public let terminals: Set<OutputStream>
  /// The width of the terminal in columns, if there is one.
  public let terminalWidth: Int?
  /// The present, in seconds since 1 January 1970 00:00 UTC.
  public let now: Int64

  /// Describes the surroundings of a run.
  public init(
    executable: String?, environment: [EnvironmentVariable: String], terminals: Set<OutputStream>,
    terminalWidth: Int?, now: Int64
  ) {
    self.executable = executable
    self.environment = environment
    self.terminals = terminals
    self.terminalWidth = terminalWidth
    self.now = now
  }

  /// How text for a person is laid out on a stream.
  ///
  /// Lines are 80 wide, or as wide as a terminal between 40 and 100. Colour is for a terminal
  /// only, and not when `NO_COLOR` says anything or `TERM` is `dumb`.
  ///
  /// Source: no-color.org.
  public func style(of stream: OutputStream) -> TerminalStyle {
    guard terminals.contains(stream) else { return .plain }
    let width = terminalWidth.map { min(max($0, 40), 100) } ?? 80
    let isPlain =
      environment[.noColour, default: ""] != "" || environment[.terminalType] == "dumb"
    return TerminalStyle(width: width, colours: isPlain ? .none : .ansi)
  }
}
