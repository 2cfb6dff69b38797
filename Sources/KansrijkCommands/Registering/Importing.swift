import Findings
import IntakeRegister
import MonitorReport
import ResponseIngest
import Tables
import TextFormats

/// One run of `importeer`: files are read, taken into the register, and told about.
///
/// When one of the files cannot be read at all, the others are taken in all the same.
struct Importing {
  let invocation: Invocation
  private var files: [SourceFile] = []
  /// The wave that files are taken in for, once it is known.
  private var target: WaveFiles?
  private var status = ExitStatus.inOrder

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// Reads all files that are named: as they are, in a folder, or in the folder of a wave.
  mutating func readFiles() {
    let named = NamedSources(invocation.arguments.operands)
    target = wave(among: named.waves)
    for problem in named.problems { fail(problem, .unreadable) }
    invocation.tell(named.remarks)
    for path in named.waves {
      if Register.isRegister(path) {
        fail("‘\(path)’ is een register. Noem de bestanden met antwoorden zelf.", .wrongUse)
        continue
      }
      let folder = WaveFolder(path, questionnaires: invocation.surroundings.questionnaires)
      let found = folder.files()
      if let target, let year = found.description?.year, year != target.description?.year {
        fail("‘\(path)’ is de meting van \(year), en niet die waarvoor u inleest.", .wrongUse)
        continue
      }
      invocation.tell(found.findings)
      if found.findings.contains(where: { $0.severity == .error }) { note(.unreadable) }
      files += found.responses
    }
    files += named.files
  }

  /// The wave that `--meting` names; without it the only one that is named to be taken in, or the
  /// only one that the register holds.
  private func wave(among paths: [String]) -> WaveFiles? {
    let folders = paths.filter { !Register.isRegister($0) }
    if let path = invocation.arguments.value(of: .wave) ?? (folders.count == 1 ? folders[0] : nil) {
      return WaveFolder(path, questionnaires: invocation.surroundings.questionnaires)
        .filesWithoutResponses()
    }
    guard let register = invocation.arguments.value(of: .intoRegister),
      let stored = try? Register.reading(register).waves(), stored.count == 1
    else { return nil }
    return stored[0].answered(by: [])
  }

  /// Takes the files in and tells what came of it.
  mutating func takeIn() -> ExitStatus {
    let arguments = invocation.arguments
    guard let register = arguments.value(of: .intoRegister) else {
      return failed("Noem het register: --register R.sqlite.", .wrongUse)
    }
    guard let target else {
      return failed(
        "Noem de meting waar de bestanden bij horen: --meting MAP. (Dat hoeft alleen niet als er één "
          + "meting in het register staat.)", .wrongUse)
    }
    guard !files.isEmpty else { return status }
    guard let moment = invocation.moment() else { return max(status, .fault) }
    var renaming: SourceFile?
    do throws(FileError) {
      renaming = try arguments.value(of: .renaming).map { (path) throws(FileError) in
        try readFile(at: path, named: path)
      }
    } catch {
      return failed(error.message, .unreadable)
    }
    guard case .success(let receivedDay) = receivedDay(upTo: moment.day) else {
      return max(status, .wrongUse)
    }
    let request = ImportRequest(
      wave: target, files: files, renaming: renaming, person: invocation.person ?? "onbekend",
      moment: moment, receivedDay: receivedDay,
      keepsStrangers: invocation.arguments.has(.keepStrangers),
      program: version, ending: invocation.ending)
    let bar = ProgressBar(invocation)
    do throws(ImportError) {
      let report = try Register.takeIn(request, register) { bar.show($0) }
      bar.clear()
      return told(report, register: register)
    } catch {
      bar.clear()
      switch error {
      case .register(let error): return failed(error.message, .unreadable)
      case .wave(let error):
        invocation.tell(error.findings)
        return max(status, .unreadable)
      }
    }
  }

  /// The day that `--ontvangen` names; what is no day that has been is told and fails.
  private func receivedDay(upTo today: CalendarDay) -> Result<CalendarDay?, BadDay> {
    guard let text = invocation.arguments.value(of: .receivedDay) else { return .success(nil) }
    guard let day = CalendarDay(parsing: text.trimmed) else {
      invocation.complain(
        "‘\(text)’ is geen datum. Schrijf bijvoorbeeld --ontvangen 28-9-2021.")
      return .failure(BadDay())
    }
    guard day <= today else {
      invocation.complain(
        "\(day.inDutch) moet nog komen. Noem met --ontvangen de dag waarop de bestanden binnenkwamen."
      )
      return .failure(BadDay())
    }
    return .success(day)
  }

  /// `--ontvangen` names no day that has been.
  private struct BadDay: Error {}

  private func told(_ report: ImportReport, register: String) -> ExitStatus {
    invocation.tell(report.waveFindings)
    let delivered = invocation.deliver(
      report.document(register: register, ending: invocation.ending))
    var written = ExitStatus.inOrder
    if let path = invocation.arguments.value(of: .receipts) {
      written = invocation.write(report.receiptsCSV(), to: path)
    }
    let worst = (report.allFindings + report.waveFindings).map(\.severity).max()
    let isStrict = invocation.arguments.has(.strict)
    let isFound = worst == .error || isStrict && worst == .warning
    return max(status, delivered, written, isFound ? .findings : .inOrder)
  }

  private mutating func note(_ failure: ExitStatus) { status = max(status, failure) }

  private mutating func fail(_ message: String, _ failure: ExitStatus) {
    status = failed(message, failure)
  }

  private func failed(_ message: String, _ failure: ExitStatus) -> ExitStatus {
    max(status, invocation.failed(message, failure))
  }
}
