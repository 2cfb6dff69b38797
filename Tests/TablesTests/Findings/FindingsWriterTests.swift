import Findings
import Tables
import TestSupport
import Testing
import TextFormats

@Suite struct FindingsWriterTests {
  private func written(_ findings: [Finding], _ format: FindingsFormat) -> [UInt8] {
    var writer = FindingsWriter(format)
    var bytes: [UInt8] = []
    for finding in findings {
      writer.write(finding, to: &bytes)
    }
    writer.finish(summary: .object([("inzendingen", .integer(3))]), to: &bytes)
    return bytes
  }

  @Test func writesForAPersonAProgramAndASpreadsheet() {
    #expect(
      difference(of: written(Samples.findings, .text(.plain)), fromGolden: "bevindingen.txt") == nil
    )
    #expect(difference(of: written(Samples.findings, .json), fromGolden: "bevindingen.json") == nil)
    #expect(difference(of: written(Samples.findings, .csv), fromGolden: "bevindingen.csv") == nil)
  }

  @Test func aListWithoutFindingsIsStillWhole() {
    #expect(written([], .text(.plain)).isEmpty)
    #expect(
      String(decoding: written([], .json), as: UTF8.self)
        == "{\"bevindingen\":[],\n\"samenvatting\":{\"inzendingen\":3}}\n")
    #expect(
      String(decoding: written([], .csv), as: UTF8.self)
        == "code;ernst;bestand;rij;kolom;regelnummer;positie;pad;gemeente;vraag;waarde;melding;"
        + "advies;regel\n")
  }

  @Test func keepsTheKeysInTheirFixedOrder() throws {
    let document = try JSONDocument(
      DecodedText(String(decoding: written(Samples.findings, .json), as: UTF8.self)))
    let keys = document.root["bevindingen"]?.array?.map { $0.object?.map(\.key) ?? [] }
    #expect(
      keys == [
        ["code", "ernst", "bestand", "melding"],
        [
          "code", "ernst", "bestand", "rij", "kolom", "gemeente", "vraag", "waarde", "melding",
          "advies",
        ],
        [
          "code", "ernst", "bestand", "rij", "kolom", "gemeente", "vraag", "waarde", "melding",
          "regel",
        ],
        ["code", "ernst", "bestand", "rij", "kolom", "gemeente", "vraag", "melding"],
        ["code", "ernst", "bestand", "regelnummer", "positie", "pad", "melding"],
      ])
  }
}
