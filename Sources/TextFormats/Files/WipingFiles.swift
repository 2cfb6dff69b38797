#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Overwrites all bytes of a file with zeros, in place, and waits until they are on the disk.
///
/// A file that is not there is in order: there is nothing to overwrite.
///
/// - Throws: ``FileError`` when it cannot be written.
public func wipeFile(at path: String) throws(FileError) {
  do throws(SystemFailure) {
    let file = try OpenFile(path, O_WRONLY)
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
