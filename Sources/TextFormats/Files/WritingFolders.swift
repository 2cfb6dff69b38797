#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a whole new folder, so that there is never half a folder under its name.
///
/// The files go to a hidden folder beside it, which gets the name when all of them are on the disk;
/// when that fails, the hidden folder is removed. Names may hold one subfolder, as in `a/b.csv`. An
/// empty folder of the name is replaced; one that holds something is left as it is.
///
/// - Throws: ``FileError/isNotEmpty(name:)``, or as ``writeFile(_:to:)`` and ``makeFolder(at:)`` do.
public func writeNewFolder(
  _ files: [(name: String, bytes: [UInt8])], at path: String
) throws(FileError) {
  let (outer, name) = (PathParts(path).folder, PathParts(path).name)
  let target = outer + "/" + name
  try makeFolder(at: outer)
  let hidden = outer + "/.kansrijk-" + String(UInt64.random(in: .min ... .max), radix: 36)
  do throws(FileError) {
    for (name, bytes) in files {
      try makeFolder(at: folder(of: hidden + "/" + name))
      try writeFile(bytes, to: hidden + "/" + name)
    }
    do throws(SystemFailure) {
      try moveFile(hidden, to: target)
    } catch {
      throw error.code == ENOTEMPTY || error.code == EEXIST
        ? .isNotEmpty(name: path)
        : error.code == ENOTDIR
          ? .isNoFolder(name: path) : .folderNotMade(name: path, reason: .init(error))
    }
  } catch {
    removeFolder(hidden, holding: files.map(\.name))
    throw error
  }
}

/// Removes a folder with the files that were meant to be in it.
private func removeFolder(_ path: String, holding names: [String]) {
  for name in names { removeFile(path + "/" + name) }
  for inner in Set(names.map { folder(of: path + "/" + $0) }) where inner != path {
    removeEmptyFolder(inner)
  }
  removeEmptyFolder(path)
}
