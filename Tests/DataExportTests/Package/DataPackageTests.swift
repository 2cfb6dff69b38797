import DataExport
import TestSupport
import Testing
import TextFormats

@Suite struct DataPackageTests {
  @Test func theDescriptionAndTheFiguresAreAsRecorded() throws {
    let package = DataPackage(
      [try SmallExport.dataset()], figures: FigureList([try SmallExport.counted()]))
    let files = package.files
    #expect(files.map(\.name) == ["gegevens-2021.csv", "cijfers-lang.csv", "datapackage.json"])
    #expect(difference(of: files[1].bytes, fromGolden: "cijfers-lang.csv") == nil)
    #expect(difference(of: files[2].bytes, fromGolden: "datapackage.json") == nil)
  }

  @Test func everyTableIsKnownByItsLengthAndChecksum() throws {
    let files = DataPackage([try SmallExport.dataset()], figures: nil).files
    let description = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(description.contains(#""bytes": \#(files[0].bytes.count)"#))
    #expect(description.contains(#""hash": "sha256:\#(Checksum(Bytes(files[0].bytes)))""#))
  }

  @Test func twoWavesOfAYearHaveFilesOfTheirOwn() throws {
    let dataset = try SmallExport.dataset()
    let names = DataPackage([dataset, dataset], figures: nil).files.map(\.name)
    #expect(names == ["gegevens-2021.csv", "gegevens-2021-2.csv", "datapackage.json"])
  }
}
