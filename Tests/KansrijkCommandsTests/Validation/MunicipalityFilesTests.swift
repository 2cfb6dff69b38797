import Foundation
import KansrijkCommands
import Municipalities
import OfficeFiles
import TestSupport
import Testing
import TextFormats

/// Files that are passed on to a municipality hold nothing of another.
@Suite struct MunicipalityFilesTests {
  private static let wave = Project.path("SampleResponses/met-fouten")

  /// Runs a test with a folder that does not exist yet.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func text(_ path: String) throws -> String {
    decodeText(try readFile(at: path, named: path).bytes).bytes.withSpan { span in
      var bytes: [UInt8] = []
      for index in span.indices { bytes.append(span[index]) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The municipality codes that a text names.
  private func codes(in text: String) -> Set<String> {
    Set(text.matches(of: /GM[0-9]{4}/).map { String($0.output) })
  }

  /// Staff can let a late submission count; who sent it can only ask.
  @Test func whoSentALateSubmissionReadsOtherAdviceThanWhoReceivedIt() throws {
    try withFolder { folder in
      _ = Project.outcome(["valideer", Self.wave, "--per-gemeente", folder])
      let texts = try filesInFolder(at: folder, named: folder).map { try text("\(folder)/\($0)") }
      #expect(texts.contains { $0.contains("Vraag het RIVM of dit nog kan.") })
      #expect(!texts.contains { $0.contains("kansrijk beoordeel") })
      let received = Project.outcome(["valideer", Self.wave, "--formaat", "csv"])
      #expect(received.out.contains("laat haar dan toe met ‘kansrijk beoordeel’."))
      #expect(!received.out.contains("Vraag het RIVM"))
    }
  }

  @Test func aFileNamesNoOtherMunicipalityUnlessTheyAnsweredTogether() throws {
    try withFolder { folder in
      let outcome = Project.outcome(["valideer", Self.wave, "--per-gemeente", folder])
      #expect(outcome.status == .findings)
      #expect(outcome.out.contains("\n\n71 fouten, 17 waarschuwingen, 2 opmerkingen.\n"))
      #expect(outcome.err.replacing("\n", with: " ").contains("37 gemeenten"))
      let names = try filesInFolder(at: folder, named: folder)
      #expect(names.count == 38)
      let together: [String: Set<String>] = [
        "GM9004": ["GM9904"], "GM9033": ["GM9034"], "GM9058": ["GM9059", "GM9905"],
        "GM9059": ["GM9058", "GM9905"],
        // It gave the name of the other itself.
        "GM9054": ["GM9055"],
      ]
      for name in names where name != "geen-gemeente.html" {
        let code = String(name.dropLast(".html".count))
        #expect(MunicipalityCode(code) != nil)
        let text = try text("\(folder)/\(name)")
        #expect(codes(in: text).subtracting([code]) == together[code, default: []], "\(code)")
        #expect(!text.contains("SampleResponses"))
      }
    }
  }

  @Test func noAnswerAppearsInTheFileOfAnother() throws {
    try withFolder { folder in
      try makeFolder(at: folder)
      let batch = folder + "/batch.csv"
      try writeFile(
        Array(
          """
          gemeentecode;ingezonden;contact_email;plan_status;startfoto
          GM9001;2021-09-01;jan@voorbeeld.nl;geheim-een;ja
          GM9002 GM9003;2021-09-01;piet@voorbeeld.nl;geheim-twee;ja
          GM9004;2021-09-01;;opgesteld;geheim-vier

          """.utf8), to: batch)
      _ = Project.outcome([
        "valideer", batch, "--vragenlijst", "kansrijke-start-2021", "--kader",
        Self.wave + "/kader.csv", "--per-gemeente", folder + "/uit",
      ])
      let expected = [
        "GM9001": ["geheim-een"], "GM9002": ["geheim-twee"], "GM9003": ["geheim-twee"],
        "GM9004": ["geheim-vier"],
      ]
      for (code, secrets) in expected {
        let text = try text("\(folder)/uit/\(code).html")
        for secret in ["geheim-een", "geheim-twee", "geheim-vier"] {
          #expect(text.contains(secret) == secrets.contains(secret), "\(code) \(secret)")
        }
        #expect(!text.contains("voorbeeld.nl"))
      }
      #expect(!(try text("\(folder)/uit/geen-gemeente.html")).contains("voorbeeld.nl"))
    }
  }

  @Test func whatWasMendedSinceIsNotPassedOn() throws {
    try withFolder { folder in
      let file = folder + "/in.csv"
      func check(_ answer: String) throws {
        try makeFolder(at: folder)
        try writeFile(
          Array("gemeentecode;startfoto\nGM9001;\(answer)\nGM9002;misschien\n".utf8), to: file)
        _ = Project.outcome([
          "valideer", file, "--vragenlijst", "kansrijke-start-2021", "--per-gemeente",
          folder + "/uit",
        ])
      }
      try check("misschien")
      #expect(try text(folder + "/uit/GM9001.html").contains("‘misschien’ is geen antwoord"))
      try check("ja")
      #expect(try !text(folder + "/uit/GM9001.html").contains("‘misschien’ is geen antwoord"))
      #expect(try text(folder + "/uit/GM9002.html").contains("‘misschien’ is geen antwoord"))
    }
  }

  @Test func neverOverwritesWhatItReads() throws {
    try withFolder { folder in
      try makeFolder(at: folder)
      let file = folder + "/GM9001.xlsx"
      var sheet = SheetDraft(name: "antwoorden")
      for (row, texts) in [["gemeentecode", "startfoto"], ["GM9001", "misschien"]].enumerated() {
        sheet.cells += texts.enumerated().map { column, text in
          CellDraft(CellAddress(row: row, column: column), .text(text))
        }
      }
      let bytes = try workbookBytes(WorkbookDraft(title: "", sheets: [sheet]))
      try writeFile(bytes, to: file)
      let outcome = Project.outcome([
        "valideer", file, "--vragenlijst", "kansrijke-start-2021", "--per-gemeente", folder,
        "--formaat", "xlsx",
      ])
      #expect(outcome.status == .wrongUse)
      #expect(outcome.err.replacing("\n", with: " ").contains("andere map voor --per-gemeente"))
      let after = try readFile(at: file, named: file).bytes
      #expect(after.array(in: 0..<after.count) == bytes)
    }
  }

  @Test(arguments: ["tekst", "json", "csv"])
  func refusesAFormThatCannotBePassedOn(_ format: String) throws {
    try withFolder { folder in
      let outcome = Project.outcome([
        "valideer", Self.wave, "--per-gemeente", folder, "--formaat", format,
      ])
      #expect(outcome.status == .wrongUse)
      #expect(outcome.err.contains("html of xlsx"))
      #expect(isFolder(at: folder) == nil)
    }
  }
}
