import Foundation
import TestSupport
import Testing

@testable import KansrijkCommands

@Suite struct DecideCommandTests {
  @Test func listsWhatThereIsToDecide() throws {
    try SampleRegister.with { register in
      let outcome = register.outcome("beoordeel")
      #expect(outcome.status == .inOrder)
      #expect(difference(of: outcome.out.utf8, fromGolden: "te-besluiten.txt") == nil)
    }
  }

  @Test func aDecisionIsCountedInTheReportAndTakenBackLeavesTheFigures() throws {
    try SampleRegister.with { register in
      let before = register.outcome("rapport", "--formaat", "json").out
      #expect(register.outcome("beoordeel", "--besloten").words.contains("nog niets besloten."))
      // GM9176 has a complete submission of 25 July and a later one with a few answers.
      let history = register.outcome("historie", "GM9176")
      // The findings name files by the path of this checkout.
      let text = history.out.split(separator: "Wat er nog open staat").first ?? ""
      #expect(difference(of: text.utf8, fromGolden: "historie-GM9176.txt") == nil)
      let ambiguous = register.outcome(
        "beoordeel", "GM9176", "--besluit", "terzijde", "--reden", "x", "--door", "Jo")
      #expect(ambiguous.status == .wrongUse)
      let number = try #require(
        ambiguous.words.split(separator: "meer inzendingen: ").last?.prefix { $0.isNumber })
      func decide(_ verdict: String) -> Samples.Outcome {
        register.outcome(
          "beoordeel", "GM9176", "--besluit", verdict, "--inzending", String(number),
          "--reden", "Ingevuld door een ander.", "--door", "Jo Jansen")
      }
      let decided = decide("terzijde")
      #expect(decided.status == .inOrder)
      #expect(decided.words.contains("Zij is nu: terzijde."))
      let report = register.outcome("rapport")
      #expect(report.words.contains("is 1 besluit genomen: 1 keer terzijde gelegd."))
      for word in ["GM9176", "Jo Jansen", "Ingevuld door een ander.", "1970-01-01", "Zonder"] {
        #expect(!report.words.contains(word), "\(word)")
      }
      #expect(register.outcome("beoordeel").words.contains("Er is 1 besluit genomen."))
      let overview = register.outcome("beoordeel", "--besloten").words
      #expect(
        overview.contains("1970-01-01 GM9176 terzijde gelegd Jo Jansen Ingevuld door een ander."))
      #expect(overview.contains("Cijfers in het rapport die anders zijn"))
      #expect(register.outcome("historie", "GM9176").words.contains("Jo Jansen"))
      #expect(decide("terugdraaien").status == .inOrder)
      let after = register.outcome("rapport", "--formaat", "json").out
      // All figures are as they were; only the decisions stand behind them.
      let place = try #require(after.range(of: ",\n      \"besluiten\""))
      #expect(before.hasPrefix(after[..<place.lowerBound]))
    }
  }

  @Test func aFrozenPublicationKeepsDayReasonAndEffectWithTheStaff() throws {
    try SampleRegister.with { register in
      let decided = register.outcome(
        "beoordeel", "GM9136", "--besluit", "toelaten", "--reden", "Uitstel gegeven.", "--door",
        "Jo")
      #expect(decided.status == .inOrder)
      let frozen = register.outcome(
        "vaststellen", "--stand", "voorlopig", "--door", "Jo", "--reden", "Proef.", "--uit",
        register.folder + "/vast")
      #expect(frozen.status == .inOrder)
      let kept = try register.text("vast/intern/besluiten.csv")
      #expect(kept.contains("GM9136;toegelaten;Jo;Uitstel gegeven."))
      #expect(kept.contains("2021;gevolg;"))
      let open = register.folder + "/vast/openbaar"
      #expect(try register.text("vast/openbaar/besluiten.csv").hasSuffix(";1\n"))
      for name in try FileManager.default.contentsOfDirectory(atPath: open) {
        let text = try register.text("vast/openbaar/" + name)
        for word in ["Uitstel gegeven.", "GM9136", "gevolg"] {
          #expect(!text.contains(word), "\(name): \(word)")
        }
      }
    }
  }

  @Test func aTrialTellsWhatWouldHappen() throws {
    try SampleRegister.with { register in
      let before = register.outcome("rapport").out
      let trial = register.outcome(
        "beoordeel", "GM9136", "--besluit", "toelaten", "--reden", "Uitstel", "--door", "Jo",
        "--proef")
      #expect(trial.words.contains("Proef: er is niets bewaard."))
      #expect(trial.words.contains("was: geweigerd. Zij wordt: telt, volledig."))
      #expect(register.outcome("rapport").out == before)
    }
  }

  @Test func asksForWhatIsMissing() throws {
    try SampleRegister.with { register in
      let none = register.outcome("beoordeel", "GM9136")
      #expect(none.status == .wrongUse)
      #expect(none.words.contains("--besluit terzijde, toelaten of terugdraaien"))
      let reason = register.outcome("beoordeel", "GM9136", "--besluit", "toelaten", "--door", "Jo")
      #expect(reason.status == .wrongUse)
      #expect(reason.words.contains("Geef een reden"))
      let person = register.outcome("beoordeel", "GM9136", "--besluit", "toelaten", "--reden", "x")
      #expect(person.words.contains("Zeg wie het besluit neemt"))
      let number = register.outcome(
        "beoordeel", "GM9136", "--besluit", "toelaten", "--inzending", "twaalf")
      #expect(number.words.contains("‘twaalf’ is geen nummer"))
      #expect(register.outcome("beoordeel", "Utrecht").status == .wrongUse)
      #expect(register.outcome("historie", "Utrecht").status == .wrongUse)
      #expect(register.outcome("historie", "GM9136", "--jaar", "2019").status == .wrongUse)
    }
    #expect(Project.outcome(["beoordeel"]).status == .wrongUse)
    #expect(Project.outcome(["historie", "GM9136"]).status == .wrongUse)
  }

  @Test func checksARegister() throws {
    try SampleRegister.with { register in
      let outcome = Project.outcome(["register", "controleer", register.path])
      #expect(outcome.status == .inOrder)
      #expect(outcome.words.contains("telt 229 keer een inzending voor een gemeente"))
      #expect(register.outcome("register", "controleer") == outcome)
      let text = try register.write("geen register", to: "brief.sqlite")
      #expect(Project.outcome(["register", "controleer", text]).status == .unreadable)
    }
    #expect(Project.outcome(["register", "controleer"]).status == .wrongUse)
  }
}
