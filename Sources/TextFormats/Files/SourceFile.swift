#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, under the name that the user gave it.
public struct SourceFile: Sendable {
  /// The file as the user named it: the name that messages use.
  public let name: String
  /// What is in it.
  public let bytes: Bytes
  /// When it came in; `nil` for a file that nobody kept account of, such as one in a folder.
  public let arrival: Arrival?
  private let decoded: MadeOnce<DecodedText>

  /// Names bytes that are already there.
  public init(name: String, bytes: Bytes, arrival: Arrival? = nil) {
    self.name = name
    self.bytes = bytes
    self.arrival = arrival
    decoded = MadeOnce { decodeText(bytes) }
  }

  /// What is in it as text, which is worked out when it is first asked for, and once.
  public var text: DecodedText { decoded.made }

  /// From this size on a file is mapped instead of read.
  static let mappedFrom = 16 << 20
  /// The largest file that is read, so that a place in it fits in 32 bits.
  static let limit = Int(UInt32.max)
}

/// Reads a whole file: below 16 MiB by copying it, above by mapping it into memory.
///
/// A pipe is read to its end; one that nobody writes to is empty.
///
/// - Throws: ``FileError/missing(name:)``, ``FileError/isFolder(name:)``,
///   ``FileError/isDevice(name:)``, ``FileError/tooLarge(name:limit:)`` from 4 GiB on, and
///   ``FileError/notReadable(name:reason:)`` for all else.
public func readFile(at path: String, named name: String) throws(FileError) -> SourceFile {
  let result: Result<Bytes, FileError>
  do throws(SystemFailure) {
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK)
    result = try contents(of: file, named: name)
  } catch {
    throw error.code == ENOENT || error.code == ENOTDIR
      ? .missing(name: name) : .notReadable(name: name, reason: .init(error))
  }
  return SourceFile(name: name, bytes: try result.get())
}

private func contents(
  of file: borrowing OpenFile, named name: String
) throws(SystemFailure) -> Result<Bytes, FileError> {
  let status = try FileStatus.of(file)
  switch status.kind {
  case .folder: return .failure(.isFolder(name: name))
  case .other: return .failure(.isDevice(name: name))
  case .pipe: try file.makesReadsWait()
  case .regular: break
  }
  guard status.size <= SourceFile.limit else { return .failure(tooLarge(name)) }
  if status.kind == .regular, status.size >= SourceFile.mappedFrom,
    let mapped = MappedFile(descriptor: file.descriptor, count: status.size)
  {
    return .success(Bytes(mapped))
  }
  let bytes = try file.readToEnd(expecting: status.size, limit: SourceFile.limit + 1)
  return bytes.count > SourceFile.limit ? .failure(tooLarge(name)) : .success(Bytes(bytes))
}

private func tooLarge(_ name: String) -> FileError {
  .tooLarge(name: name, limit: SourceFile.limit)
}
