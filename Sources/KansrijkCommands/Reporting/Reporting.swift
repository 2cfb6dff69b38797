import Findings
import MonitorReport
import ResponseIngest
import Tables
import TextFormats

/// Waves that are read, judged and counted, and the report on them.
struct Reporting {
  let invocation: Invocation
  /// What was counted, in the order of the arguments.
  private(set) var waves: [CountedWave] = []
  /// The same waves, to follow municipalities from one to the next.
  private var followed = FollowedWaves()
  private var reading: WaveReading
  /// The findings about the waves as CSV, where they are asked for.
  private(set) var findings: [UInt8]?

  init(_ invocation: Invocation) {
    self.invocation = invocation
    reading = WaveReading(invocation)
    if invocation.arguments.value(of: .findingsFile) != nil { findings = [] }
  }

  /// How it ended so far.
  var status: ExitStatus { reading.status }

  private var selection: Report.Selection {
    invocation.arguments.has(.flawlessOnly) ? .flawless : .all
  }

  /// Reads, judges and counts waves, and tells what is open in each of them; `look` sees each of them
  /// with its files.
  mutating func readWaves(_ paths: [String], _ look: (Wave, WaveFiles) -> Void) {
    let selection = selection
    var counted: [CountedWave] = []
    var followed = followed
    var findings = findings
    reading.read(paths) { wave, files in
      let judged = selection == .flawless ? wave.judged.flawless : wave.judged
      let (year, all) = (wave.year, wave.judged)
      let (isTold, isContinued) = (findings != nil, findings?.isEmpty == false)
      let (one, words) = together(
        { CountedWave(judged, year: year, suppressing: .standard) },
        { isTold ? FindingsOutput.words(.csv, all, isContinued: isContinued) : [] })
      counted.append(one)
      followed.add(judged, year: year)
      findings?.append(contentsOf: words)
      look(wave, files)
    }
    waves = counted
    self.followed = followed
    self.findings = findings
  }

  /// The report on the waves that could be read, and what its figures contradict; `nil` when
  /// there are none.
  mutating func report() -> Report? {
    let flows = CountedFlow.flows(over: followed.standings)
    guard let report = Report(waves, flows: flows, of: selection) else { return nil }
    let findings = report.findings
    invocation.tell(findings)
    reading.count(findings)
    return report
  }

  /// How the run ended, when the output was delivered in some way.
  func verdict(_ delivered: ExitStatus) -> ExitStatus { reading.verdict(delivered) }
}
