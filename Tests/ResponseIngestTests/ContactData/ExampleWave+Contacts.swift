import ResponseIngest
import TextFormats

extension ExampleWave {
  /// A file without its contact data, overwritten with `x`.
  func clean(
    _ file: SourceFile, columns: [String] = [], renaming: ColumnRenaming = .none
  ) -> CleanedFile? {
    withoutContactData(
      file, by: questionnaire, renaming: renaming, columns: columns, filler: UInt8(ascii: "x"))
  }

  func clean(
    _ name: String, _ text: String, columns: [String] = [], renaming: ColumnRenaming = .none
  ) -> CleanedFile? {
    clean(SourceFile(name: name, bytes: Bytes(text)), columns: columns, renaming: renaming)
  }
}

extension CleanedFile {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
