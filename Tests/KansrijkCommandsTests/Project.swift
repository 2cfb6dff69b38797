import Foundation
import KansrijkCommands
import TestSupport
import TextFormats

/// The project's own data, as a user in its folder names it.
enum Project {
  /// The path of one of its files or folders.
  static func path(_ name: String) -> String { "\(projectFolder)/\(name)" }

  /// Runs the program in the project, at a second since 1970; its path is taken out of what comes out.
  static func outcome(_ arguments: [String], now: Int64 = 0) -> Samples.Outcome {
    let sink = MemorySink()
    let surroundings = Surroundings(
      executable: path(".build/release/kansrijk"), environment: [:], terminals: [],
      terminalWidth: nil, now: now)
    let status = run(arguments, in: surroundings, to: sink)
    return Samples.Outcome(
      status: status, out: sink.outText.replacing(projectFolder + "/", with: ""),
      err: sink.errText.replacing(projectFolder + "/", with: ""))
  }

  /// Runs the program in the project, where files are named by their path in it.
  ///
  /// Texts with the names of files are then laid out the same wherever the project is.
  static func outcomeInside(_ arguments: [String]) -> Samples.Outcome {
    // This is where the tests run already, if they are run from the project's folder.
    _ = FileManager.default.changeCurrentDirectoryPath(projectFolder)
    return outcome(arguments)
  }

  /// The cells of a CSV file, below its heading.
  static func rows(_ name: String) throws -> [[String]] {
    let file = try readFile(at: path(name), named: name)
    return DelimitedText(decodeText(file.bytes)).records().map(\.cells)
  }
}
