import Findings
import MonitorReport
import Municipalities
import TextFormats

extension Register {
  /// Takes in files for a wave, whole or not at all; a register that is not there is made.
  ///
  /// What the answers are judged by is stored with the first files of the wave and stays. Of a file
  /// that the wave has already nothing changes, whatever it is called.
  ///
  /// `progress` is told from time to time how far it has come.
  ///
  /// - Throws: ``ImportError`` when nothing was taken in.
  public static func takeIn(
    _ request: ImportRequest, _ path: String, patience: Int32 = usualPatience,
    progress: (ImportProgress) -> Void = { _ in }
  ) throws(ImportError) -> ImportReport {
    let offered: Wave
    do throws(WaveError) {
      offered = try Wave(request.wave.answered(by: []), register: .bundled)
    } catch {
      throw .wave(error)
    }
    let isPassing = request.ending == .dropped && isFolder(at: path) == nil
    let result: Result<ImportReport, WaveError>
    do throws(RegisterError) {
      let register: Register =
        isPassing ? try .passing(named: path) : try .writing(path, patience: patience)
      result = try register.change(request.ending) { (database) throws(RegisterError) in
        try Importer(request, offered).run(in: database, progress)
      }
    } catch {
      throw .register(error)
    }
    do throws(WaveError) {
      return try result.get()
    } catch {
      throw .wave(error)
    }
  }
}
