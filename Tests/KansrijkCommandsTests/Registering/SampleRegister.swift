import Foundation
import TestSupport

@testable import KansrijkCommands

/// A register with the sample wave of 2021, made once for a test and removed afterwards.
struct SampleRegister {
  /// The folder that it stands in.
  let folder: String
  /// The register.
  var path: String { folder + "/r.sqlite" }

  /// Runs a test with the wave taken in as a user would.
  static func with(_ body: (SampleRegister) throws -> Void) throws {
    try empty { register in
      let wave = Project.path("SampleResponses/2021")
      _ = register.outcome("importeer", wave, "--meting", wave, "--door", "Jo")
      try body(register)
    }
  }

  /// Runs a test with a folder in which there is no register yet.
  static func empty(_ body: (SampleRegister) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(SampleRegister(folder: folder.path))
  }

  /// Runs a command on the register.
  func outcome(_ arguments: String...) -> Samples.Outcome {
    let outcome = Project.outcome(arguments + ["--register", path])
    return Samples.Outcome(
      status: outcome.status, out: outcome.out.replacing(folder + "/", with: ""),
      err: outcome.err.replacing(folder + "/", with: ""))
  }

  /// What a file in the folder holds.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
  }

  /// Writes a file in the folder and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    return "\(folder)/\(name)"
  }
}

extension Samples.Outcome {
  /// Both streams as one line of words, for a search of whole sentences.
  var words: String {
    (out + " " + err).split { $0.isWhitespace }.joined(separator: " ")
  }
}
