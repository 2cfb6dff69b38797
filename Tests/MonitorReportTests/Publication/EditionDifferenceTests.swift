import MonitorReport
import Testing
import TextFormats

@Suite struct EditionDifferenceTests {
  /// An account of some numbers: of each its figure, and by municipality where it stands.
  private func standings(
    _ numbers: [(figure: String, stands: [String: String])]
  ) throws -> RecordedStandings {
    var text = Ledger.headings.joined(separator: ";") + "\n"
    for (figure, stands) in numbers {
      let names = figure == "respons" ? "respons;alle;gevraagd" : "\(figure);ja;respondenten"
      for (code, stand) in stands.sorted(by: { $0.key < $1.key }) {
        let above = stand == "geteld" ? "ja" : "nee"
        text += "2021;\(names);;;\(code);Ergens;\(stand);ja;\(above);a.csv;rij 2;;;\n"
      }
    }
    return try #require(
      RecordedStandings(SourceFile(name: "v.csv", bytes: Bytes(text)), year: 2021))
  }

  private func codes(_ count: Int) -> [String] { (1...count).map { "GM900\($0)" } }

  /// The first municipalities stand in one way, the others in another.
  private func stands(
    _ count: Int, _ stand: String, others: String, of all: Int
  ) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: codes(all).enumerated().map { ($1, $0 < count ? stand : others) })
  }

  @Test(arguments: [(0, false), (1, true), (4, true), (5, false), (9, false)])
  func oneToFourMunicipalitiesTell(moved: Int, tells: Bool) throws {
    let before = try standings([("a", stands(0, "", others: "geteld", of: 9))])
    let after = try standings([("a", stands(moved, "niet ingevuld", others: "geteld", of: 9))])
    let difference = EditionDifference(from: before, to: after)
    #expect(difference.codes == Set(codes(9).prefix(moved)))
    #expect(difference.telling == (tells ? Set(codes(9).prefix(moved)) : nil))
  }

  /// Five stand otherwise, but four of them only came into the frame and said nothing.
  @Test func whoAnsweredNothingHidesNobody() throws {
    let old = stands(0, "", others: "geteld", of: 5)
    var new = old
    new["GM9001"] = "andere categorie"
    for code in codes(9).suffix(4) { new[code] = "geen respons" }
    let response = new.mapValues { $0 == "geen respons" ? $0 : "geteld" }
    let before = try standings([("respons", old.mapValues { _ in "geteld" }), ("a", old)])
    let difference = EditionDifference(
      from: before, to: try standings([("respons", response), ("a", new)]))
    #expect(difference.codes.count == 5)
    #expect(difference.telling == ["GM9001"])
  }

  @Test func aFigureWithAnotherNameIsTheSameFigure() throws {
    let before = try standings([("oud", stands(0, "", others: "geteld", of: 9))])
    let after = try standings([("nieuw", stands(2, "andere categorie", others: "geteld", of: 9))])
    #expect(EditionDifference(from: before, to: after).telling == ["GM9001", "GM9002"])
  }

  @Test func aFigureThatIsNewTellsNothingByBeingNew() throws {
    let figure = ("a", stands(0, "", others: "geteld", of: 9))
    let new = ("b", stands(3, "geteld", others: "andere categorie", of: 9))
    let difference = EditionDifference(
      from: try standings([figure]), to: try standings([figure, new]))
    #expect(difference.codes.isEmpty)
    #expect(difference.telling == nil)
  }

  @Test(arguments: [
    "", "jaar;cijfer\n2021;a\n",
    Ledger.headings.joined(separator: ";") + "\n2020;a;ja;b;;;GM9001;X;geteld;ja;ja;;;;;\n",
    Ledger.headings.joined(separator: ";") + "\n2021;a;ja;b;;;GM9001;X;zomaar;ja;ja;;;;;\n",
    Ledger.headings.joined(separator: ";") + "\n2021;a;ja;b;;;GM9001;X;geteld;ja;nee;;;;;\n",
    Ledger.headings.joined(separator: ";") + "\n2021;a;ja;b;;;GM9001;X;geteld;ja;ja;;;;;\n"
      + "2021;a;ja;b;;;GM9001;X;geteld;ja;ja;;;;;\n",
    Ledger.headings.joined(separator: ";") + "\n2021;a;ja;b;;;GM9001;\"X;geteld;ja;ja;;;;;\n",
  ])
  func whatIsNoAccountIsNotRead(text: String) {
    #expect(RecordedStandings(SourceFile(name: "v", bytes: Bytes(text)), year: 2021) == nil)
  }
}
