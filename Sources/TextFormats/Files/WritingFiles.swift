#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a whole file, so that there is never half a file under its name.
///
/// The bytes go to a hidden file beside it, which takes its place when they are on the disk; when
/// that fails, the hidden file is removed and the old file is as it was. A file that exists keeps
/// its permissions, and a link to a file keeps leading to it. What is no ordinary file (a pipe, a
/// terminal) is written to directly.
///
/// - Throws: ``FileError/isFolder(name:)`` or ``FileError/notWritable(name:reason:)``, with the path
///   as the name.
public func writeFile(_ bytes: [UInt8], to path: String) throws(FileError) {
  do throws(SystemFailure) {
    let target = try existingTarget(at: path)
    switch target?.status.kind {
    case .folder?: throw SystemFailure(code: EISDIR)
    case .pipe?, .other?: try OpenFile(path, O_WRONLY).write(bytes)
    case .regular?, nil:
      try replaceFile(at: target?.path ?? path, by: bytes, target?.status.permissions)
    }
  } catch {
    throw error.code == EISDIR
      ? .isFolder(name: path) : .notWritable(name: path, reason: .init(error))
  }
}

/// What stands at a path, with links followed; `nil` when nothing does.
private func existingTarget(
  at path: String
) throws(SystemFailure) -> (path: String, status: FileStatus)? {
  let status: FileStatus
  do throws(SystemFailure) {
    status = try FileStatus.of(path)
  } catch {
    // A link that leads nowhere says where a file was meant to be: it is not replaced.
    if error.code == ENOENT, isLink(path) { throw SystemFailure(code: ELOOP) }
    if error.code == ENOENT { return nil }
    throw error
  }
  return status.kind == .regular && isLink(path)
    ? (try resolvedPath(path), status) : (path, status)
}

private func replaceFile(
  at path: String, by bytes: [UInt8], _ permissions: mode_t?
) throws(SystemFailure) {
  if permissions != nil, !mayWrite(path) { throw SystemFailure(code: EACCES) }
  let folder = folder(of: path)
  let hidden = folder + "/.kansrijk-" + String(UInt64.random(in: .min ... .max), radix: 36)
  let file = try OpenFile(hidden, O_WRONLY | O_CREAT | O_EXCL, permissions: 0o666)
  do throws(SystemFailure) {
    if let permissions { try file.setPermissions(permissions) }
    try file.write(bytes)
    try file.synchronize()
    try moveFile(hidden, to: path)
  } catch {
    removeFile(hidden)
    throw error
  }
  synchronizeFolder(folder)
}

/// Puts the new name itself on the disk; not every file system can promise that.
private func synchronizeFolder(_ path: String) {
  do throws(SystemFailure) {
    try OpenFile(path, O_RDONLY).synchronize()
  } catch {
    // The bytes are safe; only the name may be lost when the power fails now.
  }
}

/// The folder that a path stands in.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
