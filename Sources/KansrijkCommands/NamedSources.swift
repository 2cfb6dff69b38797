import Findings
import IntakeRegister
import MonitorReport
import ResponseIngest
import TextFormats

/// What is named on a command line that takes answers: waves, registers, and loose files.
///
/// A folder stands for the files in it, whatever they are called; a folder in it that is a wave is taken
/// as one, not file by file. What cannot be read never keeps the rest from being read.
struct NamedSources {
  /// The folders of waves, and the registers, in order.
  private(set) var waves: [String] = []
  /// The loose files, in order.
  private(set) var files: [SourceFile] = []
  /// What could not be read, in Dutch.
  private(set) var problems: [String] = []
  /// What was found in a folder and is not read.
  private(set) var remarks: [Finding] = []

  /// Reads what is named; what is named twice is one.
  init(_ paths: [String]) {
    // Two names in two Unicode forms are equal as texts, and two files.
    var seen: Set<[UInt8]> = []
    for path in paths where seen.insert(Array(path.utf8)).inserted {
      if WaveFolder.isWave(path) || Register.isRegister(path) {
        waves.append(path)
      } else {
        gather(path)
      }
    }
  }

  private mutating func gather(_ path: String) {
    let contents: FolderContents
    do throws(FileError) {
      contents = try FolderContents(at: path, named: path)
    } catch .isNoFolder {
      read(path)
      return
    } catch {
      problems.append(error.message)
      return
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let inside = contents.files.filter { $0.hasSuffix("/meting.json") }.map { $0.dropLast(11) }
    waves += inside.map { folder + $0.dropLast() }
    let names = contents.files.filter { !inside.contains(where: $0.hasPrefix) }
    let found = FoundFiles(contents, among: names) { (folder + $0, folder + $0) }
    files += found.files
    problems += found.problems.map(\.message)
    remarks += found.remarks
    if inside.isEmpty, found.files.isEmpty, found.problems.isEmpty, found.remarks.isEmpty {
      problems.append("In de map ‘\(path)’ staan geen antwoorden.")
    }
  }

  private mutating func read(_ path: String) {
    do throws(FileError) {
      files.append(try readFile(at: path, named: path))
    } catch {
      problems.append(error.message)
    }
  }
}
