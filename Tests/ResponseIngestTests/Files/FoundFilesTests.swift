import Findings
import Foundation
import ResponseIngest
import Testing
import TextFormats

@Suite struct FoundFilesTests {
  private let submission = #"{"gemeenten":["GM9001"],"antwoorden":{"plan":"ja"}}"#

  /// What is found in a folder with these files, and with what `more` adds to it.
  private func found(
    _ files: KeyValuePairs<String, String>, _ more: (String) throws -> Void = { _ in }
  ) throws -> (names: [String], problems: [String], remarks: [String]) {
    let root = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (name, text) in files {
      try makeFolder(at: PathParts(root + "/" + name).folder)
      try writeFile(Array(text.utf8), to: root + "/" + name)
    }
    try more(root)
    let found = FoundFiles(try FolderContents(at: root, named: "map")) {
      (root + "/" + $0, "map/" + $0)
    }
    return (
      found.files.map(\.name), found.problems.map(\.message),
      found.remarks.map { "\($0.place.file) \($0.code) \($0.severity.rawValue)" }
    )
  }

  @Test func everyFileIsTakenButWhatTheSystemLeaves() throws {
    let found = try found([
      "A.JSON": submission, "diep/er/in.dat": submission, "foto.jpg": "\u{0}", "leeg": "",
      "Thumbs.db": "x", "desktop.ini": "x", "~$a.xlsx": "\u{4}Jo", "naam\u{1B}[31m\n.txt": "x",
      "caf\u{E9}.json": submission, "cafe\u{301}.json": submission,
    ])
    #expect(
      found.names.map { Array($0.utf8) }
        == [
          "map/A.JSON", "map/cafe\u{301}.json", "map/caf\u{E9}.json", "map/diep/er/in.dat",
          "map/foto.jpg", "map/leeg", "map/naam\u{1B}[31m\n.txt",
        ].map { Array($0.utf8) })
    #expect(found.problems.isEmpty && found.remarks.isEmpty)
  }

  @Test func aHiddenSubmissionIsToldAndHiddenSettingsAreNot() throws {
    let found = try found([
      ".inzending.json": submission, ".gitignore": "*.tmp\n", ".DS_Store": "\u{0}\u{0}",
      ".instellingen.json": #"{"kleur":"rood"}"#, ".git/config": "x", ".~lock.a.xlsx#": ",Jo,",
    ])
    #expect(found.names.isEmpty && found.problems.isEmpty)
    #expect(found.remarks == ["map/.inzending.json bestand-overgeslagen waarschuwing"])
  }

  @Test func aPipeIsToldAndNeverOpenedAndADeadLinkCannotBeOpened() throws {
    let found = try found(["a.json": submission]) { root in
      #expect(unsafe mkfifo(root + "/pijp", 0o600) == 0)
      try FileManager.default.createSymbolicLink(
        atPath: root + "/dood.json", withDestinationPath: root + "/weg")
      try FileManager.default.createSymbolicLink(
        atPath: root + "/link.json", withDestinationPath: root + "/a.json")
    }
    #expect(found.names == ["map/a.json", "map/link.json"])
    #expect(
      found.problems == [
        "Het bestand ‘map/dood.json’ kan niet worden gelezen. "
          + "De naam is te lang of niet te lezen, of een snelkoppeling klopt niet."
      ])
    #expect(found.remarks == ["map/pijp bestand-overgeslagen waarschuwing"])
  }
}
