public import TextFormats

/// Does some work, and meanwhile decodes what is large of the files that will be judged after it.
public func decoding<Result: Sendable>(
  _ files: [SourceFile], during work: @Sendable () -> Result
) -> Result {
  let large = files.filter { $0.isBatch(from: SourceFile.largeSize) }
  guard !large.isEmpty else { return work() }
  return together(work) { for file in large { _ = file.text } }.0
}

extension SourceFile {
  /// From so many bytes on it pays to start another thread for a file.
  static let largeSize = 4 << 20

  /// Whether it is a batch of text, of at least so many bytes.
  func isBatch(from size: Int) -> Bool {
    bytes.count >= size && kind == .batch
  }
}

extension Intake {
  /// Reads the first records of a batch; `nil` when it is not sure where these end.
  init?(beginningOf file: SourceFile, reaching reach: Int, like other: Intake) {
    self.init(like: other)
    self.reach = reach
    read(file)
    note(file.arrival)
    if isUnsure || !unsureMoments.isEmpty { return nil }
  }
}
