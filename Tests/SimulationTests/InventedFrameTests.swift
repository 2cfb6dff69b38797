import Municipalities
import QuestionnaireSchema
import Testing
import TextFormats

@testable import Simulation

@Suite struct InventedFrameTests {
  private static func frame(_ count: Int, _ text: String? = nil) throws -> FrameReading {
    let questionnaire =
      try text.map { try loaded($0) }
      ?? loaded(at: "Questionnaires/2021/vragenlijst.json")
    let csv = InventedFrame(questionnaire, count: count, seed: 1).csv
    return try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(csv)))
  }

  @Test(arguments: [1, 2, 999, 1000, 12_345])
  func hasOnlyMunicipalitiesThatCannotExist(_ count: Int) throws {
    let reading = try Self.frame(count)
    #expect(reading.findings == [])
    #expect(reading.frame.count == count)
    #expect(reading.frame.codes.filter { !$0.isFictitious } == [])
    #expect(reading.frame.codes[0].description == (count > 999 ? "GM0000001" : "GM9001"))
  }

  @Test func hasNoNameThatAMunicipalityEverHad() {
    let register = MunicipalityRegister.bundled
    let real = Set(
      register.municipalities.flatMap { register.names(of: $0.code) }.map { FoldedName($0) })
    let kinds = InventedFrame.firsts.count * InventedFrame.lasts.count
    let names = (0..<kinds * 3).map { InventedFrame.name($0) }
    #expect(Set(names).count == names.count)
    #expect(names.filter { real.contains(FoldedName($0)) } == [])
  }

  @Test func hasEveryPopulationWithFewMunicipalities() throws {
    let frame = try Self.frame(12).frame
    let values = try ["impuls", "tranche", "gids"].map { name in
      Set(frame.columns[try #require(frame.columnIndex(named: name))].values)
    }
    #expect(values[0].isSuperset(of: ["ja", "nee"]))
    #expect(values[1] == ["", "1", "2", "3", "4"])
  }

  @Test func fillsTheColumnsThatConditionsName() throws {
    let frame = try Self.frame(300, HostileQuestionnaire.frame.text).frame
    func values(_ name: String) throws -> [String] {
      frame.columns[try #require(frame.columnIndex(named: name))].values.filter { !$0.isEmpty }
    }
    #expect(try values("regio").contains("Noord; midden"))
    #expect(try Set(values("oordeel")).isSubset(of: ["s0", "s1", "s2", "s3"]))
    let sizes = try values("inwoners")
    #expect(sizes.contains("99999.5") && sizes.contains("100000.5"))
    let days = try values("start")
    #expect(days.count > 5 && days.allSatisfy { CalendarDay(iso: $0) != nil })
    #expect(try values("sinds").contains("2020-05-05"))
  }

  @Test func givesEachMunicipalityATokenWhereConditionsNameThem() throws {
    let question = HostileQuestionnaire.question(
      "a", "select_one", choices: HostileQuestionnaire.choices("a", 2),
      #""relevant":"${kader.token} != 'x'""#)
    let frame = try Self.frame(50, HostileQuestionnaire.file([question])).frame
    #expect(frame.hasTokens)
  }
}
