import Findings
import MonitorReport
import Tables
import TextFormats

/// One run of `controleer`: a publication is checked, and made anew when its sources are named.
struct PublicationChecking {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    let folder: PublicationFolder
    do throws(PublicationFolder.Problem) {
      folder = try PublicationFolder(invocation.arguments.operands.first ?? "")
    } catch {
      return invocation.failed(error.message + otherChecks, .unreadable)
    }
    var check = folder.check
    let sources = invocation.arguments.values(of: .source)
    var status = ExitStatus.inOrder
    if !sources.isEmpty {
      var waves: [SourceDigest] = []
      var reporting = Reporting(invocation)
      reporting.readWaves(sources) { waves.append(SourceDigest($0, of: $1)) }
      status = reporting.status
      if status == .inOrder,
        let problem = folder.otherYears(
          than: waves.map(\.year), later: .refused)
      {
        return invocation.failed(problem, .wrongUse)
      }
      guard status == .inOrder,
        let report = reporting.report()?.hiding(check.numbers?.hiddenRows ?? [:]),
        let numbers = PublishedNumbers(report)
      else { return max(status, .unreadable) }
      check.compare(
        with: report.published(folder.manifest.release), numbers: numbers, waves: waves,
        program: programName)
    }
    return max(status, told(check, of: folder, isRecomputed: !sources.isEmpty))
  }

  /// What else can be checked under that name, by other commands.
  private var otherChecks: String {
    let name = invocation.arguments.operands.first ?? ""
    let word = shellWord(name)
    if WaveFolder.isWave(name) { return " Een meting controleert u met: kansrijk valideer \(word)" }
    let found = try? invocation.surroundings.questionnaires.find(name, from: ".")
    return found == nil
      ? "" : " Een vragenlijst controleert u met: kansrijk vragenlijst controleer \(word)"
  }

  private func told(
    _ check: PublicationCheck, of folder: PublicationFolder, isRecomputed: Bool
  ) -> ExitStatus {
    let release = check.manifest.release
    let errors = check.findings.contains { $0.severity == .error }
    let count = check.numbers?.numbers.count ?? 0
    let what =
      "\(counted(check.manifest.files.count, "bestand", "bestanden")), "
      + "\(counted(count, "cijfer", "cijfers")); \(release.status.rawValue), \(release.day.inDutch)"
    let sum = "Controlegetal van het manifest: \(folder.checksum.description)."
    let verdict =
      errors ? "De publicatie is niet in orde (\(what))." : "De publicatie is in orde (\(what))."
    let recomputed =
      isRecomputed && !errors
      ? [
        check.isMadeAnew
          ? "Uit de bronnen komen precies deze bestanden."
          : "Uit de bronnen komen dezelfde cijfers; de opmaak is anders."
      ]
      : isRecomputed
        ? []
        : [
          "Of de cijfers uit de bronnen komen, is niet nagegaan; noem die met --bron."
        ]
    let document = Document(
      ([verdict] + recomputed + [sum]).map { .paragraph($0) }
        + (check.findings.isEmpty ? [] : [.findings(check.findings)]))
    let isFound = errors || !check.findings.isEmpty && invocation.arguments.has(.strict)
    return max(invocation.deliver(document), isFound ? .findings : .inOrder)
  }
}
