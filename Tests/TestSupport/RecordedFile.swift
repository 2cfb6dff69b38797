#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How bytes differ from a file in the folder `Golden` of the tests that ask; `nil` when they don't.
///
/// See ``difference(of:fromFile:)``.
package func difference(
  of bytes: some Sequence<UInt8>, fromGolden name: String, askedIn fileID: String = #fileID
) -> String? {
  difference(of: bytes, fromFile: "Tests/\(fileID.prefix { $0 != "/" })/Golden/\(name)")
}

/// How bytes differ from a file of the project that was recorded earlier; `nil` when they don't.
///
/// A file that is missing is a difference. With `KANSRIJK_RECORD=1` in the environment the file is
/// written, and that is a difference as well: recording is never a pass. It comes as a text, because
/// only test targets can import Testing on every platform.
package func difference(of bytes: some Sequence<UInt8>, fromFile path: String) -> String? {
  let file = URL(filePath: "\(projectFolder)/\(path)")
  let actual = Data(bytes)
  if ProcessInfo.processInfo.environment["KANSRIJK_RECORD"] == "1" {
    do {
      try actual.write(to: file)
      return "recorded \(path); read it, and run again without recording"
    } catch {
      return "cannot record \(path): \(error)"
    }
  }
  guard let recorded = try? Data(contentsOf: file) else {
    return "there is no \(path); record it with KANSRIJK_RECORD=1"
  }
  return firstDifference(of: actual, from: recorded).map { "\(path), \($0)" }
}

private func firstDifference(of actual: Data, from recorded: Data) -> String? {
  guard actual != recorded else { return nil }
  let (actual, recorded) = (lines(actual), lines(recorded))
  let row =
    zip(actual, recorded).enumerated().first { $1.0 != $1.1 }?.offset
    ?? min(actual.count, recorded.count)
  let (now, before) = (inQuotes(actual, row), inQuotes(recorded, row))
  return "line \(row + 1): \(now) instead of \(before)"
}

private func lines(_ bytes: Data) -> [Data] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
}

private func inQuotes(_ lines: [Data], _ row: Int) -> String {
  row < lines.count ? String(decoding: lines[row], as: UTF8.self).debugDescription : "the end"
}
