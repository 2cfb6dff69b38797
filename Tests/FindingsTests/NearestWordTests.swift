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

  @Test(arguments: [
    ("gevromd", "Bedoelde u ‘gevormd’?"), ("GEVORMD", "Bedoelde u ‘gevormd’?"),
    (
      "gevormd\u{200B}", "Er zit een teken in dat u niet ziet (U+200B). Typ het opnieuw: ‘gevormd’."
    ),
    (
      "Ge\u{AD}vormd\u{FEFF}",
      "Er zit een teken in dat u niet ziet (U+00AD, U+FEFF). Typ het opnieuw: ‘gevormd’."
    ),
    ("ge\u{200B}vromd", "Bedoelde u ‘gevormd’?"),
  ])
  func neverAsksWhetherAWordIsMeantThatLooksTheSame(typed: String, question: String) {
    #expect(didYouMean(typed, among: ["gevormd", "geen"]) == question)
  }
}
