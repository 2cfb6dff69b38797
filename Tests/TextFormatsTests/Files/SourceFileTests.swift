import Foundation
import Testing
import TextFormats

@Suite struct SourceFileTests {
  @Test(arguments: [0, 1, 4095, 4096, 300_000, (16 << 20) - 1, 16 << 20, (16 << 20) + 1])
  func readsAFileOfAnySize(count: Int) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/antwoorden.csv"
      let start = Array("gemeentecode".utf8.prefix(count))
      let bytes = start + [UInt8](repeating: 0x3B, count: count - start.count)
      #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
      let file = try readFile(at: path, named: "antwoorden.csv")
      #expect(file.name == "antwoorden.csv")
      #expect(file.bytes.count == count)
      #expect(file.bytes.text(in: 0..<start.count) == String(decoding: start, as: UTF8.self))
      #expect(file.bytes.array(in: max(0, count - 12)..<count) == bytes.suffix(12))
    }
  }

  @Test func refusesWhatIsNoFile() throws {
    try withTemporaryFolder { folder in
      let missing = FileError.missing(name: "x")
      #expect(throws: missing) { try readFile(at: folder + "/weg", named: "x") }
      #expect(throws: missing) { try readFile(at: "", named: "x") }
      #expect(throws: missing) { try readFile(at: folder + "\0/x", named: "x") }
      #expect(throws: FileError.isFolder(name: "x")) { try readFile(at: folder, named: "x") }
      #expect(throws: FileError.isDevice(name: "x")) { try readFile(at: "/dev/zero", named: "x") }
    }
  }

  @Test func aPipeThatNobodyWritesToIsEmptyInsteadOfWaitingForever() throws {
    try withTemporaryFolder { folder in
      #expect(unsafe mkfifo(folder + "/pijp", 0o600) == 0)
      let file = try readFile(at: folder + "/pijp", named: "pijp")
      #expect(file.bytes.count == 0)
    }
  }

  @Test func aPartOfBytesCountsFromItsOwnStart() {
    let part = Bytes("abcdef")[2..<5]
    #expect(part.count == 3)
    #expect(part.text(in: 1..<3) == "de")
    #expect(part[1..<2].array(in: 0..<1) == [UInt8(ascii: "d")])
  }

  @Test func bytesThatAreNoUTF8AreRepairedAsText() {
    #expect(Bytes([0x61, 0xFF, 0x62]).text(in: 0..<3) == "a\u{FFFD}b")
  }
}
