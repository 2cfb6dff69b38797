import Findings
import IntakeRegister
import MonitorReport
import ResponseIngest
public import Tables
import TextFormats

extension Invocation {
  /// Puts the output of a command where `--uit` says, or else on standard output.
  ///
  /// A file that cannot be written is told on standard error; the work then ends as unreadable.
  public func deliver(_ bytes: [UInt8]) -> ExitStatus {
    guard let path = arguments.value(of: .output) else {
      sink.write(bytes, to: .out)
      return .inOrder
    }
    return write(bytes, to: path)
  }

  /// Writes a file.
  ///
  /// A file that cannot be written is told on standard error; the work then ends as unreadable.
  func write(_ bytes: [UInt8], to path: String) -> ExitStatus {
    if let refusal = refusal(toWrite: [path]) { return failed(refusal, .wrongUse) }
    do throws(FileError) {
      try writeFile(bytes, to: path)
      return .inOrder
    } catch {
      complain(error.message)
      return .unreadable
    }
  }

  /// Puts output that is made in parts where `--uit` says, or else on standard output.
  ///
  /// A file that cannot be written is told on standard error; the work then ends as unreadable. `nil`
  /// when it was abandoned: nothing stands in the file then.
  func deliver(parts next: () -> FilePart) -> ExitStatus? {
    guard let path = arguments.value(of: .output) else {
      while true {
        switch next() {
        case .bytes(let bytes): sink.write(bytes, to: .out)
        case .end: return .inOrder
        case .abandoned: return nil
        }
      }
    }
    return write(parts: next, to: path)
  }

  /// Writes a file in parts that are made meanwhile; `nil` when it was abandoned.
  func write(parts next: () -> FilePart, to path: String) -> ExitStatus? {
    if let refusal = refusal(toWrite: [path]) { return failed(refusal, .wrongUse) }
    do throws(FileError) {
      return try writeFile(to: path, parts: next) ? .inOrder : nil
    } catch {
      return failed(error.message, .unreadable)
    }
  }

  /// A register, or a file that this very command reads, that an option would overwrite.
  func inputThatIsOutput(of command: Command) -> String? {
    let outputs: [CommandOption] = [
      .output, .receipts, .perMunicipality, .inventedFrame, .findingsFile,
    ]
    let inputs =
      arguments.operands
      + command.options.filter { $0.kind == .path && !outputs.contains($0) }
      .flatMap { arguments.values(of: $0) }
    return outputs.compactMap { arguments.value(of: $0) }.first { path in
      if inputs.contains(path) { return isFolder(at: path) != true }
      // What is not there yet, or is a folder, overwrites nothing.
      guard isFolder(at: path) == false else { return false }
      return Register.isRegister(path) || filesRead(inputs).contains { isSameFile($0, path) }
    }
  }

  /// What is told of a file that output would overwrite.
  func overwriting(_ path: String) -> String {
    "‘\(path)’ zou worden overschreven. Kies een ander bestand om in te schrijven."
  }

  /// A file that this command reads, and that would be overwritten by one of some files.
  func input(overwrittenBy paths: [String]) -> String? {
    let existing = paths.filter { isFolder(at: $0) == false }
    guard !existing.isEmpty else { return nil }
    let inputs = filesRead(
      arguments.operands + arguments.values(of: .namedWaves) + arguments.values(of: .source))
    return existing.first { path in
      Register.isRegister(path) || inputs.contains { isSameFile($0, path) }
    }
  }

  /// The files that stand behind what is named: by themselves, in a folder, or in that of a wave.
  private func filesRead(_ inputs: [String]) -> [String] {
    let named = NamedSources(inputs)
    let waves = named.waves.filter { !Register.isRegister($0) }.flatMap { path in
      WaveFolder(path, questionnaires: surroundings.questionnaires).files().all.map(\.name)
    }
    // What an earlier run wrote in the same folder is no input.
    return inputs + named.files.filter { !$0.isOutput }.map(\.name) + waves
  }

  /// Why files may not be written, in Dutch: they would stand in a frozen publication, or take the place
  /// of a file of some wave.
  func refusal(toWrite paths: [String]) -> String? {
    var waves: [String: [SourceFile]] = [:]
    for path in paths {
      guard let folder = foldersAbove(path).first else { continue }
      for name in [Manifest.fileName, "vaststelling.json"]
      where isRegularFile(at: "\(folder)/\(name)") == true {
        return
          "‘\(path)’ staat in een vastgestelde publicatie. Kies een andere map om in te schrijven."
      }
      guard isFolder(at: path) == false, WaveFolder.isWave(folder) else { continue }
      let files =
        waves[folder]
        ?? WaveFolder(folder, questionnaires: surroundings.questionnaires)
        .files().all
      waves[folder] = files
      if files.contains(where: { isSameFile($0.name, path) }) {
        return "‘\(path)’ hoort bij een meting en zou worden overschreven. Kies een ander bestand."
      }
    }
    return nil
  }

  /// Writes several files in a folder, which is made when it is not there.
  ///
  /// What cannot be written is told on standard error; the work then ends as unreadable. A file that
  /// the command reads is never overwritten.
  func write(_ files: [(name: String, bytes: [UInt8])], toFolder path: String) -> ExitStatus {
    let folder = path.hasSuffix("/") ? path : path + "/"
    let paths = files.map { folder + $0.name }
    if let refusal = refusal(toWrite: paths) { return failed(refusal, .wrongUse) }
    if let input = input(overwrittenBy: paths) {
      return failed(
        "‘\(input)’ zou worden overschreven. Kies een andere map om in te schrijven.", .wrongUse)
    }
    do throws(FileError) {
      try makeFolder(at: path)
      for (name, bytes) in files { try writeFile(bytes, to: folder + name) }
      return .inOrder
    } catch {
      complain(error.message)
      return .unreadable
    }
  }

  /// A name that can only be of a file in the folder itself, from a text that is data.
  func fileName(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "_" })
  }

  /// How text for a person is laid out in the output: plainly in a file.
  public var outputStyle: TerminalStyle {
    arguments.value(of: .output) == nil ? surroundings.style(of: .out) : .plain
  }

  /// Tells on standard error that something could not be done.
  public func complain(_ message: String) {
    print(Document([.message(.error, message)]), to: .err)
  }
}
