import Findings
import Foundation
import ResponseIngest
import Testing
import TextFormats

/// What the fuzzer and its maker found in response files, read again.
@Suite struct FuzzFindsTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fuzz/Finds/FuzzResponses")

  static let finds: [String] = {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
  }()

  @Test func areThere() {
    #expect(!Self.finds.isEmpty)
  }

  @Test(arguments: finds) func areJudgedAndPutInWords(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    let kind = try #require(bytes.first)
    // The first byte tells the kind of file, as in the fuzz target.
    let ending = ["csv", "json", "jsonl", "csv"][Int(kind & 3)]
    let file = SourceFile(name: "antwoorden.\(ending)", bytes: Bytes(Array(bytes.dropFirst())))
    let wave = try ExampleWave()
    for withFrame in [true, false] {
      let judged = judge([file], by: wave.context(withFrame: withFrame))
      let findings = judged.findings()
      #expect(findings.count == judged.findingCounts.reduce(0) { $0 + $1.count })
      #expect(findings.allSatisfy { !$0.message.isEmpty })
    }
  }
}
