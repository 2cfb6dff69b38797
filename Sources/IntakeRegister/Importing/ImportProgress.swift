/// How far an import has come.
public enum ImportProgress: Sendable, Hashable {
  /// So many bytes are read and judged; how far that is cannot be told.
  case judging(byteCount: Int)
  /// So many rows of all have been stored.
  case storing(done: Int, total: Int)
}
