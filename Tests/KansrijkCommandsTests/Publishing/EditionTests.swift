import Foundation
import TestSupport
import Testing

@testable import KansrijkCommands

/// What is public in two editions of one publication.
@Suite struct EditionTests {
  /// Runs a test beside an edition of 2021, called `eerst`, in which twelve municipalities say yes.
  private func withEdition(_ body: (TinyEditions, _ replacing: [String]) throws -> Void) throws {
    try TinyEditions.with { editions in
      let first = editions.frozen([try editions.wave(2021, saying: 0)], as: "eerst", [])
      try #require(first.status == .inOrder)
      try body(editions, ["--vervangt", editions.path("eerst")])
    }
  }

  @Test func aDifferenceOfOneMunicipalityIsRefusedUnlessForced() throws {
    try withEdition { editions, replacing in
      let changed = try editions.wave(2021, saying: 1)
      let refused = editions.frozen([changed], as: "tweede", replacing)
      #expect(refused.status == .wrongUse)
      #expect(
        refused.told.contains(
          "In 2021 staat 1 gemeente anders in de cijfers dan in de vorige publicatie: GM9001."))
      #expect(refused.told.contains("geef dan ook --toch"))
      #expect(!FileManager.default.fileExists(atPath: editions.path("tweede")))
      let forced = editions.frozen([changed], as: "tweede", replacing + ["--toch"])
      #expect(forced.status == .inOrder)
      let note = try editions.text("tweede/intern/vaststelling.json")
      #expect(note.contains("\"toch\"") && note.contains("GM9001") && note.contains("Na overleg."))
      let open = editions.path("tweede/openbaar")
      for name in try FileManager.default.contentsOfDirectory(atPath: open) {
        let text = try editions.text("tweede/openbaar/" + name)
        #expect(!text.contains("GM9001") && !text.contains("Na overleg."), "\(name)")
      }
      for name in ["eerst", "tweede"] {
        #expect(Project.outcome(["controleer", editions.path(name)]).status == .inOrder)
      }
      let made = Project.outcome(["controleer", editions.path("tweede"), "--bron", changed])
      #expect(made.status == .inOrder)
    }
  }

  @Test(arguments: [(0, true), (4, false), (5, true)])
  func onlyNoneOrFiveAndMoreMunicipalitiesPass(count: Int, passes: Bool) throws {
    try withEdition { editions, replacing in
      let changed = try editions.wave(2021, saying: count)
      let outcome = editions.frozen([changed], as: "tweede", replacing)
      #expect(outcome.status == (passes ? .inOrder : .wrongUse))
      #expect(outcome.told.contains("In 2021 staan \(count) gemeenten anders") == !passes)
      // What is not needed is passed over by nobody.
      guard passes else { return }
      let forced = editions.frozen([changed], as: "derde", replacing + ["--toch"])
      #expect(forced.status == .inOrder)
      #expect(try !editions.text("derde/intern/vaststelling.json").contains("toch"))
    }
  }

  @Test func eachYearOfAnEditionIsComparedByItself() throws {
    try TinyEditions.with { editions in
      let first = [try editions.wave(2020, saying: 0), try editions.wave(2021, saying: 0)]
      try #require(editions.frozen(first, as: "eerst", []).status == .inOrder)
      let second = [try editions.wave(2020, saying: 2), try editions.wave(2021, saying: 9)]
      let refused = editions.frozen(second, as: "tweede", ["--vervangt", editions.path("eerst")])
      #expect(refused.status == .wrongUse)
      #expect(refused.told.contains("In 2020 staan 2 gemeenten anders"))
      #expect(refused.told.contains("GM9001, GM9002."))
    }
  }

  @Test func aYearThatIsAddedIsNoDifference() throws {
    try withEdition { editions, replacing in
      let both = [try editions.wave(2021, saying: 0), try editions.wave(2022, saying: 3)]
      #expect(editions.frozen(both, as: "tweede", replacing).status == .inOrder)
    }
  }

  @Test func aMunicipalityThatLeftTheFrameStandsOtherwise() throws {
    try withEdition { editions, replacing in
      let wave = try editions.wave(2021, saying: 0, of: 11)
      let refused = editions.frozen([wave], as: "tweede", replacing)
      #expect(refused.status == .wrongUse)
      #expect(refused.told.contains("staat 1 gemeente anders") && refused.told.contains("GM9012."))
    }
  }

  @Test func withoutTheAccountOfTheStaffNothingIsReplacedUnlessForced() throws {
    try withEdition { editions, replacing in
      try FileManager.default.moveItem(
        atPath: editions.path("eerst/intern"), toPath: editions.path("elders"))
      let wave = try editions.wave(2021, saying: 0)
      for replacing in [replacing, ["--vervangt", editions.path("eerst/openbaar")]] {
        let refused = editions.frozen([wave], as: "tweede", replacing)
        #expect(refused.status == .unreadable)
        #expect(refused.told.contains("Zonder de verantwoording van 2021 uit de vorige publicatie"))
        #expect(
          refused.told.contains("Zet de map ‘intern’ van die publicatie weer naast ‘openbaar’"))
      }
      let forced = editions.frozen([wave], as: "tweede", replacing + ["--toch"])
      #expect(forced.status == .inOrder)
      #expect(try editions.text("tweede/intern/vaststelling.json").contains("\"onbekend\""))
      #expect(editions.frozen([wave], as: "x", ["--toch"]).told.contains("--toch hoort bij"))
    }
  }

  @Test func anAccountThatIsGoneOrChangedIsRefusedUnlessForced() throws {
    try withEdition { editions, replacing in
      let name = "eerst/intern/verantwoording-2021.csv"
      let wave = try editions.wave(2021, saying: 0)
      try editions.change(name) { $0 + " " }
      let changed = editions.frozen([wave], as: "tweede", replacing)
      #expect(changed.status == .unreadable)
      #expect(changed.told.contains("is veranderd nadat het is vastgesteld."))
      try FileManager.default.removeItem(atPath: editions.path(name))
      let gone = editions.frozen([wave], as: "tweede", replacing)
      #expect(gone.status == .unreadable)
      #expect(gone.told.contains("verantwoording-2021.csv’ bestaat niet."))
      let forced = editions.frozen([wave], as: "tweede", replacing + ["--toch"])
      #expect(forced.status == .inOrder)
      #expect(Project.outcome(["controleer", editions.path("eerst")]).status == .findings)
    }
  }

  @Test func theAccountOfAnotherEditionIsNotTakenForItsOwn() throws {
    try withEdition { editions, replacing in
      let other = try editions.wave(2021, saying: 9)
      try #require(editions.frozen([other], as: "ander", []).status == .inOrder)
      try FileManager.default.removeItem(atPath: editions.path("eerst/intern"))
      try FileManager.default.copyItem(
        atPath: editions.path("ander/intern"), toPath: editions.path("eerst/intern"))
      let refused = editions.frozen([other], as: "tweede", replacing + ["--toch"])
      #expect(refused.status == .unreadable)
      #expect(refused.told.contains("is niet meer zoals het is vastgesteld."))
    }
  }

  /// Whoever changes the account can change the note that knows its checksum as well.
  @Test func anAccountOfAnotherVersionOrOfOtherFiguresIsNoAccount() throws {
    try withEdition { editions, replacing in
      let name = "eerst/intern/verantwoording-2021.csv"
      let wave = try editions.wave(2021, saying: 0)
      let account = try editions.text(name)
      try editions.change("eerst/intern/vaststelling.json") {
        $0.replacing(/,?\s*"intern\/verantwoording[^\n]*/, with: "")
      }
      try editions.change(name) { $0.replacing("stand;in_noemer", with: "plek;in_noemer") }
      let other = editions.frozen([wave], as: "tweede", replacing)
      #expect(other.status == .unreadable)
      #expect(other.told.contains("die deze versie van het programma kan lezen."))
      try editions.write(
        account.replacing(";geteld;ja;ja;", with: ";geteld;nee;ja;", maxReplacements: 1), to: name)
      let tampered = editions.frozen([wave], as: "tweede", replacing)
      #expect(tampered.status == .unreadable)
      #expect(tampered.told.contains("is niet de verantwoording van deze cijfers."))
    }
  }
}
