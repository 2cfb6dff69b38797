import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import Testing
import TextFormats

@testable import QuestionnaireForms

@Suite struct QuestionnaireFormTests {
  /// A questionnaire of one question, that is asked by a column of the frame.
  private func context(
    column: String = "impuls", frame: String? = FormSamples.frame, previous: String? = nil
  ) throws -> IngestContext {
    try FormSamples.context(
      relevant: "${kader.\(column)} = 'ja'", frame: frame, previous: previous)
  }

  private func data(_ form: QuestionnaireForm) throws -> JSONValue {
    try JSONDocument(DecodedText(form.data.text(.compact))).root
  }

  private func codes(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value?.kind else { return [] }
    return members.map(\.key)
  }

  @Test func holdsTheMunicipalitiesThatWereAskedAndOnlyTheColumnsThatConditionsRead() throws {
    let data = try data(QuestionnaireForm(context(), for: []))
    #expect(codes(data["municipalities"]) == ["GM9001", "GM9002"])
    let text = try QuestionnaireForm(context(), for: []).data.text(.compact)
    #expect(text.contains(#"{"name":"Aldermeer","frame":["ja"]}"#))
    #expect(!text.contains("Utrecht") && !text.contains("geheim-1"))
  }

  @Test func holdsNobodyElseWhenItIsForOneMunicipality() throws {
    let code = try #require(MunicipalityCode("GM9002"))
    let previous = "gemeentecode;ingezonden;plan\nGM9001;2020-09-01;ja\nGM9002;2020-09-01;nee\n"
    let data = try data(QuestionnaireForm(context(previous: previous), for: [code]))
    #expect(codes(data["municipalities"]) == ["GM9002"])
    #expect(codes(data["previous"]) == ["GM9002"])
  }

  @Test func holdsNoAnswersOfLastYearWhenItIsForEverybody() throws {
    let previous = "gemeentecode;ingezonden;plan\nGM9001;2020-09-01;ja\n"
    let data = try data(QuestionnaireForm(context(previous: previous), for: []))
    #expect(codes(data["previous"]).isEmpty)
  }

  @Test func withoutAFrameOffersThoseThatExistOnTheDay() throws {
    let form = try QuestionnaireForm(context(frame: nil), for: [])
    #expect(form.municipalities.count == 352)
    #expect(!form.municipalities.contains { $0.name == "Appingedam" })
  }

  @Test(arguments: ["token", "email", "contactpersoon"])
  func isRefusedWhenAConditionReadsWhatIsSecret(_ column: String) throws {
    let context = try context(column: column)
    #expect(throws: FormError.secretColumn(column)) { try QuestionnaireForm(context, for: []) }
  }

  @Test(arguments: ["GM9003", "GM9999", "GM0363"])
  func isRefusedForWhoeverWasNotAsked(_ text: String) throws {
    let (context, code) = (try context(), try #require(MunicipalityCode(text)))
    #expect(throws: FormError.unknownMunicipality(code)) {
      try QuestionnaireForm(context, for: [code])
    }
  }

  @Test func isTheSameTwice() throws {
    let (one, other) = (try context(), try context())
    #expect(
      try QuestionnaireForm(one, for: []).page.bytes()
        == QuestionnaireForm(other, for: []).page.bytes())
  }

  @Test func hasNoAddressOfAnyOtherPlace() throws {
    let page = String(
      decoding: try QuestionnaireForm(context(), for: []).page.bytes(), as: UTF8.self)
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src="))
  }
}
