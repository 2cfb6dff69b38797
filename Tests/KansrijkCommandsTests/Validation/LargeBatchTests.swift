import KansrijkCommands
import TestSupport
import Testing
import TextFormats

/// Of a large batch findings are told while the rest of it is still read.
@Suite struct LargeBatchTests {
  private static let folder = Project.path(".build/grote-batch")

  /// The answers of the sample wave with a text that is far too long in each, 5 MB in all.
  private static func batch(_ name: String) throws -> String {
    let file = try readFile(
      at: Project.path("SampleResponses/2021/antwoorden.csv"), named: "antwoorden.csv")
    let text = DelimitedText(file.text)
    let place = try #require(text.header.firstIndex(of: "opmerkingen"))
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(text.header)
    for (number, record) in text.records().enumerated() {
      var cells = record.cells
      cells[place] = String(repeating: "lang \(number) ", count: 4000)
      writer.write(cells)
    }
    try makeFolder(at: folder)
    let path = "\(folder)/\(name)-antwoorden.csv"
    try writeFile(writer.bytes, to: path)
    return path
  }

  @Test("it comes to the same as when all goes to a file at once", arguments: ["csv", "json"])
  func same(_ format: String) throws {
    let path = try Self.batch(format)
    let arguments = [
      "valideer", path, "--vragenlijst", "2021", "--kader",
      Project.path("SampleResponses/2021/kader.csv"), "--formaat", format,
    ]
    let sink = CountingSink()
    let surroundings = Surroundings(
      executable: Project.path(".build/release/kansrijk"), environment: [:], terminals: [],
      terminalWidth: nil, now: 0)
    let status = run(arguments, in: surroundings, to: sink)
    #expect(status == .findings)
    #expect(sink.sizes.count > 2)
    let whole = "\(Self.folder)/\(format)"
    #expect(Project.outcome(arguments + ["--uit", whole]).status == .findings)
    let file = try readFile(at: whole, named: whole).bytes
    #expect(file.array(in: 0..<file.count) == sink.out)
    // The beginning is told before all that is known of the whole.
    #expect(sink.sizes[0] < sink.out.count / 4)
  }
}

/// Keeps what is written, and the size of each part.
private final class CountingSink: Sink {
  let failure: OutputFailure? = nil
  private(set) var out: [UInt8] = []
  private(set) var sizes: [Int] = []

  func write(_ bytes: [UInt8], to stream: OutputStream) {
    guard stream == .out else { return }
    out += bytes
    sizes.append(bytes.count)
  }
}
