import ResponseIngest
import TestSupport
import Testing
import TextFormats

/// What must hold of every file without its contact data.
@Suite struct CleaningPropertyTests {
  /// Files that are read whole, so that it is known of each byte whether it is contact data.
  @Test(arguments: 1...12)
  func nothingButContactDataIsOverwrittenInAnyEncoding(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    var dice = SeededGenerator(seed: seed)
    let file =
      seed % 2 == 0 ? GeneratedFile(batch: &dice) : GeneratedFile(lines: &dice)
    for encoding in 0..<5 {
      let (bytes, expected) = file.bytes(encoding: encoding)
      let cleaned = try #require(wave.clean(SourceFile(name: file.name, bytes: Bytes(bytes))))
      #expect(cleaned.bytes == expected, "encoding \(encoding)")
      #expect(cleaned.removed == file.values, "encoding \(encoding)")
      for value in cleaned.removed where value.count >= 4 {
        let alone = encodings(of: value)[encoding].dropFirst([0, 3, 2, 2, 0][encoding])
        #expect(cleaned.bytes.firstRange(of: alone) == nil, "\(value)")
      }
      expectTheSame(wave, file.name, bytes, cleaned.bytes)
      #expect(wave.clean(SourceFile(name: file.name, bytes: Bytes(cleaned.bytes))) == nil)
    }
  }

  /// Files with stray quotes, delimiters and line ends, also in the heading.
  @Test(arguments: 1...150)
  func brokenFilesAreJudgedTheSame(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    var dice = SeededGenerator(seed: seed)
    let encoding = Int.random(in: 0..<5, using: &dice)
    var bytes = GeneratedFile(batch: &dice).bytes(encoding: encoding).file
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let stray = ["\"", ";", "\n", "\"\"", ",", "\"\n", "\r"].randomElement(using: &dice) ?? "\""
      let mark = [0, 3, 2, 2, 0][encoding]
      var place = Int.random(in: mark..<(seed % 4 == 0 ? 60 : bytes.count), using: &dice)
      if mark == 2 { place -= place % 2 }
      bytes.insert(contentsOf: encodings(of: stray)[encoding].dropFirst(mark), at: place)
    }
    guard let cleaned = wave.clean(SourceFile(name: "a.csv", bytes: Bytes(bytes))) else { return }
    #expect(cleaned.bytes.count == bytes.count)
    expectTheSame(wave, "a.csv", bytes, cleaned.bytes)
    #expect(wave.clean(SourceFile(name: "a.csv", bytes: Bytes(cleaned.bytes))) == nil)
  }

  private func expectTheSame(
    _ wave: ExampleWave, _ name: String, _ file: [UInt8], _ cleaned: [UInt8]
  ) {
    let judged = [file, cleaned].map {
      judge([SourceFile(name: name, bytes: Bytes($0))], by: wave.context())
    }
    // Where all that was not ASCII was contact data, the encoding is not to be seen any more.
    let findings = judged.map { $0.short.filter { $0 != "tekencodering" } }
    #expect(findings[0] == findings[1])
    #expect(BatchPropertyTests.counted(judged[0]) == BatchPropertyTests.counted(judged[1]))
  }
}
