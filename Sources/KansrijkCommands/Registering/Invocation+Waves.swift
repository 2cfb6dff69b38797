import IntakeRegister
import MonitorReport

extension Invocation {
  /// Whether a path leads to a register, or is named as one.
  func isRegister(_ path: String) -> Bool {
    Register.isRegister(path) || arguments.value(of: .register) == path
  }

  /// The waves that a path stands for: the one in a folder, or all of a register, by year.
  func waves(at path: String) throws(RegisterError) -> [WaveFiles] {
    if isRegister(path) {
      return try Register.reading(path).waves()
    }
    return [WaveFolder(path, questionnaires: surroundings.questionnaires).files()]
  }
}

extension CommandOption {
  /// `--register R.sqlite`: the register that a command works with.
  static let oneRegister = value("register", "R.sqlite", .path, help: "Het register.")

  /// `--register R.sqlite`: a register whose waves are used.
  static let register = value(
    "register", "R.sqlite", .path, help: "Een register: al zijn metingen doen mee.")
}
