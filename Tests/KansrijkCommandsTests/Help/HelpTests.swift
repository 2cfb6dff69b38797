import Tables
import TestSupport
import Testing
import TextFormats

@testable import KansrijkCommands

@Suite struct HelpTests {
  @Test func explainsTheProgramAndACommand() {
    #expect(difference(of: Samples.outcome(["--help"]).out.utf8, fromGolden: "help.txt") == nil)
    #expect(
      difference(of: Samples.outcome(["tel", "--help"]).out.utf8, fromGolden: "help-tel.txt") == nil
    )
  }

  struct Example: Sendable {
    let arguments: [String]
    let reason: String
  }

  @Test(arguments: [
    Example(arguments: ["help", "tel"], reason: "the command for it"),
    Example(arguments: ["--help", "tel"], reason: "the option before the command"),
    Example(arguments: ["tel", "-h"], reason: "the short option"),
    Example(arguments: ["tel", "--fuot", "--help"], reason: "help wins over a mistake"),
  ])
  func explainsACommandHoweverItIsAsked(_ example: Example) {
    let help = Samples.outcome(["tel", "--help"])
    #expect(help.status == .inOrder)
    #expect(Samples.outcome(example.arguments) == help, "\(example.reason)")
  }

  @Test func helpAfterTwoHyphensIsAnOperand() {
    #expect(Samples.outcome(["tel", "--", "--help"]).out == "--help|-|-||-\n")
  }

  @Test(arguments: CommandTable.kansrijk.commands.map(\.name))
  func everyCommandIsExplainedWithinEightyColumns(_ name: String) throws {
    let command = try #require(CommandTable.kansrijk.command(named: name))
    let text = command.helpPage.terminalText(.plain)
    #expect(text.split(separator: "\n").allSatisfy { terminalWidth(String($0)) <= 80 })
    #expect(command.options.allSatisfy { text.contains($0.dashed) })
    #expect(CommandTable.kansrijk.helpPage.terminalText(.plain).contains("  \(name) "))
  }

  @Test(arguments: CommandTable.kansrijk.commands.map(\.name))
  func everyExampleCanBeTyped(_ name: String) throws {
    let command = try #require(CommandTable.kansrijk.command(named: name))
    for example in command.examples {
      let words = shellWords(example.line)
      let start = try #require(words.firstIndex(of: "kansrijk"), "\(example.line)")
      let arguments = words[(start + 1)...].prefix { $0 != "source" }
      #expect(arguments.first == name, "\(example.line)")
      var parser = ArgumentParser(command, in: .kansrijk)
      #expect(throws: Never.self, "\(example.line)") {
        try parser.parse(Array(arguments.dropFirst()))
      }
    }
  }
}

/// The words of a command line; what stands between double quotes is one word.
private func shellWords(_ line: String) -> [String] {
  line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
    index, part in
    index % 2 == 1 ? [String(part)] : part.split { " ()|".contains($0) }.map { String($0) }
  }
}
