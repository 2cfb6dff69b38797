import MonitorReport
import Municipalities
import OfficeFiles
import QuestionnaireSchema
import Simulation
import Tables
import TextFormats

/// One run of `simuleer`.
struct Simulating {
  let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    let request: SimulationRequest
    do throws(SimulationRequest.Refusal) {
      request = try SimulationRequest(invocation.arguments)
    } catch {
      return invocation.failed(error.message, .wrongUse)
    }
    guard let questionnaire = invocation.questionnaire(request.questionnaire) else {
      return .unreadable
    }
    let frame: PopulationFrame
    switch request.municipalities {
    case .frame(let path):
      guard let known = invocation.frame(at: path) else { return .unreadable }
      let problems = known.problems(with: questionnaire, file: path)
      guard problems.isEmpty else {
        invocation.tell(problems)
        return .unreadable
      }
      frame = known
    case .invented(let count):
      switch inventedFrame(questionnaire, count: count, seed: request.seed) {
      case .success(let made): frame = made
      case .failure(let failure): return failure.status
      }
    }
    do throws(SimulationError) {
      var wave = try InventedWave(
        questionnaire, frame: frame, seed: request.seed, faulty: request.faulty,
        corrected: request.corrected)
      return try deliver(&wave, as: request.format)
    } catch {
      if case .realMunicipalities = error { return invocation.failed(error.message, .wrongUse) }
      return invocation.failed(error.message, .unreadable)
    }
  }

  private struct Failure: Error {
    let status: ExitStatus
  }

  /// Makes up a frame, and writes it when that is asked.
  private func inventedFrame(
    _ questionnaire: Questionnaire, count: Int, seed: UInt64
  ) -> Result<PopulationFrame, Failure> {
    let csv = InventedFrame(questionnaire, count: count, seed: seed).csv
    do throws(FrameError) {
      let frame = try readFrame(SourceFile(name: "kader", bytes: Bytes(csv))).frame
      let problems = frame.problems(with: questionnaire, file: "kader")
      guard problems.isEmpty else {
        invocation.tell(problems)
        return .failure(Failure(status: .unreadable))
      }
      if let path = invocation.arguments.value(of: .inventedFrame) {
        let status = invocation.write(csv, to: path)
        guard status == .inOrder else { return .failure(Failure(status: status)) }
      }
      return .success(frame)
    } catch {
      invocation.tell(error.findings)
      return .failure(Failure(status: .unreadable))
    }
  }

  private func deliver(
    _ wave: inout InventedWave, as format: SimulationFormat
  ) throws(SimulationError) -> ExitStatus {
    let text = WaveText(wave)
    if format == .xlsx {
      guard wave.count <= WaveText.mostRowsOnSheet else {
        return invocation.failed(
          "In een Excel-bestand passen \(dutchInteger(WaveText.mostRowsOnSheet)) inzendingen, en dit zijn er "
            + "\(dutchInteger(wave.count)). Kies csv of jsonl.", .wrongUse)
      }
      return try deliverWorkbook(&wave, text)
    }
    var isFirst = true
    var failure: SimulationError?
    let status = invocation.deliver {
      do throws(SimulationError) {
        let submissions = try wave.nextPart()
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
      } catch {
        failure = error
        return .abandoned
      }
    }
    if let failure { throw failure }
    guard let status, status == .inOrder else { return status ?? .fault }
    tell(wave)
    return .inOrder
  }

  private func deliverWorkbook(
    _ wave: inout InventedWave, _ text: WaveText
  ) throws(SimulationError) -> ExitStatus {
    var sheet = SheetDraft(name: "Inzendingen (verzonnen)")
    sheet.frozen = CellAddress(row: 1, column: 1)
    var row = 0
    func add(_ cells: [String]) {
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        sheet.cells.append(CellDraft(CellAddress(row: row, column: column), .text(cell)))
      }
      row += 1
    }
    add(text.headings)
    while true {
      let submissions = try wave.nextPart()
      if submissions.isEmpty { break }
      for submission in submissions { add(text.cells(submission)) }
    }
    do throws(WorkbookWritingError) {
      let bytes = try workbookBytes(
        WorkbookDraft(title: "Verzonnen inzendingen", sheets: [sheet]))
      let status = invocation.deliver(bytes)
      if status == .inOrder { tell(wave) }
      return status
    } catch {
      return invocation.failed(
        "Het Excel-bestand kan niet worden gemaakt (\(error.reason)).", .unreadable)
    }
  }

  private func tell(_ wave: InventedWave) {
    invocation.print(wave.account.document, to: .err)
  }
}
