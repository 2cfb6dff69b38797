#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of which only this user knows, and that is gone when it goes out of scope.
@safe struct TemporaryFile: ~Copyable {
  /// Where it is.
  let path: String
  private let descriptor: Int32

  /// Makes an empty file in the folder for such files.
  ///
  /// - Throws: ``WorkbookWritingError/noTemporaryFile(code:)``.
  init() throws(WorkbookWritingError) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/kansrijk-XXXXXX").utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { memory in
      unsafe memory.baseAddress.map { unsafe (mkstemp($0), String(cString: $0)) }
    }
    guard let (descriptor, path) = made, descriptor >= 0 else {
      throw .noTemporaryFile(code: errno)
    }
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    _ = close(descriptor)
    _ = unsafe unlink(path)
  }

  /// What stands in it now.
  ///
  /// - Throws: ``WorkbookWritingError/noTemporaryFile(code:)``.
  func contents() throws(WorkbookWritingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let offset = off_t(bytes.count)
      let count = unsafe piece.withUnsafeMutableBytes { memory in
        unsafe pread(descriptor, memory.baseAddress, memory.count, offset)
      }
      guard count >= 0 else { throw .noTemporaryFile(code: errno) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}

@available(*, unavailable)
extension TemporaryFile: Sendable {}
