/// A path in two: the folder that a file or folder stands in, and its own name.
public struct PathParts: Sendable, Hashable {
  /// The folder, `.` where the path names none.
  public let folder: String
  /// The name, without a slash behind it; empty for `/`.
  public let name: String

  /// The parts of a path; slashes behind it are left out.
  public init(_ path: String) {
    var bare = path[...]
    while bare.utf8.count > 1, bare.utf8.last == UInt8(ascii: "/") { bare = bare.dropLast() }
    let path = String(bare)
    folder = TextFormats.folder(of: path)
    name =
      path.utf8.lastIndex(of: UInt8(ascii: "/"))
      .map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}

/// The folder that a path stands in.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
