import Findings
import ResponseIngest
import Testing

@Suite struct CheckExampleTests {
  /// The codes that come out of an example.
  private func codes(_ example: CheckExample, withFrame: Bool = true) throws -> [FindingCode] {
    let wave = try ExampleWave()
    let judged = judge([example.source], by: wave.context(withFrame: withFrame))
    let decisions = try example.verdict.map { [try Decision.example($0)] } ?? []
    return judged.recounted(by: decisions).findings().map(\.code)
  }

  @Test(arguments: Check.all.indices)
  func everyBadExampleGivesTheFinding(_ index: Int) throws {
    let check = Check.all[index]
    for example in check.bad {
      let found = try codes(example)
      #expect(found.contains(check.code), "\(check.code): \(example.reason): \(found)")
    }
  }

  @Test(arguments: Check.all.indices)
  func noGoodExampleGivesAnyFinding(_ index: Int) throws {
    for example in Check.all[index].good {
      let found = try codes(example)
      #expect(found.isEmpty, "\(Check.all[index].code): \(example.reason)")
    }
  }

  @Test func everyCheckHasAGoodAndABadExample() {
    // Whether there is a frame is not a matter of the file, and the examples ask for no number with decimals.
    let without = Check.all.filter { $0.good.isEmpty || $0.bad.isEmpty }.map(\.code.text)
    #expect(without == ["kader-ontbreekt", "antwoord-ongeldig"])
  }

  @Test func withoutAFrameThatIsSaidOnce() throws {
    let wave = try ExampleWave()
    let judged = wave.judge(rows: "GM9002;2021-09-01;nee;;3;;", withFrame: false)
    #expect(judged.short == ["kader-ontbreekt"])
  }
}
