import Foundation
import Testing

@testable import KansrijkCommands

/// The scripts in the shells themselves; a shell that is not installed is left out.
@Suite struct ShellTests {
  @Test(arguments: Shell.allCases.filter { path(of: $0) != nil })
  func theShellUnderstandsTheScript(_ shell: Shell) throws {
    for table in [CommandTable.kansrijk, Samples.table] {
      let outcome = try run(shell, ["-n"], shell.completions(for: table))
      #expect(outcome.status == 0)
      #expect(outcome.output.isEmpty)
    }
  }

  struct Example: Sendable {
    let words: [String]
    let offered: String
    let reason: String
  }

  @Test(
    .enabled(if: path(of: .bash) != nil),
    arguments: [
      Example(words: ["t"], offered: "tel", reason: "a command"),
      Example(words: ["--v"], offered: "--versie", reason: "an option without a command"),
      Example(
        words: ["tel", "--k"], offered: "--kader --kolom", reason: "the options of the command"),
      Example(words: ["tel", "--formaat", "js"], offered: "json", reason: "a value"),
      Example(words: ["tel", "--formaat", "=", "c"], offered: "csv", reason: "an equals sign"),
      Example(
        words: ["tel", "--formaat", "="], offered: "tekst json csv", reason: "nothing typed yet"),
      Example(words: ["tel", "--kader", "x"], offered: "", reason: "files are left to bash"),
      Example(words: ["tel", "x"], offered: "", reason: "files are left to bash"),
      Example(words: ["hernoem", "--"], offered: "--help", reason: "no options but help"),
      Example(words: ["completies", "z"], offered: "zsh", reason: "an operand"),
      Example(words: ["help", "her"], offered: "hernoem", reason: "a command as operand"),
    ])
  func bashOffers(_ example: Example) throws {
    let words = (["kansrijk"] + example.words).map(shellQuoted).joined(separator: " ")
    let outcome = try run(
      .bash, ["--norc"],
      Shell.bash.completions(for: Samples.table) + """
        COMP_WORDS=(\(words))
        COMP_CWORD=\(example.words.count)
        _kansrijk
        echo "${COMPREPLY[*]}"
        """)
    #expect(outcome.output == example.offered + "\n", "\(example.reason)")
  }

  private static func path(of shell: Shell) -> String? {
    ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(shell)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Gives a shell a script on standard input and takes what it writes, also on standard error.
  private func run(
    _ shell: Shell, _ arguments: [String], _ script: String
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.path(of: shell)))
    process.arguments = arguments
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
