import Findings
import MonitorReport
import TextFormats

/// A folder with a publication, as it stands on the disk.
struct PublicationFolder {
  /// The folder of what is public within that of a publication.
  static let publicPart = "openbaar"
  /// The folder of what stays with the staff.
  static let internalPart = "intern"
  /// Beside the manifest in the folder of the staff: what was noted when the figures were frozen.
  static let noteName = "intern/vaststelling.json"
  /// In that note, the checksums of the manifest and of what else the staff keeps.
  static let noteKey = "controlegetallen"

  /// What it says it holds.
  let manifest: Manifest
  /// The checksum of the manifest itself.
  let checksum: Checksum
  /// Whether it is still what was frozen.
  let check: PublicationCheck
  /// The folder that the public part and that of the staff stand in.
  private let outer: String
  /// The noted files that are not what they were.
  private let changed: [String]

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
    } catch .missing {
      throw Problem(message: "De map ‘\(path)’ bestaat niet. Noem de map van een publicatie.")
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
    var check = PublicationCheck(manifest, files: files)
    let outer = folder == inner ? bare : folder + "/.."
    changed = Self.changed(in: outer)
    check.noteChanged(changed)
    // Without the note nothing of what the staff keeps can be checked.
    if isFolder(at: outer + "/" + Self.internalPart) == true,
      isRegularFile(at: outer + "/" + Self.noteName) != true
    {
      check.noteMissing(Self.noteName)
    }
    self.check = check
    self.outer = outer
  }

  /// The name of the account of a year within the folder of a publication.
  static func ledgerName(year: Int) -> String { "\(internalPart)/verantwoording-\(year).csv" }

  /// Whether more than the accounts of the staff is no longer what was frozen.
  var isBroken: Bool {
    let ledgers = Set(manifest.waves.map { Self.ledgerName(year: $0.year) })
    return check.findings.contains {
      $0.severity == .error && !ledgers.contains($0.place.file)
    }
  }

  /// Where every municipality stood with every number of a year, when this was frozen.
  ///
  /// - Throws: ``FreezingRefusal/noLedger(_:_:)`` when that is not there, cannot be read, or is not of
  ///   these figures.
  func standings(year: Int) throws(FreezingRefusal) -> RecordedStandings {
    let name = Self.ledgerName(year: year)
    let path = outer + "/" + name
    let file: SourceFile
    do throws(FileError) {
      file = try readFile(at: path, named: path)
    } catch {
      throw .noLedger(year: year, error.message)
    }
    if changed.contains(name) {
      throw .noLedger(year: year, "‘\(path)’ is veranderd nadat het is vastgesteld.")
    }
    guard let standings = RecordedStandings(file, year: year) else {
      throw .noLedger(
        year: year, "‘\(path)’ is geen verantwoording die deze versie van het programma kan lezen.")
    }
    guard let numbers = check.numbers, standings.agree(with: numbers, year: year) else {
      throw .noLedger(year: year, "‘\(path)’ is niet de verantwoording van deze cijfers.")
    }
    return standings
  }

  /// Whether later years may be there besides those of a publication.
  enum LaterYears {
    case allowed
    case refused
  }

  /// That it is about other years than those of some waves, in Dutch; `nil` when it is not.
  func otherYears(than years: [Int], later: LaterYears) -> String? {
    let own = manifest.waves.map(\.year)
    let compared = later == .allowed ? years.filter { $0 <= own.max() ?? 0 } : years
    guard own != compared else { return nil }
    func list(_ years: [Int]) -> String { years.map { String($0) }.joined(separator: ", ") }
    return
      "De publicatie gaat over \(list(own)); u noemt \(list(years)). Noem dezelfde metingen, in "
      + "dezelfde volgorde."
  }

  /// The noted files in a whole publication that are not what they were.
  private static func changed(in folder: String) -> [String] {
    // Whoever has only the public part has no note; one that cannot be read is no longer the note.
    guard let file = try? readFile(at: folder + "/" + noteName, named: noteName) else { return [] }
    guard let note = try? JSONDocument(file.text),
      let sums = note.root[noteKey]?.object
    else { return [noteName] }
    return sums.filter { sum in
      guard sum.key.hasPrefix(publicPart + "/") || sum.key.hasPrefix(internalPart + "/"),
        !sum.key.contains("..")
      else { return true }
      let file = try? readFile(at: folder + "/" + sum.key, named: sum.key)
      return file.map { Checksum($0.bytes).description } != sum.value.string
    }.map(\.key)
  }
}
