#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The first bytes of a regular file, by which its kind can be told; `nil` when it is no regular
/// file or cannot be read.
public func fileStart(at path: String, count: Int) -> [UInt8]? {
  do throws(SystemFailure) {
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK)
    guard try FileStatus.of(file).kind == .regular else { return nil }
    return try file.readToEnd(expecting: count, limit: count)
  } catch {
    return nil
  }
}
