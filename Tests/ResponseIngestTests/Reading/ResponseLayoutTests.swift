import ResponseIngest
import Testing
import TextFormats

@Suite struct ResponseLayoutTests {
  /// The start of a file with its name, and how it is read.
  static let files: [(name: String, text: String, layout: ResponseLayout)] = [
    ("a.json", "", .document), ("a.JSON", "x", .document), ("a.jsonl", "{}", .lines),
    ("a.csv", "{}", .batch), ("a.txt", "gemeentecode;plan", .batch), ("a.txt", "", .batch),
    ("a.txt", "{}", .document), ("a.json.txt", " \n{", .document),
    ("a.TXT", "\u{FEFF}{", .document), ("zonder", "{}", .batch),
  ]

  @Test(arguments: files.indices)
  func isThatOfTheNameAndOfTextThatOfItsFirstSign(_ index: Int) {
    let (name, text, layout) = Self.files[index]
    #expect(SourceFile(name: name, bytes: Bytes(text)).layout == layout)
  }

  @Test func findsTheFirstSignInUTF16() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x20, 0x00, 0x7B, 0x00]
    #expect(SourceFile(name: "a.txt", bytes: Bytes(bytes)).layout == .document)
  }
}
