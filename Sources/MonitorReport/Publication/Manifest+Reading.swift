public import TextFormats

extension Manifest {
  /// Reads a manifest; what it must hold and does not is named in the error.
  ///
  /// - Throws: ``ManifestError`` at the first thing that is wrong.
  public init(_ file: SourceFile) throws(ManifestError) {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONDocument(decodeText(file.bytes)).root
    } catch {
      throw ManifestError(file: file.name, message: error.message)
    }
    let reader = ManifestReader(file: file.name)
    guard let status = Release.Status(rawValue: try reader.text("stand", of: root)) else {
      throw reader.wrong("stand")
    }
    guard let day = CalendarDay(iso: try reader.text("datum", of: root)) else {
      throw reader.wrong("datum")
    }
    var errata: [Release.Erratum] = []
    for item in try reader.list("errata", of: root) {
      errata.append(
        Release.Erratum(
          figure: try reader.text("cijfer", of: item), text: try reader.text("tekst", of: item)))
    }
    var changes: [Release.Change] = []
    for item in try reader.list("wijzigingen", of: root) {
      changes.append(
        Release.Change(
          figure: try reader.text("cijfer", of: item), label: try reader.text("wat", of: item),
          before: try reader.text("eerst", of: item), after: try reader.text("nu", of: item),
          isWhole: true))
    }
    var waves: [SourceDigest] = []
    for item in try reader.list("metingen", of: root) {
      waves.append(
        SourceDigest(
          year: try reader.number("jaar", of: item),
          questionnaire: try reader.text("vragenlijst", of: item),
          fileCount: try reader.number("bronbestanden", of: item),
          decisionCount: try reader.number("besluiten", of: item),
          checksum: try reader.text("controlegetal", of: item)))
    }
    var files: [Entry] = []
    var names: Set<String> = []
    for item in try reader.list("bestanden", of: root) {
      let name = try reader.text("naam", of: item)
      // A name that leads out of the folder would have another file read.
      guard !name.contains("/"), !name.contains("\0"), !name.hasPrefix("."),
        names.insert(name).inserted
      else {
        throw reader.wrong("naam")
      }
      files.append(
        Entry(
          name: name, size: try reader.number("bytes", of: item),
          checksum: try reader.text("sha256", of: item)))
    }
    self.init(
      release: Release(status: status, day: day, errata: errata, changes: changes),
      program: try reader.text("programma", of: root), waves: waves,
      replaces: root["vervangt"]?.string, files: files)
  }
}

/// A manifest cannot be used.
public struct ManifestError: Error, Hashable, Sendable {
  /// The file, as the user named it.
  public let file: String
  /// What is wrong, in Dutch.
  public let message: String
}

/// Takes values from a manifest.
private struct ManifestReader {
  let file: String

  func wrong(_ key: String) -> ManifestError {
    ManifestError(file: file, message: "‘\(key)’ ontbreekt of klopt niet.")
  }

  func text(_ key: String, of value: JSONValue) throws(ManifestError) -> String {
    guard let text = value[key]?.string else { throw wrong(key) }
    return text
  }

  func number(_ key: String, of value: JSONValue) throws(ManifestError) -> Int {
    guard let number = value[key]?.number.flatMap({ Int($0) }), number >= 0 else {
      throw wrong(key)
    }
    return number
  }

  /// The elements of a list; one that is not there has none.
  func list(_ key: String, of value: JSONValue) throws(ManifestError) -> [JSONValue] {
    guard let list = value[key] else { return [] }
    guard let elements = list.array else { throw wrong(key) }
    return elements
  }
}
