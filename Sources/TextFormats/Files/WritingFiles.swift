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
  var rest: FilePart = .bytes(bytes)
  _ = try writeFile(to: path) {
    defer { rest = .end }
    return rest
  }
}

/// A part of a file that is being written.
public enum FilePart: Sendable, Hashable {
  /// What comes next.
  case bytes([UInt8])
  /// Nothing more comes.
  case end
  /// It turned out that the file cannot be made after all.
  case abandoned
}

/// Writes a whole file in parts that are made meanwhile, so that there is never half a file under its
/// name.
///
/// As ``writeFile(_:to:)`` does; when the file is abandoned, the old one is as it was.
///
/// - Returns: whether it was written to its end.
/// - Throws: ``FileError``, as ``writeFile(_:to:)``.
public func writeFile(
  to path: String, parts next: () -> FilePart
) throws(FileError) -> Bool {
  do throws(SystemFailure) {
    let target = try existingTarget(at: path)
    switch target?.status.kind {
    case .folder?: throw SystemFailure(code: EISDIR)
    case .pipe?, .other?: return try OpenFile(path, O_WRONLY).write(parts: next)
    case .regular?, nil:
      return try replaceFile(at: target?.path ?? path, by: next, target?.status.permissions)
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

extension OpenFile {
  /// Writes all parts; whether they came to their end.
  fileprivate borrowing func write(parts next: () -> FilePart) throws(SystemFailure) -> Bool {
    while true {
      switch next() {
      case .bytes(let bytes): try write(bytes)
      case .end: return true
      case .abandoned: return false
      }
    }
  }
}

private func replaceFile(
  at path: String, by next: () -> FilePart, _ permissions: mode_t?
) throws(SystemFailure) -> Bool {
  if permissions != nil, !mayWrite(path) { throw SystemFailure(code: EACCES) }
  let folder = folder(of: path)
  let hidden = folder + "/.kansrijk-" + String(UInt64.random(in: .min ... .max), radix: 36)
  let file = try OpenFile(hidden, O_WRONLY | O_CREAT | O_EXCL, permissions: 0o666)
  do throws(SystemFailure) {
    if let permissions { try file.setPermissions(permissions) }
    guard try file.write(parts: next) else {
      removeFile(hidden)
      return false
    }
    try file.synchronize()
    try moveFile(hidden, to: path)
  } catch {
    removeFile(hidden)
    throw error
  }
  synchronizeFolder(folder)
  return true
}

/// Puts the new name itself on the disk; not every file system can promise that.
private func synchronizeFolder(_ path: String) {
  do throws(SystemFailure) {
    try OpenFile(path, O_RDONLY).synchronize()
  } catch {
    // The bytes are safe; only the name may be lost when the power fails now.
  }
}
