import KansrijkCommands
import Tables
import Testing

@Suite struct SurroundingsTests {
  struct Example: Sendable {
    let environment: [EnvironmentVariable: String]
    let terminals: Set<OutputStream>
    let width: Int?
    let style: TerminalStyle
    let reason: String
  }

  @Test(arguments: [
    Example(
      environment: [:], terminals: [.out], width: 90,
      style: TerminalStyle(width: 90, colours: .ansi), reason: "a terminal"),
    Example(
      environment: [:], terminals: [.err], width: 90, style: .plain,
      reason: "only standard error is a terminal"),
    Example(
      environment: [.noColour: "1"], terminals: [.out], width: 80, style: .plain,
      reason: "the user wants no colour"),
    Example(
      environment: [.noColour: ""], terminals: [.out], width: 80,
      style: TerminalStyle(width: 80, colours: .ansi), reason: "an empty NO_COLOR says nothing"),
    Example(
      environment: [.terminalType: "dumb"], terminals: [.out], width: 80, style: .plain,
      reason: "a terminal without colours"),
    Example(
      environment: [.noColour: "1"], terminals: [.out], width: 300,
      style: TerminalStyle(width: 100, colours: .none), reason: "long lines read badly"),
    Example(
      environment: [.noColour: "1"], terminals: [.out], width: nil, style: .plain,
      reason: "a terminal that does not tell its width"),
  ])
  func coloursAndWidthFollowTheTerminal(_ example: Example) {
    let surroundings = Surroundings(
      executable: nil, environment: example.environment, terminals: example.terminals,
      terminalWidth: example.width, now: 0)
    #expect(surroundings.style(of: .out) == example.style, "\(example.reason)")
  }
}
