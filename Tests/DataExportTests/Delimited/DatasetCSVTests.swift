import DataExport
import MonitorReport
import ResponseIngest
import TestSupport
import Testing
import TextFormats

@Suite struct DatasetCSVTests {
  @Test func theFileIsAsRecorded() throws {
    let dataset = try SmallExport.dataset(with: ["waarom"])
    #expect(difference(of: dataset.csv(.empty), fromGolden: "gegevens.csv") == nil)
    #expect(difference(of: dataset.csv(.reasons), fromGolden: "gegevens-redenen.csv") == nil)
  }

  @Test func readBackAsABatchItGivesTheSameRowsAndFigures() throws {
    let dataset = try SmallExport.dataset(with: ["waarom"])
    let again = try SmallExport.judged(dataset.csv(.empty))
    let copy = Dataset(again, year: 2021, ExportRequest(condition: nil, named: ["waarom"]))
    // A faulty answer was not kept: in the copy it was simply not given. A formula got its apostrophe.
    let expected = dataset.rows.map { row in
      row.map { value -> Dataset.Value in
        switch value {
        case .missing(.faulty): .missing(.leftEmpty)
        case .text("=1+1"): .text("'=1+1")
        default: value
        }
      }
    }
    #expect(copy.rows == expected)
    let counted = CountedWave(again, year: 2021, suppressing: .standard)
    let original = try SmallExport.counted()
    #expect(
      counted.figures.flatMap(\.cells).map(\.share)
        == original.figures.flatMap(\.cells).map(\.share))
  }
}
