import Foundation
import KansrijkCommands
import TestSupport
import Testing

@Suite struct ReportFindingsTests {
  private static let wave = Project.path("SampleResponses/2021")

  @Test("the findings beside a report are those of valideer, and the report is the same")
  func same() throws {
    let path = Project.path(".build/rapport-bevindingen.csv")
    let outcome = Project.outcome(["rapport", Self.wave, "--bevindingen", path])
    #expect(outcome.status == .inOrder)
    #expect(outcome.out == Project.outcome(["rapport", Self.wave]).out)
    let checked = Project.outcome(["valideer", Self.wave, "--formaat", "csv"]).out
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.replacing(projectFolder + "/", with: "") == checked)
  }

  @Test("a file of the wave is never overwritten, and what cannot be written is told")
  func refused() throws {
    let frame = Self.wave + "/kader.csv"
    let before = try String(contentsOfFile: frame, encoding: .utf8)
    #expect(Project.outcome(["rapport", Self.wave, "--bevindingen", frame]).status == .wrongUse)
    #expect(try String(contentsOfFile: frame, encoding: .utf8) == before)
    for name in ["bevindingen.xlsx", "bevindingen", Project.path("SampleResponses")] {
      let other = Project.outcome(["rapport", Self.wave, "--bevindingen", name])
      #expect(other.status == .wrongUse && other.out.isEmpty)
      #expect(other.words.contains("een naam op .csv"))
    }
    let nowhere = Project.outcome(["rapport", Self.wave, "--bevindingen", "/bestaat/niet.csv"])
    #expect(nowhere.status == .unreadable)
  }
}
