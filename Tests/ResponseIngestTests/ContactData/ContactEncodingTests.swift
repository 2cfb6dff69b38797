import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct ContactEncodingTests {
  private func clean(_ name: String, _ bytes: [UInt8]) throws -> CleanedFile? {
    try ExampleWave().clean(SourceFile(name: name, bytes: Bytes(bytes)))
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func aCharacterOfUTF16IsOverwrittenByACharacter() throws {
    let text = "plan;naam\r\nja;\"Zoë; €\"\r\nnee;\r\n"
    let files = encodings(of: text)
    let expected = encodings(of: text.replacing("Zoë; €", with: "xxxxxx"))
    for encoding in [2, 3] {
      let cleaned = try clean("a.csv", files[encoding])
      #expect(cleaned?.bytes == expected[encoding])
      #expect(cleaned?.removed == ["Zoë; €"])
    }
  }

  @Test func aPairOfUTF16IsOverwrittenByTwoCharacters() throws {
    let text = "{\"contact\":\"😀\",\"antwoorden\":{}}"
    let cleaned = try clean("a.json", encodings(of: text)[2])
    #expect(cleaned?.bytes == encodings(of: text.replacing("😀", with: "xx"))[2])
  }

  @Test func halfCharactersOfUTF16AreOverwrittenToo() throws {
    let mark: [UInt8] = [0xFE, 0xFF]
    let start = mark + "plan;naam\nja;".utf8.flatMap { [0, $0] }
    let cleaned = try #require(try clean("a.csv", start + [0xD8, 0x3D, 0, 0x61, 0xDE, 0x00, 0x61]))
    #expect(cleaned.bytes == start + [0, 0x78, 0, 0x78, 0, 0x78, 0])
    #expect(try clean("a.csv", cleaned.bytes) == nil)
  }

  @Test func aMarkBeforeWindows1252StaysWhereItIs() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let cleaned = try clean("a.csv", mark + bytes("plan;naam\nja;J") + [0xE9] + bytes("x\n"))
    #expect(cleaned?.bytes == mark + bytes("plan;naam\nja;xxx\n"))
    #expect(cleaned?.removed == ["Jéx"])
  }

  @Test func windows1252ThatIsLeftWithASCIIOnlyHasNoFindingOnItsEncoding() throws {
    let wave = try ExampleWave()
    let file = bytes("\(Check.heading);naam\nGM9002;2021-09-01;nee;;3;;;") + [0xE9, 0x0A]
    let cleaned = try #require(try clean("a.csv", file))
    #expect(cleaned.bytes == file.dropLast(2) + bytes("x\n"))
    func judged(_ bytes: [UInt8]) -> [String] {
      judge([SourceFile(name: "a.csv", bytes: Bytes(bytes))], by: wave.context()).short
    }
    #expect(judged(file) == ["tekencodering", "kolom-onbekend 1"])
    #expect(judged(cleaned.bytes) == ["kolom-onbekend 1"])
  }

  @Test func windows1252ThatWouldBecomeOtherCharactersStaysWindows1252() throws {
    let wave = try ExampleWave()
    // The bytes C3 A9 are Ã© in Windows-1252, and é in UTF-8.
    let start = bytes("\(Check.heading);naam\nGM9002;2021-09-01;nee;;3;") + [0xC3, 0xA9]
    let name: [UInt8] = bytes(";;\"Jos") + [0xE9] + bytes(" P") + [0xE9]
    let file = start + name + bytes("\"\n")
    let cleaned = try #require(try clean("a.csv", file))
    let filler: [UInt8] = bytes(";;\"xxx") + [0xFF] + bytes("xxx\"\n")
    #expect(cleaned.bytes == start + filler)
    #expect(cleaned.removed == ["José Pé"])
    let counted = [file, cleaned.bytes].map { bytes in
      BatchPropertyTests.counted(
        judge([SourceFile(name: "a.csv", bytes: Bytes(bytes))], by: wave.context()))
    }
    #expect(counted[0] == counted[1])
    #expect(counted[1][1].contains("Ã©"))
    #expect(try clean("a.csv", cleaned.bytes) == nil)
  }
}
