import Foundation
import IntakeRegister
import MonitorReport
import ResponseIngest
import TestSupport
import Testing
import TextFormats

@testable import KansrijkCommands

/// What comes in from outside is kept byte for byte, and shown so that it can do no harm.
@Suite struct HostileRegisterTests {
  private let hostile =
    "'); DROP TABLE file;--\u{0}\u{1B}[31m\u{1B}]0;x\u{7}\u{202E}=cmd|' /C calc'!A0 <script>"

  /// A batch of two versions of GM9002, with hostile text in a text question, a choice and the name.
  private func batch(_ extra: String) -> String {
    func cell(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    return
      "gemeentecode;gemeentenaam;ingezonden;ambities;coalitie_toelichting;startfoto\n"
      + "GM9002;\(cell(hostile));2021-09-01;ja;\(cell(hostile + extra));ja\n"
      + "GM9002;;2021-09-02;nee;\(cell("anders " + hostile));\(cell(hostile))\n"
  }

  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test(arguments: [0, 10_000_000])
  func hostileTextIsKeptAsItCameAndShownHarmless(extra: Int) throws {
    try SampleRegister.with { register in
      let text = batch(String(repeating: "a", count: extra))
      let path = try register.write(text, to: "\u{1B}[2Jraar;naam.csv")
      let wave = Project.path("SampleResponses/2021")
      let imported = register.outcome("importeer", path, "--meting", wave)
      #expect(imported.status == .findings)
      var outcomes = [imported, register.outcome("historie", "GM9002")]
      if extra == 0 {
        outcomes += [
          register.outcome("beoordeel"), register.outcome("respons", "--alles", "--vragen"),
          register.outcome("rapport"), Project.outcome(["valideer", register.path]),
          register.outcome("register", "controleer"),
        ]
      }
      for outcome in outcomes {
        #expect(isHarmless(outcome.out))
        #expect(isHarmless(outcome.err))
        #expect(outcome.out.utf8.count < 2_000_000)
      }
      let stored = try Register.reading(register.path).waves().flatMap(\.responses)
      let file = try #require(stored.first { $0.name == path })
      #expect(file.bytes.array(in: 0..<file.bytes.count) == Array(text.utf8))
    }
  }
}
