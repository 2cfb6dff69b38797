import Tables
import Testing

@testable import KansrijkCommands

@Suite struct RunTests {
  @Test func leavesTheStatusOfTheCommandBehind() {
    #expect(Samples.outcome(["hernoem", "a", "b"]).status == .findings)
  }

  @Test(arguments: ["--versie", "--version"])
  func printsItsVersion(_ option: String) {
    #expect(
      Samples.outcome([option])
        == Samples.Outcome(status: .inOrder, out: "kansrijk \(version)\n", err: ""))
  }

  @Test func showsTheHelpOnStandardErrorWhenNothingIsAsked() {
    let help = Samples.outcome(["--help"])
    #expect(
      Samples.outcome([]) == Samples.Outcome(status: .wrongUse, out: "", err: help.out))
  }

  @Test func outputThatCannotBeWrittenIsTold() {
    let sink = MemorySink(failure: OutputFailure(code: 28))
    let status = run(["--versie"], in: Samples.surroundings(), to: sink)
    #expect(status == .unreadable)
    #expect(
      sink.errText
        == "fout: De uitvoer kan niet worden geschreven (het systeem meldt fout 28).\n")
  }

  @Test func anOutputFileThatCannotBeWrittenIsTold() {
    let outcome = Samples.outcome(["tel", "a", "--uit", "/bestaat-niet/telling.txt"])
    #expect(outcome.status == .unreadable)
    #expect(outcome.out.isEmpty)
    #expect(outcome.err.hasPrefix("fout: Het bestand ‘/bestaat-niet/telling.txt’ kan niet"))
  }

  @Test func theHighestStatusWins() {
    #expect(ExitStatus.allCases.max() == .fault)
    #expect(max(ExitStatus.findings, .wrongUse) == .wrongUse)
  }
}
