import TextFormats

/// What a folder with a publication holds, and from what it was made; it names no file of a wave.
public struct Manifest: Sendable, Hashable {
  /// The name under which it stands in the folder.
  public static let fileName = "manifest.json"

  /// How firm the figures are, since when, and what was put right.
  public let release: Release
  /// The program that made it, with its version.
  public let program: String
  /// The waves, in the order of the report.
  public let waves: [SourceDigest]
  /// The checksum of the manifest of the publication that this one takes the place of.
  public let replaces: String?
  /// The files, in the order of their names.
  public let files: [Entry]

  /// A file of the publication.
  public struct Entry: Sendable, Hashable {
    /// The name.
    public let name: String
    /// How many bytes it has.
    public let size: Int
    /// The SHA-256 of those, as 64 hexadecimal digits.
    public let checksum: String
  }

  /// Describes a publication.
  public init(
    _ files: [PublicFile], release: Release, program: String, waves: [SourceDigest],
    replaces: String?
  ) {
    self.init(
      release: release, program: program, waves: waves, replaces: replaces,
      files: files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map {
        Entry(
          name: $0.name, size: $0.bytes.count,
          checksum: Checksum(Bytes($0.bytes)).description)
      })
  }

  init(
    release: Release, program: String, waves: [SourceDigest], replaces: String?, files: [Entry]
  ) {
    self.release = release
    self.program = program
    self.waves = waves
    self.replaces = replaces
    self.files = files
  }

  /// The manifest as a file.
  public var file: PublicFile {
    PublicFile(name: Self.fileName, bytes: json.bytes(.pretty) + [UInt8(ascii: "\n")])
  }

  private var json: JSONOutput {
    let waves = self.waves.map { wave -> JSONOutput in
      .object([
        ("jaar", .integer(wave.year)), ("vragenlijst", .string(wave.questionnaire)),
        ("bronbestanden", .integer(wave.fileCount)), ("besluiten", .integer(wave.decisionCount)),
        ("controlegetal", .string(wave.checksum)),
      ])
    }
    let errata = release.errata.map { erratum -> JSONOutput in
      .object([("cijfer", .string(erratum.figure)), ("tekst", .string(erratum.text))])
    }
    let changes = release.changes.filter(\.isWhole).map { change -> JSONOutput in
      .object([
        ("cijfer", .string(change.figure)), ("wat", .string(change.label)),
        ("eerst", .string(change.before)), ("nu", .string(change.after)),
      ])
    }
    let files = self.files.map { file -> JSONOutput in
      .object([
        ("naam", .string(file.name)), ("bytes", .integer(file.size)),
        ("sha256", .string(file.checksum)),
      ])
    }
    return .object(
      [
        ("stand", .string(release.status.rawValue)), ("datum", .string(release.day.description)),
        ("programma", .string(program)), ("metingen", .array(waves)),
      ]
        + (errata.isEmpty ? [] : [("errata", .array(errata))])
        + (changes.isEmpty ? [] : [("wijzigingen", .array(changes))])
        + (replaces.map { [("vervangt", .string($0))] } ?? []) + [("bestanden", .array(files))])
  }
}
