import Foundation

/// Runs a test with an empty folder of its own, removed afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
  let folder = try TemporaryFolder()
  defer { folder.remove() }
  try body(folder.path)
}

/// Runs a test that waits for other processes with an empty folder of its own, removed afterwards.
func withFolderForProcesses(_ body: (String) async throws -> Void) async throws {
  let folder = try TemporaryFolder()
  defer { folder.remove() }
  try await body(folder.path)
}

private struct TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  /// A test may have made it read-only.
  func remove() {
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }
}
