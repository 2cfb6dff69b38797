import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Compares bytes with a file in the folder `Golden`, which proves that they did not change.
///
/// A missing file fails. With `KANSRIJK_RECORD=1` in the environment the file is written, and the
/// test fails as well: recording is never a pass.
func expectGolden(
  _ bytes: some Sequence<UInt8>, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  let actual = Data(bytes)
  if ProcessInfo.processInfo.environment["KANSRIJK_RECORD"] == "1" {
    #expect(throws: Never.self, sourceLocation: sourceLocation) { try actual.write(to: file) }
    Issue.record("recorded \(name); run again without recording", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? Data(contentsOf: file) else {
    Issue.record("there is no golden file \(name)", sourceLocation: sourceLocation)
    return
  }
  #expect(
    String(decoding: actual, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
    sourceLocation: sourceLocation)
}
