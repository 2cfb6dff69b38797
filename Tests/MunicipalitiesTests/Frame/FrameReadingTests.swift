import Findings
import Municipalities
import Testing
import TextFormats

@Suite struct FrameReadingTests {
  static let header = "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids"

  private func read(_ text: String) throws(FrameError) -> FrameReading {
    try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(text)))
  }

  /// Everything that is noticed about a frame, as `row column: value code`.
  private func findings(_ text: String) -> [String] {
    let all: [Finding]
    do throws(FrameError) {
      all = try read(text).findings
    } catch {
      all = error.findings
    }
    return all.map { finding in
      let row = finding.place.row.map { "\($0) " } ?? ""
      let column = finding.place.column.map { "\($0): " } ?? ""
      return row + column + (finding.value.map { "\($0) " } ?? "") + finding.code.text
    }
  }

  @Test func keepsTheUnitsInTheOrderOfTheFile() throws {
    let rows = "\nGM9002;Pimpelveen;Drenthe;ja;3;nee\nGM9001;Klaproosdam;Zeeland;nee;;nee\n"
    let frame = try read(Self.header + rows).frame
    #expect(frame.codes.map(\.description) == ["GM9002", "GM9001"])
    #expect(frame.isAsked == [true, true])
    #expect(frame.name(ofUnit: 1) == "Klaproosdam")
    #expect(frame.province(ofUnit: 0) == "Drenthe")
    #expect(try frame.unit(of: #require(MunicipalityCode("GM9001"))) == 1)
    #expect(try frame.unit(of: #require(MunicipalityCode("GM9003"))) == nil)
    #expect(!frame.hasTokens)
  }

  @Test func codesEachColumnByItsDistinctTexts() throws {
    let rows = """
      ;regio
      GM9001;A;Drenthe;JA;3;nee;noord
      GM9002;B;Drenthe;nee;;Nee;
      GM9003;C;Zeeland;ja;3;nee; noord\u{20}
      """
    let frame = try read(Self.header + rows).frame
    #expect(
      frame.columns.map(\.name) == [
        "gemeentecode", "gemeentenaam", "provincie", "impuls", "tranche", "gids", "regio",
      ])
    let regio = try #require(frame.columnIndex(named: "regio"))
    #expect(frame.columns[regio].values == ["", "noord"])
    #expect(frame.columns[regio].codes == [1, 0, 1])
    #expect(frame.columns[3].values == ["", "ja", "nee"])
    #expect(frame.columns[5].codes == [1, 1, 1])
  }

  @Test func findsAMunicipalityByItsToken() throws {
    let rows = """
      ;token
      GM9001;A;Drenthe;ja;3;nee;K7Q
      GM9002;B;Drenthe;ja;3;nee;
      GM9003;C;Drenthe;ja;3;nee;X2Z
      """
    let frame = try read(Self.header + rows).frame
    #expect(frame.unit(withToken: "X2Z".utf8.span) == 2)
    #expect(frame.unit(withToken: "x2z".utf8.span) == nil)
    #expect(frame.unit(withToken: "".utf8.span) == nil)
    #expect(frame.hasTokens)
  }

  @Test func leavesOutWhoWasNotAsked() throws {
    let rows = ";gevraagd\nGM9001;A;Drenthe;ja;3;nee;nee\nGM9002;B;Drenthe;ja;3;nee;\n"
    #expect(try read(Self.header + rows).frame.isAsked == [false, true])
  }

  @Test func readsWhatASpreadsheetWrites() throws {
    let text = "sep=,\r\nGemeentecode,Gemeentenaam,Provincie,Impuls,Tranche,GIDS\r\n"
    let frame = try read(text + "gm9001,\"Dam, Klein\",Drenthe,Ja,,NEE\r\n").frame
    #expect(frame.codes.map(\.description) == ["GM9001"])
    #expect(frame.name(ofUnit: 0) == "Dam, Klein")
  }

  @Test func saysThatItReadWindows1252() throws {
    let start = Array((Self.header + "\nGM9001;Veen").utf8)
    let bytes = start + [0xEB] + Array(";Drenthe;ja;;nee".utf8)
    let reading = try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(bytes)))
    #expect(reading.frame.name(ofUnit: 0) == "Veenë")
    #expect(reading.findings.map(\.code.text) == ["tekencodering"])
  }

  struct Fault: Sendable {
    let text: String
    let findings: [String]
    let reason: String
  }

  @Test(arguments: [
    Fault(text: "", findings: ["kader-fout"], reason: "nothing at all"),
    Fault(text: header, findings: ["kader-fout"], reason: "no municipalities"),
    Fault(
      text: "gemeentecode;gemeentenaam;provinsie;impuls;tranche;gids\nGM9001;A;Drenthe;ja;;nee",
      findings: ["1 provincie: kader-fout"], reason: "a heading is misspelt"),
    Fault(
      text: "code;naam",
      findings: [
        "1 gemeentecode: kader-fout", "1 gemeentenaam: kader-fout", "1 provincie: kader-fout",
        "1 impuls: kader-fout", "1 tranche: kader-fout", "1 gids: kader-fout",
      ], reason: "all headings are missing"),
    Fault(
      text: header + ";GIDS\nGM9001;A;Drenthe;ja;;nee;nee",
      findings: ["1 GIDS: kader-fout"], reason: "a heading twice"),
    Fault(
      text: header + "\n9001;A;Drenthe;ja;;nee\nGM90;A;Drenthe;ja;;nee\n;A;Drenthe;ja;;nee",
      findings: [
        "2 gemeentecode: 9001 kader-fout", "3 gemeentecode: GM90 kader-fout",
        "4 gemeentecode: kader-fout",
      ], reason: "what is not a code"),
    Fault(
      text: header + "\nGM9001;A;Drenthe;ja;;nee\n\nGM9001;A;Drenthe;ja;;nee",
      findings: ["4 gemeentecode: GM9001 kader-fout"], reason: "a code twice; blank rows count"),
    Fault(
      text: header + ";token\nGM9001;A;Drenthe;ja;;nee;K\nGM9002;A;Drenthe;ja;;nee;K",
      findings: ["3 token: K kader-fout"], reason: "a token twice"),
    Fault(
      text: header + "\nGM9001;;Drenthe;1;5;",
      findings: [
        "2 gemeentenaam: kader-fout", "2 impuls: 1 kader-fout", "2 tranche: 5 kader-fout",
        "2 gids: kader-fout",
      ], reason: "several wrong cells in one row"),
    Fault(
      text: header + "\nGM9001;A;Drenthe;ja;;nee;nee\nGM9002;B;Drenthe;ja;;neen",
      findings: ["2 kader-fout", "3 gids: neen kader-fout"], reason: "a row is too long"),
    Fault(
      text: header + "\nGM9001;A;Drenthe;ja;;\"nee\nGM9002;B;Drenthe;ja;;nee",
      findings: ["2 kader-fout"], reason: "a quote is not closed"),
  ])
  func refusesAFrameWithEverythingThatIsWrong(_ fault: Fault) {
    #expect(findings(fault.text) == fault.findings, "\(fault.reason)")
    #expect(throws: FrameError.self, "\(fault.reason)") { try read(fault.text) }
  }

  @Test func givesAnOddFrameWithItsWarnings() throws {
    let text =
      Self.header + """
        ;regio
        GM9001;A;Friesland;nee;3;nee;x
        GM9002;B;Friesland;ja;;nee
        GM9003;C;;ja;;nee;
        """
    #expect(try read(text).frame.count == 3)
    #expect(
      findings(text) == [
        "2 provincie: Friesland kader-opvallend", "2 tranche: 3 kader-opvallend",
        "3 kader-opvallend", "4 provincie: kader-opvallend",
      ])
  }

  @Test func suggestsTheCodeThatASpreadsheetDamaged() {
    let text = Self.header + "\n9001;A;Drenthe;ja;;nee"
    let error = #expect(throws: FrameError.self) { try read(text) }
    let advice = "Bedoelde u GM9001? Een gemeentecode is GM met vier cijfers."
    #expect(error?.findings.map(\.advice) == [advice])
  }

  @Test func takesManyMunicipalitiesWithLongCodes() throws {
    var text = Self.header + "\n"
    for number in 0..<5_000 {
      text += "GM\(1_000_000 + number);Veen \(number);Drenthe;ja;1;nee\n"
    }
    let frame = try read(text).frame
    #expect(frame.count == 5_000)
    #expect(try frame.unit(of: #require(MunicipalityCode("GM1004999"))) == 4_999)
    #expect(frame.name(ofUnit: 4_999) == "Veen 4999")
  }
}
