import Municipalities
import Testing
import TextFormats

@Suite struct MunicipalityStandingTests {
  private static let frameText = """
    gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;gevraagd
    GM9001;Klaproosdam;Drenthe;ja;1;nee;ja
    GM9002;Pimpelvéén;Drenthe;ja;1;nee;nee
    GM0014;Groningen;Groningen;ja;1;nee;ja
    """

  /// A judge with a small register: GM0901 lasts, GM0902 went up in GM0901, GM9003 in GM9001.
  private func judge(withFrame isFramed: Bool) throws -> MunicipalityJudge {
    let file = SourceFile(name: "kader.csv", bytes: Bytes(Self.frameText))
    let lasting = Municipality(
      code: try SmallRegister.code("GM0901"), name: "Zonnedauwmade", province: "Drenthe",
      validFrom: try SmallRegister.day(2019, 1, 1), validTo: nil)
    let register = try MunicipalityRegister(
      municipalities: [lasting],
      reorganisations: [
        SmallRegister.event((2021, 9, 20), .merge, "GM0902", "GM0901"),
        SmallRegister.event((2021, 1, 1), .split, "GM9003", "GM9001"),
        SmallRegister.event((2021, 1, 1), .split, "GM9003", "GM9002"),
        SmallRegister.event((2021, 9, 21), .merge, "GM0903", "GM0904"),
      ], variants: [lasting.code: ["Dauwmade"]])
    return MunicipalityJudge(
      frame: isFramed ? try readFrame(file).frame : nil, register: register,
      day: try SmallRegister.day(2021, 9, 20))
  }

  struct Example: Sendable {
    let code: String
    let standing: MunicipalityStanding
    let reason: String
  }

  @Test(arguments: [
    Example(code: "GM9001", standing: .placed(unit: 0), reason: "asked"),
    Example(code: "GM9002", standing: .notAsked(unit: 1), reason: "in the frame, not asked"),
    Example(code: "GM0901", standing: .outsideFrame, reason: "exists, not in the frame"),
    Example(code: "GM0903", standing: .outsideFrame, reason: "ends the day after"),
    Example(code: "GM0904", standing: .outsideFrame, reason: "begins the day after"),
    Example(code: "GM9999", standing: .unknown, reason: "a fictitious code in no frame"),
    Example(code: "GM0999", standing: .unknown, reason: "no municipality has it"),
  ])
  func asksTheFrameFirst(_ example: Example) throws {
    let standing = try judge(withFrame: true).standing(of: SmallRegister.code(example.code))
    #expect(standing == example.standing, "\(example.reason)")
  }

  @Test func namesTheSuccessorsOfAnAbolishedMunicipality() throws {
    let judge = try judge(withFrame: true)
    let merged = try judge.standing(of: SmallRegister.code("GM0902"))
    #expect(try merged == .abolished(successors: [SmallRegister.code("GM0901")]))
    let split = try judge.standing(of: SmallRegister.code("GM9003"))
    let parts = try [SmallRegister.code("GM9001"), SmallRegister.code("GM9002")]
    #expect(split == .abolished(successors: parts))
  }

  @Test(arguments: [
    Example(code: "GM9001", standing: .unframed, reason: "fictitious codes pass"),
    Example(code: "GM9999999", standing: .unframed, reason: "also long ones"),
    Example(code: "GM0901", standing: .unframed, reason: "it exists"),
    Example(code: "GM0904", standing: .unframed, reason: "it will exist"),
    Example(code: "GM0999", standing: .unknown, reason: "no municipality has it"),
  ])
  func asksOnlyTheRegisterWithoutAFrame(_ example: Example) throws {
    let standing = try judge(withFrame: false).standing(of: SmallRegister.code(example.code))
    #expect(standing == example.standing, "\(example.reason)")
  }

  struct Naming: Sendable {
    let code: String
    let name: String
    let isRight: Bool
    let reason: String
  }

  @Test(arguments: [
    Naming(code: "GM9001", name: "Klaproosdam", isRight: true, reason: "the same"),
    Naming(code: "GM9001", name: "KLAPROOS-DAM", isRight: true, reason: "case and punctuation"),
    Naming(code: "GM9002", name: "Pimpelveen", isRight: true, reason: "accents"),
    Naming(code: "GM9001", name: "Pimpelvéén", isRight: false, reason: "that of another"),
    Naming(code: "GM9001", name: "", isRight: true, reason: "no name was given"),
    Naming(code: "GM0901", name: "Dauwmade", isRight: true, reason: "a known spelling"),
    Naming(code: "GM0901", name: "Dauwmaden", isRight: false, reason: "not a known spelling"),
    Naming(code: "GM0999", name: "Dauwmade", isRight: true, reason: "nothing to compare with"),
  ])
  func comparesANameWithTheCode(_ example: Naming) throws {
    let judge = try judge(withFrame: true)
    let isRight = try judge.isName(example.name.utf8.span, of: SmallRegister.code(example.code))
    #expect(isRight == example.isRight, "\(example.reason)")
  }

  @Test(arguments: [
    ("klaproosdam", "GM9001", "in the frame"), ("Dauwmade", "GM0901", "a known spelling"),
    ("Onbekendveen", nil, "nobody's name"), ("", nil, "no name"),
  ])
  func suggestsTheCodeOfAName(name: String, code: String?, reason: String) throws {
    let judge = try judge(withFrame: true)
    let names = MunicipalityNames(frame: judge.frame, register: judge.register, on: judge.day)
    #expect(names.code(named: name)?.description == code, "\(reason)")
  }

  @Test func suggestsNothingForANameOfTwoMunicipalities() throws {
    let text = Self.frameText + "\nGM9004;klaproosdam;Drenthe;ja;1;nee;ja"
    let frame = try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(text))).frame
    let judge = try judge(withFrame: false)
    let names = MunicipalityNames(frame: frame, register: judge.register, on: judge.day)
    #expect(names.code(named: "Klaproosdam") == nil)
  }
}
