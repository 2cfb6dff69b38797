#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Overwrites all bytes of a file with zeros, in place, and waits until they are on the disk.
///
/// A file that is not there is in order: there is nothing to overwrite. What is no regular file, or
/// stands there as a link, is left as it is and refused.
///
/// - Throws: ``FileError`` when it cannot be written.
public func wipeFile(at path: String) throws(FileError) {
  do throws(SystemFailure) {
    let file = try OpenFile(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
    guard try FileStatus.of(file).kind == .regular else { throw SystemFailure(code: EINVAL) }
    let zeros = [UInt8](repeating: 0, count: 1 << 16)
    var rest = try FileStatus.of(file).size
    while rest > 0 {
      try file.write(rest < zeros.count ? Array(zeros[..<rest]) : zeros)
      rest -= zeros.count
    }
    try file.synchronize()
  } catch {
    if error.code == ENOENT { return }
    throw .notWritable(name: path, reason: FileError.Reason(error))
  }
}
