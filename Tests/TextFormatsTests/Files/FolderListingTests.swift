import Foundation
import Testing
import TextFormats

@Suite struct FolderListingTests {
  @Test func listsFilesBelowByTheirBytes() throws {
    try withTemporaryFolder { folder in
      let manager = FileManager.default
      for name in ["b/diep/er", "a b", "a.map", ".git"] {
        try manager.createDirectory(
          atPath: folder + "/" + name, withIntermediateDirectories: true)
      }
      let names = [
        "Z.csv", "a.csv", "a.map/1.json", "b/2.json", "b/diep/er/3.json", "z.csv", "é.csv",
      ]
      for name in names + [".verborgen.csv", ".git/config"] {
        try writeFile([], to: folder + "/" + name)
      }
      #expect(unsafe mkfifo(folder + "/pijp.csv", 0o600) == 0)
      #expect(try filesInFolder(at: folder, named: "inzendingen") == names)
      let contents = try FolderContents(at: folder, named: "inzendingen")
      #expect(contents.hidden == [".verborgen.csv"])
      #expect(contents.special == ["pijp.csv"])
    }
  }

  @Test func listsALoopOfLinksOnce() throws {
    try withTemporaryFolder { folder in
      let manager = FileManager.default
      try manager.createDirectory(atPath: folder + "/a", withIntermediateDirectories: true)
      try writeFile([], to: folder + "/a/1.csv")
      for (link, target) in [
        ("/a/lus", folder), ("/a/zelf", folder + "/a"), ("/b", folder + "/a"),
        ("/dood.csv", folder + "/weg"),
      ] {
        try manager.createSymbolicLink(atPath: folder + link, withDestinationPath: target)
      }
      #expect(try filesInFolder(at: folder, named: "x") == ["a/1.csv", "dood.csv"])
    }
  }

  @Test func refusesWhatIsNoFolder() throws {
    try withTemporaryFolder { folder in
      try writeFile([], to: folder + "/x.csv")
      #expect(throws: FileError.isNoFolder(name: "x.csv")) {
        try filesInFolder(at: folder + "/x.csv", named: "x.csv")
      }
      #expect(throws: FileError.missing(name: "weg")) {
        try filesInFolder(at: folder + "/weg", named: "weg")
      }
    }
  }
}
