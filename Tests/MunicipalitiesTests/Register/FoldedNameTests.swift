import Municipalities
import Testing

@Suite struct FoldedNameTests {
  @Test(arguments: [
    ("'s-Gravenhage", "S GRAVENHAGE", "punctuation, spaces and case"),
    ("Súdwest-Fryslân", "sudwest fryslan", "accents"),
    ("Su\u{301}dwest", "Súdwest", "an accent as a character of its own"),
    ("IJsselstein", "Ĳsselstein", "the ligature"),
    ("Nuenen, Gerwen en Nederwetten", "Nuenen Gerwen en Nederwetten", "a comma"),
    ("Bergen (L.)", "Bergen L", "brackets"),
  ])
  func foldsAlike(_ left: String, _ right: String, reason: String) {
    #expect(FoldedName(left) == FoldedName(right), "\(reason)")
  }

  @Test func keepsDifferentNamesApart() {
    #expect(FoldedName("Bergen (L.)") != FoldedName("Bergen (NH.)"))
  }

  @Test func knowsThatNothingIsLeft() {
    #expect(FoldedName(" - ").isEmpty)
  }
}
