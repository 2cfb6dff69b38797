import Tables
import TestSupport

extension Samples {
  /// A table of shares or counts that is made up, with texts from outside.
  static func bars(_ seed: UInt64) -> Figure {
    var dice = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...4, using: &dice)
    let isOfCounts = Bool.random(using: &dice)
    let most = [1, 30, 1000, 1_000_000].randomElement(using: &dice) ?? 1
    let groups = (0..<Int.random(in: 0...3, using: &dice)).map { index in
      TableRowGroup(
        index == 0 && Bool.random(using: &dice) ? nil : anyText(&dice),
        (0..<([0, 1, 3, 30].randomElement(using: &dice) ?? 0)).map { _ in
          TableRow(
            anyText(&dice),
            (0..<count).map { _ in
              cell(isOfCounts ? .count(.random(in: 0...most, using: &dice)) : share(&dice), &dice)
            } + [.text(anyText(&dice))])
        })
    }
    return Figure(
      .bars,
      of: Table(
        name: "balken", title: anyText(&dice), labelHeading: "", groupHeading: "",
        columns: (0..<count).map { _ in .numbers(anyText(&dice)) } + [.words("woorden")],
        groups: groups, notes: [anyText(&dice)]), description: anyText(&dice))
  }

  private static func share(_ dice: inout SeededGenerator) -> TableCell {
    let denominator = [0, 1, 7, 273, 1_000_000, Int.max].randomElement(using: &dice) ?? 0
    let numerator = [0, denominator, .random(in: 0...denominator, using: &dice)]
    return .percentage(
      Share(numerator: numerator.randomElement(using: &dice) ?? 0, denominator: denominator))
  }

  private static func cell(_ number: TableCell, _ dice: inout SeededGenerator) -> TableCell {
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: .empty
    case 1: .suppressed
    case 2: .text(anyText(&dice))
    case 3: number.marked("*")
    default: number
    }
  }

  static func anyText(_ dice: inout SeededGenerator) -> String {
    let words = [
      "", "kort", "Zelfhulporganisaties en ervaringsdeskundigen", "MAXIMUM WIJKEN",
      String(repeating: "x", count: 90), "een lange reeks van korte woorden die maar doorgaat",
    ]
    return Bool.random(using: &dice)
      ? words.randomElement(using: &dice) ?? "" : HostileTextTests.text(&dice)
  }
}
