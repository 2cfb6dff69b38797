import TestSupport
import Testing
import TextFormats

@Suite struct ComparableTextTests {
  @Test(arguments: [
    ("Ja", "ja"), ("weet\u{A0}ik  niet", "weet ik niet"), ("\u{200E}GM9101\u{AD}", "gm9101"),
    ("g\u{200B}roep", "groep"), ("‘t Gooi", "'t gooi"), ("5 – 10", "5 - 10"),
    ("Anders, namelijk:", "anders, namelijk"), ("Vraag 1 *", "vraag 1"), ("a…", "a..."),
    ("caf\u{65}\u{301}", "café"), ("\u{FEFF}plan", "plan"), (" plan\t", "plan"), ("*", "*"),
    ("“Ja”", "\"ja\""), ("één\u{202F}keer", "één keer"), ("regel\r\nregel", "regel regel"),
  ])
  func leavesOutWhatIsNotSeen(_ text: String, _ expected: String) {
    #expect(comparable(text) == expected)
  }

  @Test(arguments: ["ja", "Ja nee", "a-b", "gemeentecode", "WEET IK NIET"])
  func whatIsSeenStays(_ text: String) { #expect(comparable(text) == text.lowercased()) }

  @Test func comparingTwiceChangesNothing() {
    var dice = SeededGenerator(seed: 16)
    let signs: [String] = [
      "a", "Z", " ", "\u{A0}", "\u{200B}", ":", "*", "‘", "–", "…", "é", "e\u{301}", "\u{AD}", "\n",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...8, using: &dice)).map { _ in signs.randomElement() ?? "" }
        .joined()
      #expect(comparable(comparable(text)) == comparable(text), "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    ("jа", "U+0430, cyrillic small letter a"), ("ja\u{0}", "U+0000"),
    ("nee\u{FFFD}", "U+FFFD, replacement character"),
    ("ja", nil), ("één", nil), ("jā", nil), ("да", nil), ("ja\u{200B}", nil), ("‘ja’", nil),
  ])
  func namesACharacterThatIsAnotherThanItLooks(_ text: String, _ name: String?) {
    #expect(strangeCharacter(in: text) == name)
  }
}
