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
  /// Whether every file that was made anew from the sources is the published one.
  public private(set) var isMadeAnew = true
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
        report(
          .missingFile, entry.name, "Dit bestand hoort bij de publicatie en ontbreekt.", Self.retry)
        continue
      }
      if Checksum(file.bytes).description != entry.checksum || file.bytes.count != entry.size {
        report(
          .changedFile, entry.name, "Dit bestand is veranderd nadat het is vastgesteld.", Self.retry
        )
      }
    }
    let known = Set(manifest.files.map(\.name) + [Manifest.fileName])
    for name in files.keys.sorted() where !known.contains(name) {
      report(
        .extraFile, name, "Dit bestand hoort niet bij de publicatie.",
        "Haal het weg voordat u de map publiceert.")
    }
    if !manifest.files.contains(where: { $0.name == Report.jsonName }) {
      report(
        .missingFile, Manifest.fileName, "De publicatie heeft geen \(Report.jsonName).", Self.retry)
    }
  }

  private static let retry = "Gebruik een reservekopie, of leg de cijfers opnieuw vast."

  private mutating func checkReport() {
    guard let file = files[Report.jsonName] else { return }
    do throws(JSONError) {
      let text = decodeText(file.bytes)
      guard let numbers = PublishedNumbers(try JSONDocument(text).root, in: text) else {
        return report(
          .brokenSum, Report.jsonName, "Dit is geen rapport van dit programma.", Self.retry)
      }
      self.numbers = numbers
      for (key, words) in numbers.contradictions {
        report(.brokenSum, Report.jsonName, "\(key.names): \(words)", Self.retry)
      }
      compareCSV(with: numbers)
    } catch {
      report(.brokenSum, Report.jsonName, error.message, Self.retry)
    }
  }

  /// The figures as delimited text have to be those of the report.
  private mutating func compareCSV(with numbers: PublishedNumbers) {
    let name = "cijfers.csv"
    guard let file = files[name] else { return }
    let table = FiguresText(file)
    let figures = numbers.numbers.filter { $0.key.figure != "respons" || $0.key.base != nil }
    guard table.numbers.count == figures.count else {
      return report(
        .brokenSum, name, "Hierin staan niet dezelfde cijfers als in \(Report.jsonName).",
        Self.retry)
    }
    let others = zip(table.numbers, figures).filter { $0 != $1.counts }.map(\.1.key.names)
    guard let first = others.first else { return }
    let more = others.count > 1 ? " Dat geldt voor nog \(others.count - 1)." : ""
    report(
      .brokenSum, name, "\(first): hier staat een ander getal dan in \(Report.jsonName).\(more)",
      Self.retry)
  }

  /// Notes that a file of the staff is not there.
  public mutating func noteMissing(_ name: String) {
    report(.missingFile, name, "Dit bestand hoort bij de publicatie en ontbreekt.", Self.retry)
  }

  /// Notes that files are not those that were noted when the figures were frozen.
  public mutating func noteChanged(_ names: [String]) {
    for name in names {
      report(
        .changedFile, name, "Dit bestand is veranderd nadat het is vastgesteld.", Self.retry)
    }
  }

  /// Compares the publication with one made anew from the sources.
  public mutating func compare(
    with files: [PublicFile], numbers computed: PublishedNumbers, waves: [SourceDigest],
    program: String
  ) {
    if waves != manifest.waves {
      report(
        .otherSources, Manifest.fileName,
        "De bronnen zijn niet dezelfde als toen de cijfers zijn vastgesteld.",
        "Zoek in intern/bronnen.csv welk bestand anders is.", .warning)
    }
    let look = "Zoek uit wat er veranderde, en publiceer zo nodig herziene cijfers."
    if let numbers { compare(computed, with: numbers, look) }
    for file in files {
      guard let published = self.files[file.name] else {
        report(
          .missingFile, file.name, "Uit de bronnen komt ook dit bestand; het ontbreekt.",
          Self.retry)
        continue
      }
      guard Checksum(published.bytes) != Checksum(Bytes(file.bytes)) else { continue }
      isMadeAnew = false
      // Another version may lay pages and drawings out otherwise; numbers it may not.
      let isLayout = file.name.hasSuffix(".html") || file.name.hasSuffix(".svg")
      let isOfOtherVersion = isLayout && program != manifest.program
      report(
        .otherFile, file.name,
        isOfOtherVersion
          ? "Een andere versie van het programma maakte dit bestand; uit de bronnen komt nu een ander."
          : "Uit de bronnen komt een ander bestand.", look, isOfOtherVersion ? .warning : .error)
    }
  }

  /// Says which numbers are others than those that were published, and which rows are hidden now.
  private mutating func compare(
    _ computed: PublishedNumbers, with numbers: PublishedNumbers, _ look: String
  ) {
    let hidden = computed.newlyHidden(since: numbers)
    let rows = hidden.map(\.rowNames).reduce(into: [String]()) { rows, row in
      if !rows.contains(row) { rows.append(row) }
    }
    for row in rows {
      report(
        .otherNumber, Report.jsonName, "\(row): deze rij is gepubliceerd, en wordt nu verborgen.",
        "Met deze rij is te vinden of bijna te raden wat er bij enkele gemeenten staat. Publiceer zo "
          + "nodig herziene cijfers; daarin staat zij niet meer.")
    }
    let names = Set(hidden.map(\.names))
    for change in computed.changes(since: numbers, label: { $0.names })
    where !names.contains(change.label) {
      report(
        .otherNumber, Report.jsonName,
        "\(change.label): gepubliceerd \(change.before), berekend \(change.after).", look)
    }
  }

  private mutating func report(
    _ code: FindingCode, _ name: String, _ message: String, _ advice: String,
    _ severity: Severity = .error
  ) {
    findings.append(
      Finding(
        code: code, severity: severity, place: Place(file: files[name]?.name ?? name),
        message: message, advice: advice))
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
