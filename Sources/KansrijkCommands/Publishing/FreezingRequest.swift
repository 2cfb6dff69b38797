import Findings
import MonitorReport
import QuestionnaireSchema
import Tables
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
  /// Whether figures are frozen although the difference with those before tells answers.
  let isForced: Bool

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
    isForced = arguments.has(.force)
    if status == .revised, replacedPath == nil { throw .missing("--vervangt MAP") }
    if isForced, replacedPath == nil { throw .pointlessForce }
  }

  /// Whether the folder can be made: it holds nothing yet, and does not stand within a wave, or within
  /// another publication, where it would be read or published along with that.
  func checkFolder() throws(FreezingRefusal) {
    if let isFolder = isFolder(at: folder) {
      guard isFolder else { throw .notWritten(.isNoFolder(name: folder)) }
      if let files = try? filesInFolder(at: folder, named: folder), !files.isEmpty {
        throw .notWritten(.isNotEmpty(name: folder))
      }
    }
    for outer in foldersAbove(folder) {
      for name in ["meting.json", Manifest.fileName, PublicationFolder.noteName]
      where isRegularFile(at: "\(outer)/\(name)") == true {
        throw .insideOther(folder, outer)
      }
    }
  }

  /// The publication whose place this one takes, if it is named; what is public in it has to
  /// be whole.
  func replaced() throws(FreezingRefusal) -> PublicationFolder? {
    guard let path = replacedPath else { return nil }
    let folder: PublicationFolder
    do throws(PublicationFolder.Problem) {
      folder = try PublicationFolder(path)
    } catch {
      throw .unusableReplaced(error.message)
    }
    if folder.isBroken { throw .brokenReplaced(path) }
    return folder
  }

  /// The release of a report: what was put right, and what is otherwise than before.
  func release(
    _ report: Report, _ numbers: PublishedNumbers, replacing replaced: PublicationFolder?,
    naming names: [String]
  ) throws(FreezingRefusal) -> Release {
    if let problem = replaced?.otherYears(than: report.waves.map(\.year), later: .allowed) {
      throw .otherYears(problem)
    }
    let changes =
      replaced?.check.numbers.map { numbers.changes(since: $0, label: report.label) } ?? []
    // A year may be added to final figures; what was final stays so.
    if let earlier = replaced?.manifest, earlier.release.status != .provisional,
      status != .revised, !changes.isEmpty || earlier.waves.count == report.waves.count
    {
      throw .alreadyFinal(earlier.release.status)
    }
    let errata = try errata(for: report, changes, naming: names)
    if status == .revised {
      if changes.isEmpty, errata.isEmpty { throw .nothingRevised }
      let explained = report.explained(by: Set(errata.map(\.figure)))
      let unexplained = Set(changes.map(\.figure)).subtracting(explained)
      if !unexplained.isEmpty { throw .unexplained(unexplained.sorted()) }
    }
    return Release(
      status: status, day: moment.day, errata: errata, changes: changes)
  }

  /// The errata by the names of figures; an id such as `A04` stands for its figure.
  private func errata(
    for report: Report, _ changes: [Release.Change], naming names: [String]
  ) throws(FreezingRefusal) -> [Release.Erratum] {
    guard !self.errata.isEmpty else { return [] }
    if replacedPath == nil {
      throw .missing("--vervangt MAP: een erratum gaat over eerdere cijfers")
    }
    let known =
      report.waves.flatMap { $0.figures.map(\.definition.name) } + ["respons"]
      + report.flows.map(\.definition.name) + changes.map(\.figure)
    var errata: [Release.Erratum] = []
    for erratum in self.errata {
      let ofID = report.waves.lazy.flatMap { wave in
        wave.questionnaire.numbers(named: erratum.figure).map(\.figure)
      }.first
      let figure = known.contains(erratum.figure) ? erratum.figure : ofID ?? erratum.figure
      guard known.contains(figure) else {
        throw .unknownFigure(figure, didYouMean(figure, among: known))
      }
      do throws(PublicText.Problem) {
        errata.append(
          Release.Erratum(
            figure: figure, text: try PublicText(erratum.text, naming: names, about: nil).text))
      } catch {
        throw .unpublishable(error)
      }
    }
    return errata
  }

  /// Who froze the figures and why, and what was passed over, for the staff.
  func note(
    _ release: Release, passedOver: [FreezingRefusal], of files: [(name: String, bytes: [UInt8])]
  ) -> (name: String, bytes: [UInt8]) {
    let sums = files.map { name, bytes in
      (name, JSONOutput.string(Checksum(Bytes(bytes)).description))
    }
    let forced = passedOver.compactMap { $0.forcedJSON }
    let note = JSONOutput.object(
      [
        ("stand", .string(release.status.rawValue)), ("moment", .string(moment.description)),
        ("door", .string(person)), ("reden", .string(reason)), ("programma", .string(programName)),
      ] + (forced.isEmpty ? [] : [("toch", .array(forced))]) + [
        (PublicationFolder.noteKey, .object(sums))
      ])
    return (PublicationFolder.noteName, note.bytes(.pretty) + [UInt8(ascii: "\n")])
  }
}

extension Report {
  /// The figures that errata explain, and the flows that follow those.
  fileprivate func explained(by figures: Set<String>) -> Set<String> {
    let flows = flows.filter {
      !figures.isDisjoint(with: [$0.definition.name, $0.definition.figure])
    }
    return figures.union(flows.flatMap { [$0.table.name, $0.marginTable.name] })
  }
}
