import Findings
import Testing

@Suite struct NearestWordTests {
  struct Example: Sendable {
    let typed: String
    let meant: String?
    let reason: String
  }

  @Test(arguments: [
    Example(typed: "gevromd", meant: "gevormd", reason: "two letters swapped"),
    Example(typed: "Gevormd", meant: "gevormd", reason: "case does not matter"),
    Example(typed: "gevorm", meant: "gevormd", reason: "a letter is missing"),
    Example(typed: "gee", meant: "geen", reason: "the start of the word"),
    Example(typed: "banaan", meant: nil, reason: "nothing is near"),
    Example(typed: "", meant: nil, reason: "nothing was typed"),
  ])
  func findsTheWordThatWasMeant(_ example: Example) {
    let words = ["gevormd", "in_voorbereiding", "in_gesprek", "geen"]
    #expect(nearestWord(to: example.typed, in: words) == example.meant, "\(example.reason)")
  }

  @Test func takesTheFirstOfEquallyNearWords() {
    #expect(nearestWord(to: "bat", in: ["cat", "hat"]) == "cat")
  }

  @Test func staysQuietAboutAWordOfWhichNoLetterIsRight() {
    #expect(nearestWord(to: "x", in: ["y"]) == nil)
  }
}
