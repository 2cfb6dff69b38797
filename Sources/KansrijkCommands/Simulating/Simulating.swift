import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Simulation
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
    var invented: [UInt8]?
    let file: SourceFile
    switch request.municipalities {
    case .frame(let path):
      do throws(FileError) {
        file = try readFile(at: path, named: path)
      } catch {
        return invocation.failed(error.message, .unreadable)
      }
    case .invented(let count):
      let csv = InventedFrame(questionnaire, count: count, seed: request.seed).csv
      invented = csv
      file = SourceFile(name: "kader", bytes: Bytes(csv))
    }
    guard let frame = frame(file, for: questionnaire) else { return .unreadable }
    do throws(SimulationError) {
      let wave = try InventedWave(
        questionnaire, frame: frame, seed: request.seed, faulty: request.faulty,
        corrected: request.corrected)
      if request.format == .xlsx, wave.count > WaveText.mostRowsOnSheet {
        return invocation.failed(
          "In een Excel-bestand passen \(dutchInteger(WaveText.mostRowsOnSheet)) inzendingen, en dit zijn er "
            + "\(dutchInteger(wave.count)). Kies csv of jsonl.", .wrongUse)
      }
      if let invented, let path = invocation.arguments.value(of: .inventedFrame) {
        let status = invocation.write(invented, to: path)
        guard status == .inOrder else { return status }
      }
      var output = WaveOutput(invocation, wave, as: request.format)
      return try output.deliver()
    } catch {
      if case .realMunicipalities = error { return invocation.failed(error.message, .wrongUse) }
      return invocation.failed(error.message, .unreadable)
    }
  }

  /// A frame that was read; what is wrong with it is told, and gives `nil`.
  private func frame(
    _ file: SourceFile, for questionnaire: Questionnaire
  ) -> PopulationFrame? {
    do throws(FrameError) {
      let reading = try readFrameFile(file)
      let problems = reading.frame.problems(with: questionnaire, file: file.name)
      invocation.tell(reading.findings + problems)
      return problems.isEmpty ? reading.frame : nil
    } catch {
      invocation.tell(error.findings)
      return nil
    }
  }
}
