import Municipalities
import TestSupport
import Testing
import TextFormats

/// A frame of thousands of municipalities is kept in columns; it says what lists would say.
@Suite struct LargeFrameTests {
  private struct Row {
    let code: String
    let name: String
    let region: String
    let line: Int
  }

  /// A frame whose codes are near each other or far apart, in order or not, with or without blank rows.
  private static func frame(
    _ generator: inout SeededGenerator
  ) throws -> (rows: [Row], reading: FrameReading) {
    let step = generator.pick([1, 1, 4096, 65_536])
    var numbers = (0..<Int.random(in: 1100...3000, using: &generator)).map { number in
      (10_000 + number * step) % 10_000_000
    }
    numbers = Array(Set(numbers))
    if Bool.random(using: &generator) { numbers.sort() }
    let hasBlanks = Bool.random(using: &generator)
    var text = FrameReadingTests.header + ";regio\n"
    var line = 1
    let rows = numbers.map { number in
      line += 1
      if hasBlanks, Int.random(in: 0..<500, using: &generator) == 0 {
        text += ";;;;;;\n"
        line += 1
      }
      let digits = String(number)
      let row = Row(
        code: "GM" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits,
        name: generator.pick([
          "Pimpelveen", "Klaproosdam \(number)", "Oefenhorst aan de \(number % 7)",
        ]),
        region: generator.pick(["", "noord", "een heel lang gebied met spaties"]), line: line)
      text += "\(row.code);\(row.name);Drenthe;ja;3;nee;\(row.region)\n"
      return row
    }
    return (rows, try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(text))))
  }

  @Test("every unit has the code, name, row and cells that its line has", arguments: 1...12)
  func sameAsLists(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let (rows, reading) = try Self.frame(&generator)
    let frame = reading.frame
    #expect(reading.findings.isEmpty)
    #expect(frame.codes.map(\.description) == rows.map(\.code))
    #expect(rows.indices.map { reading.rows[$0] } == rows.map(\.line))
    for (unit, row) in rows.enumerated() {
      let code = try #require(MunicipalityCode(row.code))
      guard frame.unit(of: code) == unit, frame.name(ofUnit: unit) == row.name,
        frame.hasName(row.name.utf8.span, unit: unit), !frame.hasName("x".utf8.span, unit: unit)
      else {
        Issue.record("line \(row.line)")
        return
      }
    }
    #expect(try frame.unit(of: #require(MunicipalityCode("GM9999999"))) == nil)
    let expected = [rows.map(\.code), rows.map(\.name)] + [rows.map(\.region)]
    for (place, cells) in zip([0, 1, 6], expected) {
      let column = frame.columns[place]
      let (codes, values) = (column.codes, column.values)
      #expect(codes.map { values[Int($0)] } == cells)
      #expect(cells.indices.map { column.text(ofUnit: $0) } == cells)
      #expect(values.count == column.distinctCount)
      #expect(Set(values).count == values.count)
    }
  }
}
