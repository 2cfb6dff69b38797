import Testing

@testable import KansrijkCommands

@Suite struct CompletionsTests {
  @Test(arguments: Shell.allCases)
  func writesAScript(_ shell: Shell) {
    let script = Samples.outcome(["completies", shell.rawValue])
    #expect(script.status == .inOrder)
    expectGolden(script.out.utf8, "completies.\(shell.rawValue)")
  }

  @Test(arguments: Shell.allCases)
  func everyCommandAndOptionOccurs(_ shell: Shell) {
    let script = shell.completions(for: .kansrijk)
    for command in CommandTable.kansrijk.commands {
      #expect(script.contains(command.name))
      for option in command.options {
        #expect(script.contains((shell == .fish ? "-l " : "--") + option.name))
      }
    }
  }
}
