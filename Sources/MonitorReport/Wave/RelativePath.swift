/// A path of a file as it is opened, and the shorter name by which messages call it.
struct RelativePath: Sendable, Hashable {
  /// How the file is opened.
  let path: String
  /// What messages call it: without `.` and `..` as far as the text of the path allows.
  let name: String

  /// A path as the user gave it, which is also its name.
  init(_ path: String) {
    self.path = path
    name = path
  }

  private init(path: String) {
    self.path = path
    name = Self.shortened(path)
  }

  /// A path within this folder, or one that stands by itself.
  func appending(_ other: String) -> RelativePath {
    if other.hasPrefix("/") { return RelativePath(path: other) }
    if path.isEmpty || path == "." { return RelativePath(path: other) }
    return RelativePath(path: path.hasSuffix("/") ? path + other : path + "/" + other)
  }

  /// The folder itself and all folders above it, nearest first.
  ///
  /// Above the start of a relative path it goes on with `..`, as deep as paths go.
  var upward: [RelativePath] {
    var found: [RelativePath] = []
    var parts = Self.parts(Self.shortened(path))
    let isAbsolute = path.hasPrefix("/")
    while true {
      let text = (isAbsolute ? "/" : "") + parts.joined(separator: "/")
      found.append(RelativePath(path: text.isEmpty ? "." : text))
      if isAbsolute {
        if parts.isEmpty { return found }
        parts.removeLast()
      } else if let last = parts.last, last != ".." {
        parts.removeLast()
      } else if parts.count < 40 {
        parts.append("..")
      } else {
        return found
      }
    }
  }

  /// A path without `.`, doubled slashes, and `..` after a folder.
  private static func shortened(_ path: String) -> String {
    var kept: [Substring] = []
    let isAbsolute = path.hasPrefix("/")
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = kept.last, last != ".." {
        kept.removeLast()
      } else if part != ".." || !isAbsolute {
        kept.append(part)
      }
    }
    let text = kept.joined(separator: "/")
    return isAbsolute ? "/" + text : text.isEmpty ? "." : text
  }

  private static func parts(_ path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }
}
