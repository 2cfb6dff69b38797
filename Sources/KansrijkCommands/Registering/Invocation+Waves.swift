import IntakeRegister
import MonitorReport
import Municipalities
import ResponseIngest

extension Invocation {
  /// Whether a path leads to a register, or is named as one.
  func isRegister(_ path: String) -> Bool {
    Register.isRegister(path) || arguments.value(of: .register) == path
  }

  /// The waves and registers that a command names.
  var namedWaves: [String] { arguments.values(of: .register) + arguments.operands }

  /// The waves that a path stands for: the one in a folder, or all of a register, by year.
  func waves(at path: String) throws(RegisterError) -> [WaveFiles] {
    if isRegister(path) {
      return try Register.reading(path).waves()
    }
    return [WaveFolder(path, questionnaires: surroundings.questionnaires).files()]
  }

  /// What was told already keeps a command from going on.
  struct Stopped: Error {
    let status: ExitStatus
  }

  /// The waves and registers that `--meting` and `--register` name, or else the folder in which the
  /// user stands; that this is no wave is told, and so is output that would overwrite one of its files.
  func wavePaths(of command: Command) throws(Stopped) -> [String] {
    let named = arguments.values(of: .register) + arguments.values(of: .namedWaves)
    if !named.isEmpty { return named }
    guard WaveFolder.isWave(".") else {
      throw Stopped(
        status: failed(
          "Noem een meting met --meting MAP, of een register met --register R.sqlite. De map waarin "
            + "u staat, is geen meting.", .wrongUse))
    }
    var asked = self
    asked.arguments.add(".", to: .namedWaves)
    if let path = asked.inputThatIsOutput(of: command) {
      throw Stopped(status: failed(overwriting(path), .wrongUse))
    }
    return ["."]
  }

  /// The one wave or register that is named; that it is none or more is told.
  func oneWavePath() throws(Stopped) -> String {
    let paths = namedWaves
    if let path = paths.first, paths.count == 1 { return path }
    throw Stopped(
      status: failed(
        "Noem één meting: haar map, of een register met --register R.sqlite.", .wrongUse))
  }

  /// The columns of the frame that `--groep` names; that there is no such column is told.
  func frameColumns(of wave: Wave) throws(Stopped) -> [String] {
    let named = arguments.values(of: .group)
    let known = wave.judged.units.frame?.columns.map(\.name) ?? []
    for name in named where !known.contains(name) {
      throw Stopped(
        status: failed(
          "Het kader heeft geen kolom ‘\(name)’. Er zijn: \(known.joined(separator: ", ")).",
          .wrongUse))
    }
    return named
  }

  /// Of the waves that some paths stand for that of a year, or the latest; that there is none is told.
  func files(of year: Int?, at paths: [String]) throws(Stopped) -> WaveFiles {
    var waves: [WaveFiles] = []
    do throws(RegisterError) {
      for path in paths { waves += try self.waves(at: path) }
    } catch {
      throw Stopped(status: failed(error.message, .unreadable))
    }
    guard let year else {
      let latest = waves.max { ($0.description?.year ?? 0) < ($1.description?.year ?? 0) }
      if let latest { return latest }
      throw Stopped(status: failed("Hierin staat geen meting.", .wrongUse))
    }
    if let found = waves.first(where: { $0.description?.year == year }) { return found }
    // A wave whose description cannot be read says what is wrong with it.
    if let broken = waves.first(where: { $0.description == nil }) { return broken }
    let years = waves.compactMap { $0.description?.year }.map { String($0) }
    throw Stopped(
      status: failed(
        "Er is geen meting van \(year), wel van \(years.joined(separator: ", ")).", .wrongUse))
  }

  /// Reads and judges a wave; what is odd or wrong with its files is told.
  func wave(_ files: WaveFiles) throws(Stopped) -> Wave {
    do throws(WaveError) {
      let wave = try Wave(files, register: .bundled)
      tell(wave.warnings)
      return wave
    } catch {
      tell(error.findings)
      throw Stopped(status: .unreadable)
    }
  }
}

extension CommandOption {
  /// `--meting MAP`: waves among which `--jaar` chooses.
  static let namedWaves = repeated(
    "meting", "MAP", .path,
    help: "De map van een meting; kan vaker. Standaard: de map waarin u staat.")

  /// `--register R.sqlite`: the register that a command works with.
  static let oneRegister = value("register", "R.sqlite", .path, help: "Het register.")

  /// `--register R.sqlite`: a register whose waves are used.
  static let register = value(
    "register", "R.sqlite", .path, help: "Een register: al zijn metingen doen mee.")
}
