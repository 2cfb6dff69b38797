import Testing
import TextFormats

@Suite struct TogetherTests {
  @Test("each piece of work gives its own outcome, also within each other")
  func nested() {
    for number in 0..<200 {
      let ((a, b), (c, d)) = together(
        { together({ number }, { number + 1 }) }, { together({ number + 2 }, { "\(number + 3)" }) })
      #expect([a, b, c] == [number, number + 1, number + 2])
      #expect(d == "\(number + 3)")
    }
  }

  @Test("items keep their order", arguments: [0, 1, 2, 3, 1000])
  func order(count: Int) {
    let items = Array(0..<count)
    #expect(mapTogether(items) { $0 * 3 } == items.map { $0 * 3 })
  }

  @Test("work within work within work has room enough")
  func deep() {
    @Sendable func depth(_ left: Int) -> Int { left == 0 ? 0 : 1 + depth(left - 1) }
    let (first, second) = together({ depth(10_000) }, { depth(10_000) })
    #expect((first, second) == (10_000, 10_000))
  }

  @Test("what is made once is made once, whoever asks")
  func once() {
    for _ in 0..<100 {
      let made = MadeOnce { Identity() }
      let (first, second) = together({ made.made }, { made.made })
      #expect(first === second)
      #expect(first === made.made)
    }
  }

  private final class Identity: Sendable {}
}
