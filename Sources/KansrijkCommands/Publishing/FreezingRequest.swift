import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import TextFormats

/// What `vaststellen` is asked to do, as far as it can be known before the waves are read.
struct FreezingRequest {
  /// The folder to make.
  let folder: String
  private let status: Release.Status
  private let person: String
  private let reason: String
  private let moment: Timestamp
  private let errata: [Release.Erratum]
  private let replacedPath: String?

  init(_ invocation: Invocation) throws(FreezingRefusal) {
    let arguments = invocation.arguments
    guard let folder = arguments.value(of: .output) else { throw .missing("--uit MAP") }
    guard let word = arguments.value(of: .releaseStatus),
      let status = Release.Status(rawValue: word)
    else { throw .missing("--stand voorlopig, definitief of herzien") }
    guard let person = invocation.person?.trimmed, !person.isEmpty else {
      throw .missing("--door NAAM")
    }
    guard let reason = arguments.value(of: .freezeReason)?.trimmed, !reason.isEmpty else {
      throw .missing("--reden TEKST")
    }
    guard let moment = invocation.moment() else { throw .noClock }
    self.folder = folder
    self.status = status
    self.person = person
    self.reason = reason
    self.moment = moment
    var errata: [Release.Erratum] = []
    for text in arguments.values(of: .erratum) {
      guard let mark = text.firstIndex(of: "=") else { throw .badErratum(text) }
      errata.append(
        Release.Erratum(
          figure: String(text[..<mark]).trimmed,
          text: String(text[text.index(after: mark)...])))
    }
    self.errata = errata
    replacedPath = arguments.value(of: .replaced)
    if status == .revised, replacedPath == nil { throw .missing("--vervangt MAP") }
  }

  /// The publication whose place this one takes, if it is named.
  func replaced() throws(FreezingRefusal) -> PublicationFolder? {
    guard let path = replacedPath else { return nil }
    let folder: PublicationFolder
    do throws(PublicationFolder.Problem) {
      folder = try PublicationFolder(path)
    } catch {
      throw .unusableReplaced(error.message)
    }
    if folder.manifest.release.status != .provisional, status != .revised {
      throw .alreadyFinal(folder.manifest.release.status)
    }
    return folder
  }

  /// The release of a report: what was put right, and what is otherwise than before.
  func release(
    _ report: Report, _ numbers: PublishedNumbers, replacing replaced: PublicationFolder?,
    naming frames: [PopulationFrame]
  ) throws(FreezingRefusal) -> Release {
    let known = report.waves.flatMap { $0.figures.map(\.definition.name) } + ["respons"]
    var errata: [Release.Erratum] = []
    for erratum in self.errata {
      guard known.contains(erratum.figure) else {
        throw .unknownFigure(erratum.figure, didYouMean(erratum.figure, among: known))
      }
      errata.append(
        Release.Erratum(figure: erratum.figure, text: try published(erratum.text, frames)))
    }
    let changes =
      replaced?.numbers.map { numbers.changes(since: $0, label: report.label) } ?? []
    if status == .revised {
      let unexplained = Set(changes.map(\.figure)).subtracting(errata.map(\.figure))
      if !unexplained.isEmpty { throw .unexplained(unexplained.sorted()) }
    }
    return Release(
      status: status, day: moment.writtenDay, errata: errata, changes: changes)
  }

  private func published(
    _ text: String, _ frames: [PopulationFrame]
  ) throws(FreezingRefusal) -> String {
    var result = text
    for frame in frames {
      do throws(PublicText.Problem) {
        result = try PublicText(text, naming: frame, about: nil).text
      } catch {
        throw .unpublishable(error)
      }
    }
    return result
  }

  /// Who froze the figures and why, for the staff.
  func note(_ release: Release, _ manifest: Manifest) -> [UInt8] {
    JSONOutput.object([
      ("stand", .string(release.status.rawValue)), ("moment", .string(moment.description)),
      ("door", .string(person)), ("reden", .string(reason)), ("programma", .string(programName)),
      (PublicationFolder.noteKey, .string(Checksum(Bytes(manifest.file.bytes)).description)),
    ]).bytes(.pretty) + [UInt8(ascii: "\n")]
  }
}
