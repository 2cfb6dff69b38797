import Tables
import Testing

@testable import MonitorReport

@Suite struct ChartNotesTests {
  @Test("a drawing of a group warns about its own rows only")
  func ownRows() throws {
    let report = try #require(SampleWaves.report)
    let pictures = report.pages(nil).filter { $0.name.hasPrefix("figuur-4-") }
    let texts = pictures.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts.count == 4)
    #expect(texts.map { $0.contains("‘GGD’ van") } == [true, false, false, false])
    #expect(texts.map { $0.contains("‘Kraamzorg’ van") } == [false, true, false, false])
    // In 2020 nobody was asked about the community: there is nothing to compare.
    #expect(!texts[2].contains("percentage is van"))
  }
}
