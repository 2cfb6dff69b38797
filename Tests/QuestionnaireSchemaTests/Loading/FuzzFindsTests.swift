import Findings
import Foundation
import QuestionnaireSchema
import Testing
import TextFormats

/// What the fuzzer and its maker found in questionnaire files, read again.
@Suite struct FuzzFindsTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fuzz/Finds/FuzzQuestionnaire")

  static let finds: [String] = {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
  }()

  @Test func areThere() {
    #expect(!Self.finds.isEmpty)
  }

  @Test(arguments: finds) func areReadOrRefusedInWords(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    do throws(QuestionnaireError) {
      let loaded = try Questionnaire.load(SourceFile(name: name, bytes: Bytes(bytes)))
      #expect(loaded.warnings.allSatisfy { $0.severity != .error })
    } catch {
      #expect(error.findings.contains { $0.severity == .error })
      #expect(error.findings.allSatisfy { !$0.message.isEmpty })
    }
  }
}
