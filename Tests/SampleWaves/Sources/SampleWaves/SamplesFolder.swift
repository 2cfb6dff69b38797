import Foundation

/// The folder in which the samples stand.
struct SamplesFolder {
  /// Where it is.
  let url: URL

  /// Puts the folders of the waves in place of what stood there; other files are left alone.
  func write(_ waves: [Wave]) throws {
    let manager = FileManager.default
    for wave in waves {
      let folder = url.appending(path: String(wave.year))
      if manager.fileExists(atPath: folder.path) { try manager.removeItem(at: folder) }
      for file in wave.files {
        let target = url.appending(path: file.path)
        try manager.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: target, options: .withoutOverwriting)
      }
    }
  }
}
