#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether what a path leads to is a folder; `nil` when nothing is there or the system won't say.
public func isFolder(at path: String) -> Bool? {
  do throws(SystemFailure) {
    return try FileStatus.of(path).kind == .folder
  } catch {
    return nil
  }
}

/// Whether what a path leads to is a regular file; `nil` when nothing is there or the system won't say.
public func isRegularFile(at path: String) -> Bool? {
  do throws(SystemFailure) {
    return try FileStatus.of(path).kind == .regular
  } catch {
    return nil
  }
}

/// Whether two paths lead to the same file or folder, links followed; not when one is not there.
public func isSameFile(_ path: String, _ other: String) -> Bool {
  do throws(SystemFailure) {
    return try FileStatus.of(path).identity == FileStatus.of(other).identity
  } catch {
    return false
  }
}

/// Makes a folder and those that it should stand in; that it exists is fine.
///
/// - Throws: ``FileError/isNoFolder(name:)`` or ``FileError/folderNotMade(name:reason:)``, with the
///   path as the name.
public func makeFolder(at path: String) throws(FileError) {
  do throws(SystemFailure) {
    try makeFolders(path)
  } catch {
    throw error.code == ENOTDIR
      ? .isNoFolder(name: path) : .folderNotMade(name: path, reason: .init(error))
  }
}

private func makeFolders(_ path: String) throws(SystemFailure) {
  do throws(SystemFailure) {
    guard try FileStatus.of(path).kind == .folder else { throw SystemFailure(code: ENOTDIR) }
  } catch {
    guard error.code == ENOENT else { throw error }
    var bare = path[...]
    while bare.hasSuffix("/") { bare.removeLast() }
    let outer = folder(of: String(bare))
    if outer != bare { try makeFolders(outer) }
    try makeOneFolder(path)
  }
}

/// The folders that a path stands in, nearest first, as far as they exist; links are followed.
public func foldersAbove(_ path: String) -> [String] {
  var outer = folder(of: path)
  // What is not there yet has no folders of its own.
  while isFolder(at: outer) != true, outer != ".", outer != "/" { outer = folder(of: outer) }
  guard var resolved = try? resolvedPath(outer) else { return [] }
  var folders = [resolved]
  while resolved != "/" {
    resolved = folder(of: resolved)
    folders.append(resolved)
  }
  return folders
}
