import Findings
import IntakeRegister
import MonitorReport
import Municipalities
import ResponseIngest
import Tables
import TextFormats

/// Waves, read one by one.
///
/// A wave that cannot be used is told on standard error and never keeps the others from being read.
struct WaveReading {
  private let invocation: Invocation
  /// How it ended so far.
  private(set) var status = ExitStatus.inOrder
  /// How many errors and warnings are open in all waves.
  private var openCounts: [Severity: Int] = [:]

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// Reads and judges waves, and tells what is open in each of them.
  mutating func read(_ paths: [String], _ use: (Wave, WaveFiles) -> Void) {
    if paths.isEmpty {
      invocation.complain("Noem de map van een meting, of een register met --register R.sqlite.")
      status = max(status, .wrongUse)
    }
    var seen: Set<String> = []
    for path in paths where seen.insert(path).inserted {
      do throws(RegisterError) {
        for files in try invocation.waves(at: path) { read(files, use) }
      } catch {
        invocation.complain(error.message)
        status = max(status, .unreadable)
      }
    }
  }

  private mutating func read(_ files: WaveFiles, _ use: (Wave, WaveFiles) -> Void) {
    do throws(WaveError) {
      let wave = try Wave(files, register: .bundled)
      invocation.tell(wave.warnings)
      use(wave, files)
      note(wave)
    } catch {
      invocation.tell(error.findings)
      status = max(status, .unreadable)
    }
  }

  /// Counts findings about the waves that were made later.
  mutating func count(_ findings: [Finding]) {
    for finding in findings { openCounts[finding.severity, default: 0] += 1 }
  }

  /// How the run ended, when the output was delivered in some way.
  func verdict(_ delivered: ExitStatus) -> ExitStatus {
    let isOpen = openCounts[.error, default: 0] + openCounts[.warning, default: 0] > 0
    let isFound = isOpen && invocation.arguments.has(.strict)
    return max(status, delivered, isFound ? .findings : .inOrder)
  }

  /// Counts the open findings of a wave and says on standard error how many there are.
  private mutating func note(_ wave: Wave) {
    var counts: [Severity: Int] = [:]
    for count in wave.judged.findingCounts { counts[count.severity, default: 0] += count.count }
    count(wave.warnings)
    openCounts.merge(counts) { $0 + $1 }
    let errors = counts[.error, default: 0]
    let warnings = counts[.warning, default: 0]
    guard errors + warnings > 0 else { return }
    let words = [
      errors == 1 ? "1 fout" : "\(dutchInteger(errors)) fouten",
      warnings == 1 ? "1 waarschuwing" : "\(dutchInteger(warnings)) waarschuwingen",
    ].joined(separator: " en ")
    invocation.print(
      Document([
        .message(
          errors > 0 ? .warning : .info,
          "In de meting van \(wave.year) staan nog open: \(words). "
            + (errors + warnings == 1 ? "Bekijk die met:" : "Bekijk ze met:")),
        .code(["kansrijk valideer \(shellWord(wave.name))"]),
      ]), to: .err)
  }
}
