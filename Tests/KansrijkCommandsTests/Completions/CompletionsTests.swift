import TestSupport
import Testing

@testable import KansrijkCommands

@Suite struct CompletionsTests {
  @Test(arguments: Shell.allCases)
  func writesAScript(_ shell: Shell) {
    let script = Samples.outcome(["completies", shell.rawValue])
    #expect(script.status == .inOrder)
    #expect(difference(of: script.out.utf8, fromGolden: "completies.\(shell.rawValue)") == nil)
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
