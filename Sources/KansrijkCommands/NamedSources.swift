import IntakeRegister
import MonitorReport
import ResponseIngest
import TextFormats

/// What is named on a command line that takes answers: waves, registers, and loose files.
///
/// A folder stands for the files in it that can hold answers; a folder in it that is a wave is taken
/// as one, not file by file. What cannot be read never keeps the rest from being read.
struct NamedSources {
  /// The folders of waves, and the registers, in order.
  private(set) var waves: [String] = []
  /// The loose files, in order.
  private(set) var files: [SourceFile] = []
  /// What could not be read, in Dutch.
  private(set) var problems: [String] = []

  /// Reads what is named; what is named twice is one.
  init(_ paths: [String]) {
    var seen: Set<String> = []
    for path in paths where seen.insert(path).inserted {
      if WaveFolder.isWave(path) || Register.isRegister(path) {
        waves.append(path)
      } else {
        gather(path)
      }
    }
  }

  private mutating func gather(_ path: String) {
    let names: [String]
    do throws(FileError) {
      names = try filesInFolder(at: path, named: path).filter(canHoldResponses)
    } catch .isNoFolder {
      read(path)
      return
    } catch {
      problems.append(error.message)
      return
    }
    if names.isEmpty { problems.append("In de map ‘\(path)’ staan geen antwoorden.") }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let inside = names.filter { $0.hasSuffix("/meting.json") }.map { $0.dropLast(11) }
    waves += inside.map { folder + $0.dropLast() }
    for name in names where !inside.contains(where: name.hasPrefix) { read(folder + name) }
  }

  private mutating func read(_ path: String) {
    do throws(FileError) {
      files.append(try readFile(at: path, named: path))
    } catch {
      problems.append(error.message)
    }
  }
}
