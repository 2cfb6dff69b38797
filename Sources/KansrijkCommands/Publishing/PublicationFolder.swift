import MonitorReport
import TextFormats

/// A folder with a publication, as it stands on the disk.
struct PublicationFolder {
  /// The folder of what is public within that of a publication.
  static let publicPart = "openbaar"
  /// The folder of what stays with the staff.
  static let internalPart = "intern"
  /// In that folder, what was noted when the figures were frozen.
  static let noteName = "vaststelling.json"
  /// In that note, the checksum of the manifest.
  static let noteKey = "manifest"

  /// What it says it holds.
  let manifest: Manifest
  /// The checksum of the manifest itself.
  let checksum: Checksum
  /// The files, by their names.
  let files: [String: SourceFile]
  /// Whether the manifest is the one that was noted when the figures were frozen; `nil` when there is
  /// no such note beside it.
  let isAsNoted: Bool?

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
    let outer = folder == inner ? bare : folder + "/.."
    isAsNoted = Self.noted(in: "\(outer)/\(Self.internalPart)/\(Self.noteName)")
      .map { [checksum] in $0 == checksum.description }
  }

  /// The checksum in a note; `nil` when there is no note that can be read.
  private static func noted(in path: String) -> String? {
    guard let file = try? readFile(at: path, named: path),
      let note = try? JSONDocument(decodeText(file.bytes))
    else { return nil }
    return note.root[noteKey]?.string
  }

  /// The numbers of its report, as far as they can be read.
  var numbers: PublishedNumbers? { PublicationCheck(manifest, files: files).numbers }
}
