#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files in a folder and its subfolders, as paths from that folder, in the order of their UTF-8.
///
/// Hidden files and folders (with a point in front) are left out, and so are pipes and devices. A
/// folder that links lead to more than once, or in a circle, is listed once. A link that leads
/// nowhere is listed: reading it says what is wrong.
///
/// - Throws: ``FileError/missing(name:)``, ``FileError/isNoFolder(name:)`` or
///   ``FileError/notReadable(name:reason:)``, with `name` before the path of a subfolder.
public func filesInFolder(
  at path: String, named name: String
) throws(FileError) -> [String] {
  var files: [String] = []
  var visited: Set<FileStatus.Identity> = []
  var pending = [""]
  while let folder = pending.popLast() {
    let entries: FolderEntries
    do throws(SystemFailure) {
      entries = try FolderEntries(at: path + "/" + folder, visited: &visited)
    } catch {
      throw fileError(error, name: folder.isEmpty ? name : name + "/" + folder)
    }
    files.append(contentsOf: entries.files.map { folder + $0 })
    // The last one is taken first, so that the order of visits is that of the names.
    pending.append(contentsOf: entries.folders.reversed().map { folder + $0 + "/" })
  }
  return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func fileError(_ failure: SystemFailure, name: String) -> FileError {
  switch failure.code {
  case ENOENT: .missing(name: name)
  case ENOTDIR: .isNoFolder(name: name)
  default: .notReadable(name: name, reason: .init(failure))
  }
}

/// The names in one folder, in the order of their UTF-8.
private struct FolderEntries {
  var files: [String] = []
  var folders: [String] = []

  init(at path: String, visited: inout Set<FileStatus.Identity>) throws(SystemFailure) {
    guard visited.insert(try FileStatus.of(path).identity).inserted else { return }
    let names = try namesInFolder(path).filter { !$0.hasPrefix(".") }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      switch kind(of: path + "/" + name) {
      case .folder?: folders.append(name)
      case .regular?, nil: files.append(name)
      case .pipe?, .other?: break
      }
    }
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
