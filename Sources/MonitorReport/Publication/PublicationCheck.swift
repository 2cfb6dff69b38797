public import Findings
import Tables
public import TextFormats

/// Whether a publication is still what was frozen, and whether its numbers agree with each other.
public struct PublicationCheck: Sendable {
  /// What the folder says it holds.
  public let manifest: Manifest
  /// What is not in order.
  public private(set) var findings: [Finding] = []
  /// The report of the publication, as far as it could be read.
  public private(set) var numbers: PublishedNumbers?
  private let files: [String: SourceFile]

  /// Checks files against a manifest; `files` are all that stand in the folder, by their names.
  public init(_ manifest: Manifest, files: [String: SourceFile]) {
    self.manifest = manifest
    self.files = files
    checkFiles()
    checkReport()
  }

  private mutating func checkFiles() {
    for entry in manifest.files {
      guard let file = files[entry.name] else {
        report(.missingFile, entry.name, "Dit bestand hoort bij de publicatie en ontbreekt.")
        continue
      }
      if Checksum(file.bytes).description != entry.checksum || file.bytes.count != entry.size {
        report(.changedFile, entry.name, "Dit bestand is veranderd nadat het is vastgesteld.")
      }
    }
    let known = Set(manifest.files.map(\.name) + [Manifest.fileName])
    for name in files.keys.sorted() where !known.contains(name) {
      report(.extraFile, name, "Dit bestand hoort niet bij de publicatie.", .warning)
    }
  }

  private mutating func checkReport() {
    guard let file = files["rapport.json"] else { return }
    do throws(JSONError) {
      let root = try JSONDocument(decodeText(file.bytes)).root
      guard let numbers = PublishedNumbers(root) else {
        return report(.brokenSum, file.name, "Dit is geen rapport van dit programma.")
      }
      self.numbers = numbers
      for (key, words) in numbers.contradictions {
        report(.brokenSum, file.name, "\(key.names): \(words)")
      }
      compareCSV(with: numbers)
    } catch {
      report(.brokenSum, file.name, error.message)
    }
  }

  /// The figures as delimited text have to be those of the report.
  private mutating func compareCSV(with numbers: PublishedNumbers) {
    guard let file = files["cijfers.csv"] else { return }
    let table = FiguresText(file)
    let figures = numbers.numbers.filter { $0.key.figure != "respons" || $0.key.base != nil }
    guard table.numbers.count == figures.count else {
      return report(
        .brokenSum, file.name, "Hierin staan niet dezelfde cijfers als in rapport.json.")
    }
    for (text, number) in zip(table.numbers, figures) where text != number.counts {
      report(
        .brokenSum, file.name,
        "\(number.key.names): hier staat een ander getal dan in rapport.json.")
    }
  }

  /// Notes that the manifest is not the one that was noted when the figures were frozen.
  public mutating func noteChangedManifest() {
    report(
      .changedFile, Manifest.fileName, "Dit bestand is veranderd nadat het is vastgesteld.")
  }

  /// Compares the publication with one made anew from the sources.
  public mutating func compare(
    with files: [PublicFile], numbers computed: PublishedNumbers, waves: [SourceDigest],
    program: String
  ) {
    if waves != manifest.waves {
      report(
        .otherSources, Manifest.fileName,
        "De bronnen zijn niet dezelfde als toen de cijfers zijn vastgesteld.", .warning)
    }
    let changes = numbers.map { computed.changes(since: $0) { $0.names } } ?? []
    for change in changes {
      report(
        .otherNumber, "rapport.json",
        "\(change.label): gepubliceerd \(change.before), berekend \(change.after).")
    }
    for file in files {
      guard let published = self.files[file.name],
        Checksum(published.bytes) != Checksum(Bytes(file.bytes))
      else { continue }
      report(
        .otherFile, file.name,
        "Uit de bronnen komt een ander bestand.",
        changes.isEmpty && program != manifest.program ? .warning : .error)
    }
  }

  private mutating func report(
    _ code: FindingCode, _ name: String, _ message: String, _ severity: Severity = .error
  ) {
    findings.append(
      Finding(
        code: code, severity: severity, place: Place(file: files[name]?.name ?? name),
        message: message))
  }
}

extension FindingCode {
  static let missingFile = Self("publicatie-onvolledig")
  static let changedFile = Self("publicatie-veranderd")
  static let extraFile = Self("publicatie-bestand-onbekend")
  static let brokenSum = Self("publicatie-som")
  static let otherSources = Self("publicatie-bron-anders")
  static let otherNumber = Self("publicatie-cijfer-anders")
  static let otherFile = Self("publicatie-bestand-anders")
}
