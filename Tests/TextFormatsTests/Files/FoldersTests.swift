import Foundation
import Testing
import TextFormats

@Suite struct FoldersTests {
  @Test func makesAFolderAndThoseAroundIt() throws {
    try withTemporaryFolder { folder in
      #expect(isFolder(at: folder + "/a") == nil)
      try makeFolder(at: folder + "/a/b//c//")
      #expect(isFolder(at: folder + "/a/b/c") == true)
      try makeFolder(at: folder + "/a/b")
      try writeFile([], to: folder + "/a/x.csv")
      #expect(isFolder(at: folder + "/a/x.csv") == false)
    }
  }

  @Test func saysWhyThereCanBeNoFolder() throws {
    try withTemporaryFolder { folder in
      try writeFile([], to: folder + "/x.csv")
      for path in [folder + "/x.csv", folder + "/x.csv/", folder + "/x.csv/a"] {
        #expect(throws: FileError.isNoFolder(name: path)) { try makeFolder(at: path) }
      }
      let link = folder + "/dood"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: folder + "/weg")
      #expect(throws: FileError.folderNotMade(name: link, reason: .badName)) {
        try makeFolder(at: link)
      }
      let long = folder + "/" + String(repeating: "x", count: 5000)
      #expect(throws: FileError.folderNotMade(name: long, reason: .badName)) {
        try makeFolder(at: long)
      }
      #expect(throws: FileError.folderNotMade(name: folder + "/a\0b", reason: .noFolder)) {
        try makeFolder(at: folder + "/a\0b")
      }
      #expect(isFolder(at: folder + "/a") == nil)
    }
  }
}
