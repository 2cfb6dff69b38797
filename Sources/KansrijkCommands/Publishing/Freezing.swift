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
    let replaced = try request.replaced()
    var reporting = Reporting(invocation)
    var sources: [SourceDigest] = []
    var sourceRows: [[String]] = []
    var frames: [PopulationFrame] = []
    let arguments = invocation.arguments
    reporting.readWaves(arguments.values(of: .register) + arguments.operands) { wave, files in
      sources.append(SourceDigest(wave, of: files))
      sourceRows += files.all.map {
        [String(wave.year), $0.name, String($0.bytes.count), Checksum($0.bytes).description]
      }
      if let frame = wave.judged.units.frame { frames.append(frame) }
    }
    guard reporting.status == .inOrder, let report = reporting.report(),
      let numbers = PublishedNumbers(report)
    else { return max(reporting.status, .unreadable) }
    let release = try request.release(report, numbers, replacing: replaced, naming: frames)
    let files = report.publicFiles(release)
    let manifest = Manifest(
      files, release: release, program: programName, waves: sources,
      replaces: replaced?.checksum.description)
    let published = (files + [manifest.file]).map {
      (name: "\(PublicationFolder.publicPart)/\($0.name)", bytes: $0.bytes)
    }
    let kept = [
      ("vaststelling.json", request.note(release)), ("bronnen.csv", sourceList(sourceRows)),
    ].map { (name: "\(PublicationFolder.internalPart)/\($0)", bytes: $1) }
    do throws(FileError) {
      try writeNewFolder(published + kept, at: request.folder)
    } catch {
      throw .notWritten(error)
    }
    tell(release, report, in: request.folder)
    return .inOrder
  }

  private func sourceList(_ rows: [[String]]) -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(["jaar", "bestand", "bytes", "sha256"])
    for row in rows { writer.write(row) }
    return writer.bytes
  }

  private func tell(_ release: Release, _ report: Report, in folder: String) {
    let provisional = report.waves.flatMap(\.figures).count { $0.isProvisional }
    var lines = [
      "Om te publiceren: \(folder)/\(PublicationFolder.publicPart) (begin bij rapport.html).",
      "Alleen voor uzelf: \(folder)/\(PublicationFolder.internalPart).",
    ]
    if !release.changes.isEmpty {
      lines.append(
        "Anders dan in de vorige publicatie: "
          + "\(counted(release.changes.count, "cijfer", "cijfers")).")
    }
    if release.status != .provisional, provisional > 0 {
      lines.append(
        "Let op: bij \(counted(provisional, "cijfer", "cijfers")) staat nog dat het voorlopig is, omdat "
          + "er een fout open staat.")
    }
    invocation.print(Document([.list(lines)]), to: .err)
  }
}
