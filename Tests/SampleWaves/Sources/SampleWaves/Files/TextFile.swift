/// A file to be written: its path below the folder of the samples, and its text.
struct TextFile {
  /// The path, such as `2021/kader.csv`.
  let path: String
  /// What stands in it.
  let text: String
}
