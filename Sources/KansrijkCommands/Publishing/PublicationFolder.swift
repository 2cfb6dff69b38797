import MonitorReport
import TextFormats

/// A folder with a publication, as it stands on the disk.
struct PublicationFolder {
  /// The folder of what is public within that of a publication.
  static let publicPart = "openbaar"
  /// The folder of what stays with the staff.
  static let internalPart = "intern"

  /// What it says it holds.
  let manifest: Manifest
  /// The checksum of the manifest itself.
  let checksum: Checksum
  /// The files, by their names.
  let files: [String: SourceFile]

  /// Why a folder is no publication, in Dutch.
  struct Problem: Error, Hashable {
    let message: String
  }

  /// Reads the public part of a publication; `path` leads to it, or to the folder that it stands in.
  init(_ path: String) throws(Problem) {
    let bare = path.hasSuffix("/") ? String(path.dropLast()) : path
    let inner = bare + "/" + Self.publicPart
    let folder = isFolder(at: inner) == true ? inner : bare
    var files: [String: SourceFile] = [:]
    do throws(FileError) {
      for name in try filesInFolder(at: folder, named: folder) {
        files[name] = try readFile(at: folder + "/" + name, named: folder + "/" + name)
      }
    } catch {
      throw Problem(message: error.message)
    }
    guard let file = files[Manifest.fileName] else {
      throw Problem(
        message: "In ‘\(folder)’ staat geen \(Manifest.fileName): dit is geen publicatie.")
    }
    do throws(ManifestError) {
      manifest = try Manifest(file)
    } catch {
      throw Problem(message: "\(error.file): \(error.message)")
    }
    checksum = Checksum(file.bytes)
    self.files = files
  }

  /// The numbers of its report, as far as they can be read.
  var numbers: PublishedNumbers? { PublicationCheck(manifest, files: files).numbers }
}
