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
  /// The answers as they were judged, where the findings about them are asked for.
  private(set) var judged: [JudgedResponses] = []

  init(_ invocation: Invocation) {
    self.invocation = invocation
    reading = WaveReading(invocation)
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
    var told: [JudgedResponses] = []
    let isTold = invocation.arguments.value(of: .findingsFile) != nil
    reading.read(paths) { wave, files in
      let judged = selection == .flawless ? wave.judged.flawless : wave.judged
      counted.append(CountedWave(judged, year: wave.year, suppressing: .standard))
      followed.add(judged, year: wave.year)
      if isTold { told.append(wave.judged) }
      look(wave, files)
    }
    waves = counted
    self.followed = followed
    self.judged = told
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
