import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import Tables
import TextFormats

/// One run of `vaststellen`: the figures of waves are frozen in a new folder.
///
/// Either the whole folder is there at the end, or nothing is.
struct Freezing {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    do throws(FreezingRefusal) {
      return try freeze()
    } catch {
      return invocation.failed(error.message, error.status)
    }
  }

  private func freeze() throws(FreezingRefusal) -> ExitStatus {
    let request = try FreezingRequest(invocation)
    try request.checkFolder()
    let replaced = try request.replaced()
    var reporting = Reporting(invocation)
    var read: [(wave: Wave, files: WaveFiles)] = []
    reporting.readWaves(invocation.namedWaves) { read.append(($0, $1)) }
    // What was not shown before stays so: the one minus the other could tell an answer.
    guard reporting.status == .inOrder,
      let report = reporting.report()?.hiding(replaced?.check.numbers?.hiddenRows ?? [:]),
      let numbers = PublishedNumbers(report)
    else { return reporting.status == .inOrder ? .unreadable : reporting.status }
    let years = read.map(\.wave.year)
    if let year = years.first(where: { year in years.count { $0 == year } > 1 }) {
      throw .sameYear(year)
    }
    let release = try request.release(
      report, numbers, replacing: replaced, naming: read.flatMap(\.wave.judged.municipalityNames))
    let ledgers = read.map { (year: $0.wave.year, file: ledger(of: $0.wave)) }
    let passedOver = try replaced.map { (folder) throws(FreezingRefusal) in
      try request.passedOver(ledgers, since: folder)
    }
    let files = report.published(release)
    let manifest = Manifest(
      files, release: release, program: programName,
      waves: read.map { SourceDigest($0.wave, of: $0.files) },
      replaces: replaced?.checksum.description)
    let published = (files + [manifest.file]).map {
      (name: "\(PublicationFolder.publicPart)/\($0.name)", bytes: $0.bytes)
    }
    let kept =
      ([(name: "bronnen.csv", bytes: sourceList(read))] + decisions(read.map(\.wave)))
      .map { (name: "\(PublicationFolder.internalPart)/\($0)", bytes: $1) }
      + ledgers.map { _, file in
        (name: file.name, bytes: file.bytes.array(in: 0..<file.bytes.count))
      }
    let note = request.note(
      release, passedOver: passedOver ?? [],
      of: [published.last].compactMap { $0 } + kept)
    do throws(FileError) {
      try writeNewFolder(published + kept + [note], at: request.folder)
    } catch {
      throw .notWritten(error)
    }
    tell(release, report, Checksum(Bytes(manifest.file.bytes)), in: request.folder)
    if let replaced { tell(files, since: replaced) }
    return .inOrder
  }

  /// The files of the waves with their checksums.
  private func sourceList(_ read: [(wave: Wave, files: WaveFiles)]) -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(["jaar", "bestand", "bytes", "sha256"])
    for (wave, files) in read {
      for file in files.all {
        writer.write([
          String(wave.year), file.name, String(file.bytes.count),
          Checksum(file.bytes).description,
        ])
      }
    }
    return writer.bytes
  }

  /// What was decided about submissions and what that changed, if anything was.
  private func decisions(_ waves: [Wave]) -> [(name: String, bytes: [UInt8])] {
    let accounts = waves.compactMap { DecisionAccount($0.judged, year: $0.year) }
    return DecisionAccount.csv(accounts).map { [("besluiten.csv", $0)] } ?? []
  }

  /// The account of every number of a wave.
  private func ledger(of wave: Wave) -> SourceFile {
    let questionnaire = wave.judged.questionnaire
    let ledger = Ledger(
      wave, of: questionnaire.allNumberNames.flatMap { questionnaire.numbers(named: $0) })
    return SourceFile(
      name: PublicationFolder.ledgerName(year: wave.year), bytes: Bytes(ledger.csv()))
  }

  /// Says which files are otherwise than before: a text or a label is no number, and is told nowhere else.
  private func tell(_ files: [PublicFile], since replaced: PublicationFolder) {
    let sums = Dictionary(
      replaced.manifest.files.map { ($0.name, $0.checksum) },
      uniquingKeysWith: { first, _ in first })
    let others = files.filter { Checksum(Bytes($0.bytes)).description != sums[$0.name] }.map(\.name)
    guard !others.isEmpty else { return }
    let list = others.joined(separator: ", ")
    invocation.print(
      Document([.list(["Anders dan in de vorige publicatie, of nieuw: \(list)."])]), to: .err)
  }

  private func tell(
    _ release: Release, _ report: Report, _ manifest: Checksum, in folder: String
  ) {
    let provisional = report.waves.flatMap(\.figures).count { $0.isProvisional }
    var lines = [
      "Om te publiceren: \(folder)/\(PublicationFolder.publicPart) (begin bij rapport.html).",
      "Alleen voor uzelf: \(folder)/\(PublicationFolder.internalPart).",
    ]
    if !release.changes.isEmpty {
      lines.append(
        "Anders dan in de vorige publicatie: "
          + "\(counted(release.changes.count, "cijfer", "cijfers")). Bedenk dat het verschil tussen twee "
          + "publicaties kan laten zien wat één gemeente antwoordde.")
    }
    if release.status != .provisional, provisional > 0 {
      lines.append(
        "Let op: bij \(counted(provisional, "cijfer", "cijfers")) staat nog dat het voorlopig is, omdat "
          + "er een fout open staat.")
    }
    lines.append("Controlegetal van het manifest: \(manifest.description).")
    invocation.print(Document([.list(lines)]), to: .err)
  }
}
