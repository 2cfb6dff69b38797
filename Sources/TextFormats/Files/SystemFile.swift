#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The only file that hands memory to the operating system; beside it only the one that starts threads has
// `unsafe`.

/// A whole file mapped into memory, read-only, until the last user lets go of it.
///
/// A file that somebody shortens meanwhile ends the program (SIGBUS): only large files are mapped.
@safe final class MappedFile: Sendable {
  private nonisolated(unsafe) let memory: UnsafeBufferPointer<UInt8>

  /// Maps the first `count` bytes of an open file; `nil` when the system refuses.
  init?(descriptor: Int32, count: Int) {
    guard count > 0,
      let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe start != MAP_FAILED
    else { return nil }
    unsafe memory = UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: UInt8.self), count: count)
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
  }

  var count: Int { unsafe memory.count }

  func withSpan<R, E: Error>(
    _ body: (borrowing Span<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    try body(unsafe memory.span)
  }
}

/// What the operating system says about a path.
struct FileStatus: Sendable {
  enum Kind: Sendable {
    case regular
    case folder
    case pipe
    case other
  }

  let kind: Kind
  let size: Int
  let permissions: mode_t
  /// Two paths with the same identity are the same file.
  let identity: Identity

  struct Identity: Sendable, Hashable {
    let device: UInt64
    let node: UInt64
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFIFO, S_IFSOCK: .pipe
      default: .other
      }
    size = Int(status.st_size)
    permissions = status.st_mode & 0o777
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// What a path leads to, links followed.
  static func of(_ path: String) throws(SystemFailure) -> FileStatus {
    try SystemFailure.refuseZeroByte(in: path)
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw SystemFailure() }
    return FileStatus(status)
  }

  /// What an open file is.
  static func of(_ file: borrowing OpenFile) throws(SystemFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstat(file.descriptor, &status) == 0 else { throw SystemFailure() }
    return FileStatus(status)
  }
}

/// The number by which the operating system says why it refused.
package struct SystemFailure: Error, Hashable {
  package let code: Int32

  init(code: Int32) {
    self.code = code
  }

  init() {
    code = errno
  }

  /// A zero byte would end the path early for the system, and name another file.
  static func refuseZeroByte(in path: String) throws(SystemFailure) {
    if path.utf8.contains(0) { throw SystemFailure(code: ENOENT) }
  }
}

/// An open file, closed when it goes out of scope.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  init(
    _ path: String, _ flags: Int32, permissions: mode_t = 0
  ) throws(SystemFailure) {
    descriptor = try openedDescriptor(path, flags | O_CLOEXEC, permissions)
  }

  deinit {
    close(descriptor)
  }

  /// Waits for data again, after an opening that did not wait.
  func makesReadsWait() throws(SystemFailure) {
    let flags = fcntl(descriptor, F_GETFL)
    guard flags >= 0, fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) == 0 else {
      throw SystemFailure()
    }
  }

  /// Reads to the end, but at most `limit` bytes.
  func readToEnd(expecting count: Int, limit: Int) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var buffer = [UInt8](repeating: 0, count: min(max(count + 1, 4096), 1 << 18))
    while bytes.count < limit {
      let wanted = min(buffer.count, limit - bytes.count)
      let got = unsafe read(descriptor, &buffer, wanted)
      if got == 0 { break }
      if got > 0 {
        bytes.append(contentsOf: buffer[..<got])
      } else if errno != EINTR {
        throw SystemFailure()
      }
    }
    return bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes.count - done
      let wrote = unsafe bytes.withUnsafeBytes { memory in
        guard let start = memory.baseAddress else { return 0 }
        return unsafe systemWrite(descriptor, start + done, count)
      }
      if wrote >= 0 {
        done += wrote
      } else if errno != EINTR {
        throw SystemFailure()
      }
    }
  }

  /// Waits until the bytes are on the disk; what cannot be synchronised (a pipe) is left.
  func synchronize() throws(SystemFailure) {
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw SystemFailure()
    }
  }

  /// Gives the file its permissions.
  func setPermissions(_ permissions: mode_t) throws(SystemFailure) {
    guard fchmod(descriptor, permissions) == 0 else { throw SystemFailure() }
  }
}

private func openedDescriptor(
  _ path: String, _ flags: Int32, _ permissions: mode_t
) throws(SystemFailure) -> Int32 {
  try SystemFailure.refuseZeroByte(in: path)
  let descriptor = unsafe open(path, flags, permissions)
  guard descriptor >= 0 else { throw SystemFailure() }
  return descriptor
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}

/// The path itself, with all links on the way followed.
package func resolvedPath(_ path: String) throws(SystemFailure) -> String {
  try SystemFailure.refuseZeroByte(in: path)
  guard let text = unsafe realpath(path, nil) else { throw SystemFailure() }
  defer { unsafe free(text) }
  return unsafe String(cString: text)
}

/// Whether there is a link at a path, also one that leads nowhere.
func isLink(_ path: String) -> Bool {
  var status = stat()
  return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
}

/// Whether this user may write a file that exists.
func mayWrite(_ path: String) -> Bool {
  unsafe access(path, W_OK) == 0
}

/// Puts a file in the place of another in one step.
func moveFile(_ path: String, to other: String) throws(SystemFailure) {
  guard unsafe rename(path, other) == 0 else { throw SystemFailure() }
}

/// Removes a file; that it is not there is fine.
func removeFile(_ path: String) {
  _ = unsafe unlink(path)
}

/// Removes a folder that is empty; that it is not there or not empty is fine.
func removeEmptyFolder(_ path: String) {
  _ = unsafe rmdir(path)
}

/// Makes a folder in one that exists.
func makeOneFolder(_ path: String) throws(SystemFailure) {
  try SystemFailure.refuseZeroByte(in: path)
  guard unsafe mkdir(path, 0o777) == 0 else {
    // Only a link that leads nowhere can stand where no folder was found.
    throw errno == EEXIST ? SystemFailure(code: ELOOP) : SystemFailure()
  }
}

/// The names in a folder, in the system's order, without `.` and `..`.
func namesInFolder(_ path: String) throws(SystemFailure) -> [String] {
  try SystemFailure.refuseZeroByte(in: path)
  guard let folder = unsafe opendir(path) else { throw SystemFailure() }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  errno = 0
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { memory in
      unsafe String(decoding: memory.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { throw SystemFailure() }
  return names
}
