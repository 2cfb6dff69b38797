import OfficeFiles
import Simulation
import TextFormats

/// Writes a made-up wave while it is made, and tells what it is.
struct WaveOutput {
  private let invocation: Invocation
  private let format: SimulationFormat
  private let text: WaveText
  private var wave: InventedWave
  /// Why no more submissions could be made.
  private var failure: SimulationError?

  init(_ invocation: Invocation, _ wave: InventedWave, as format: SimulationFormat) {
    self.invocation = invocation
    self.wave = wave
    self.format = format
    text = WaveText(wave)
  }

  /// Puts the wave where it goes.
  ///
  /// - Throws: why it could not be made to its end; then nothing stands in the file.
  mutating func deliver() throws(SimulationError) -> ExitStatus {
    let status = format == .xlsx ? deliverWorkbook() : deliverText()
    if let failure { throw failure }
    if status == .inOrder { invocation.print(wave.account.document, to: .err) }
    return status
  }

  private mutating func deliverText() -> ExitStatus {
    var isFirst = true
    return invocation.deliver {
      let submissions = nextPart()
      if failure != nil { return .abandoned }
      guard !submissions.isEmpty else { return .end }
      var bytes: [UInt8] = isFirst && format == .csv ? text.header : []
      isFirst = false
      for submission in submissions {
        if format == .csv {
          text.appendRow(submission, to: &bytes)
        } else {
          text.appendLine(submission, to: &bytes)
        }
      }
      return .bytes(bytes)
    } ?? .fault
  }

  private mutating func deliverWorkbook() -> ExitStatus {
    var rest: ArraySlice<InventedSubmission>?
    do throws(WorkbookWritingError) {
      let bytes = try workbookBytes(
        title: "Verzonnen inzendingen", sheet: "Inzendingen (verzonnen)"
      ) {
        guard rest != nil else {
          rest = []
          return text.headings
        }
        if rest?.isEmpty == true { rest = nextPart()[...] }
        return rest?.popFirst().map { text.cells($0) }
      }
      return failure == nil ? invocation.deliver(bytes) : .fault
    } catch {
      return invocation.failed(
        "Het Excel-bestand kan niet worden gemaakt (\(error.reason)).", .unreadable)
    }
  }

  /// The submissions that come next; none at the end, and when no more can be made.
  private mutating func nextPart() -> [InventedSubmission] {
    do throws(SimulationError) {
      return try wave.nextPart()
    } catch {
      failure = error
      return []
    }
  }
}
