import IntakeRegister
import Testing

@testable import KansrijkCommands

@Suite struct ProgressBarTests {
  /// What is written to standard error while an import goes on.
  private func shown(
    _ steps: [ImportProgress], terminals: Set<OutputStream> = [.err]
  ) -> String {
    let sink = MemorySink()
    let bar = ProgressBar(
      Invocation(
        arguments: ParsedArguments(), surroundings: Samples.surroundings(terminals: terminals),
        table: Samples.table, sink: sink))
    for step in steps { bar.show(step) }
    bar.clear()
    #expect(sink.out.isEmpty)
    return sink.errText
  }

  private let long: [ImportProgress] =
    [.judging(byteCount: 1 << 24)] + (1...10_000).map { .storing(done: $0, total: 10_000) }

  @Test func drawsEachPercentageOnceAndTakesItselfAway() {
    let text = shown(long)
    let lines = text.split(separator: "\r", omittingEmptySubsequences: true)
    #expect(lines.first == "Lezen en beoordelen…")
    #expect(lines.count == 1 + 101 + 1)
    #expect(lines.contains("Bewaren  ███████████████···············  50%"))
    #expect(lines.last?.allSatisfy { $0 == " " } == true)
    #expect(lines.last?.count == "Bewaren  ██████████████████████████████  100%".count)
  }

  @Test func isSilentWhereStandardErrorIsNoTerminal() {
    #expect(shown(long, terminals: []) == "")
    #expect(shown(long, terminals: [.out]) == "")
  }

  @Test func isSilentAboutShortWork() {
    #expect(shown([.judging(byteCount: 1000), .storing(done: 5, total: 10)]) == "")
  }
}
