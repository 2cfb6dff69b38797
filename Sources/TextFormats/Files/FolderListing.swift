#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands in a folder and its subfolders, as paths from that folder, in the order of their UTF-8.
///
/// Hidden folders (with a point in front) are left out. A folder that links lead to more than once, or in
/// a circle, is listed once.
public struct FolderContents: Sendable, Hashable {
  /// The files that people see.
  ///
  /// A link that leads nowhere is one: reading it says what is wrong.
  public private(set) var files: [String] = []
  /// The files with a point in front of their names, which people do not see.
  public private(set) var hidden: [String] = []
  /// Pipes and devices, which have no end and are never opened.
  public private(set) var special: [String] = []

  /// Looks through a folder.
  ///
  /// - Throws: ``FileError/missing(name:)``, ``FileError/isNoFolder(name:)`` or
  ///   ``FileError/notReadable(name:reason:)``, with `name` before the path of a subfolder.
  public init(at path: String, named name: String) throws(FileError) {
    var visited: Set<FileStatus.Identity> = []
    var pending = [""]
    while let folder = pending.popLast() {
      do throws(SystemFailure) {
        pending += try add(folder, of: path, &visited)
      } catch {
        throw fileError(error, name: folder.isEmpty ? name : name + "/" + folder)
      }
    }
    for list in [\FolderContents.files, \.hidden, \.special] {
      self[keyPath: list].sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Adds what stands in one folder.
  ///
  /// - Returns: The folders in it, the last one first: so the order of visits is that of the names.
  private mutating func add(
    _ folder: String, of path: String, _ visited: inout Set<FileStatus.Identity>
  ) throws(SystemFailure) -> [String] {
    let place = path + "/" + folder
    guard visited.insert(try FileStatus.of(place).identity).inserted else { return [] }
    var folders: [String] = []
    for name in try namesInFolder(place) {
      switch (kind(of: place + "/" + name), name.hasPrefix(".")) {
      case (.folder?, true): break
      case (.folder?, false): folders.append(folder + name + "/")
      case (.regular?, true), (nil, true): hidden.append(folder + name)
      case (.regular?, false), (nil, false): files.append(folder + name)
      case (.pipe?, _), (.other?, _): special.append(folder + name)
      }
    }
    return folders.sorted { $1.utf8.lexicographicallyPrecedes($0.utf8) }
  }
}

/// The files in a folder and its subfolders that people see, as ``FolderContents`` has them.
///
/// - Throws: As ``FolderContents`` does.
public func filesInFolder(
  at path: String, named name: String
) throws(FileError) -> [String] {
  try FolderContents(at: path, named: name).files
}

private func fileError(_ failure: SystemFailure, name: String) -> FileError {
  switch failure.code {
  case ENOENT: .missing(name: name)
  case ENOTDIR: .isNoFolder(name: name)
  default: .notReadable(name: name, reason: .init(failure))
  }
}

/// What a path leads to; `nil` when it leads nowhere or the system won't say.
private func kind(of path: String) -> FileStatus.Kind? {
  do throws(SystemFailure) {
    return try FileStatus.of(path).kind
  } catch {
    return nil
  }
}
