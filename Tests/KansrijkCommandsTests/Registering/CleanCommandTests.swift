import Foundation
import TestSupport
import Testing

@testable import KansrijkCommands

@Suite struct CleanCommandTests {
  @Test func removesAllAddressesOfTheSampleWaveAndChangesNoFigure() throws {
    try SampleRegister.with { register in
      // The clock of the test stands at 1 January 1970.
      func clean(_ options: String...) -> Samples.Outcome {
        Project.outcome(
          ["opschonen", "--contact", "--voor", "2-1-1970", "--register", register.path] + options)
      }
      func holdsAddresses() throws -> Bool {
        let raw = try Data(contentsOf: URL(filePath: register.path))
        return raw.range(of: Data("@voorbeeld.example".utf8)) != nil
      }
      try #require(try holdsAddresses())
      let report = register.outcome("rapport", "--formaat", "json").out
      let findings = Project.outcome(["valideer", register.path, "--formaat", "json"]).out
      for column in ["naamm", "ambities"] {
        let refused = clean("--kolom", column)
        #expect(refused.status == .wrongUse)
        #expect(refused.words.contains("‘\(column)’"))
        #expect(refused.words.contains("Er is niets veranderd."))
      }
      #expect(try holdsAddresses())
      let trial = clean("--proef")
      #expect(trial.status == .inOrder)
      #expect(trial.words.contains("Proef: er is niets veranderd."))
      #expect(try holdsAddresses())
      let cleaned = clean()
      #expect(cleaned.status == .inOrder, "\(cleaned.words)")
      #expect(cleaned.words.contains("Opgeschoond."))
      #expect(try !holdsAddresses())
      #expect(register.outcome("rapport", "--formaat", "json").out == report)
      #expect(Project.outcome(["valideer", register.path, "--formaat", "json"]).out == findings)
      #expect(register.outcome("register", "controleer").status == .inOrder)
      let wave = Project.path("SampleResponses/2021")
      let again = Project.outcome([
        "importeer", wave, "--register", register.path, "--meting", wave,
      ])
      #expect(again.out.hasSuffix("Er is niets veranderd.\n"))
      #expect(!again.err.contains("meting-anders"))
    }
  }

  @Test func asksWhatToRemoveAndUntilWhen() {
    #expect(Project.outcome(["opschonen", "--contact", "--register", "x"]).status == .wrongUse)
    #expect(
      Project.outcome(["opschonen", "--voor", "2021-01-01", "--register", "x"]).status == .wrongUse)
    let day = Project.outcome(["opschonen", "--contact", "--voor", "31-6-2021", "--register", "x"])
    #expect(day.status == .wrongUse)
    #expect(day.words.contains("‘31-6-2021’ is geen datum."))
    #expect(
      Project.outcome([
        "opschonen", "--contact", "--voor", "2021-01-01", "--register", "weg.sqlite",
      ])
      .status == .unreadable)
  }
}
