import Foundation
import Testing
import TextFormats

@Suite struct WritingFilesTests {
  @Test func writesAndReplaces() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/tabel.csv"
      for text in ["een lange eerste tekst", "kort", ""] {
        try writeFile(Array(text.utf8), to: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["tabel.csv"])
      }
    }
  }

  @Test func keepsThePermissionsOfTheOldFile() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/geheim.csv"
      try writeFile([1], to: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      try writeFile([2], to: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func writesThroughALinkAndNotThroughOneThatLeadsNowhere() throws {
    try withTemporaryFolder { folder in
      let manager = FileManager.default
      try writeFile([1], to: folder + "/echt")
      try manager.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: folder + "/echt")
      try manager.createSymbolicLink(
        atPath: folder + "/dood", withDestinationPath: folder + "/weg")
      try writeFile([2], to: folder + "/link")
      #expect(manager.contents(atPath: folder + "/echt") == Data([2]))
      #expect(try manager.destinationOfSymbolicLink(atPath: folder + "/link") == folder + "/echt")
      let dead = folder + "/dood"
      #expect(throws: FileError.notWritable(name: dead, reason: .badName)) {
        try writeFile([3], to: dead)
      }
    }
  }

  @Test func writesPartsOneAfterTheOther() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/tabel.csv"
      var parts = [FilePart.bytes([1, 2]), .bytes([]), .bytes([3]), .end][...]
      let isWhole = try writeFile(to: path) { parts.popFirst() ?? .end }
      #expect(isWhole)
      #expect(FileManager.default.contents(atPath: path) == Data([1, 2, 3]))
    }
  }

  @Test func leavesTheOldFileWhenTheNewOneIsAbandoned() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/tabel.csv"
      try writeFile([7], to: path)
      var parts = [FilePart.bytes([1, 2]), .abandoned][...]
      let isWhole = try writeFile(to: path) { parts.popFirst() ?? .end }
      #expect(!isWhole)
      #expect(FileManager.default.contents(atPath: path) == Data([7]))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["tabel.csv"])
    }
  }

  @Test func whatFailsLeavesNothingBehind() throws {
    try withTemporaryFolder { folder in
      #expect(throws: FileError.isFolder(name: folder)) { try writeFile([1], to: folder) }
      let path = folder + "/geen/map.csv"
      #expect(throws: FileError.notWritable(name: path, reason: .noFolder)) {
        try writeFile([1], to: path)
      }
      let long = folder + "/" + String(repeating: "a", count: 300)
      #expect(throws: FileError.notWritable(name: long, reason: .badName)) {
        try writeFile([1], to: long)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.isEmpty)
    }
  }

  @Test func writesStraightToADevice() throws {
    try writeFile([1, 2, 3], to: "/dev/null")
  }

  @Test func everyMessageNamesTheFile() {
    let reasons: [FileError.Reason] = [
      .forbidden, .full, .noFolder, .readOnly, .badName, .other(code: 5),
    ]
    let errors: [FileError] =
      [
        .missing(name: "x.csv"), .isFolder(name: "x.csv"), .isNoFolder(name: "x.csv"),
        .isDevice(name: "x.csv"), .tooLarge(name: "x.csv", limit: 1 << 32),
      ] + reasons.map { .notReadable(name: "x.csv", reason: $0) }
      + reasons.map { .notWritable(name: "x.csv", reason: $0) }
    #expect(errors.allSatisfy { $0.message.contains("‘x.csv’") && $0.message.hasSuffix(".") })
    #expect(Set(errors.map(\.message)).count == errors.count)
  }
}
