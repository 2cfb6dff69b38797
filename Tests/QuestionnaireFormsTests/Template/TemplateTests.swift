import Findings
import Municipalities
import OfficeFiles
import QuestionnaireSchema
import ResponseIngest
import TestSupport
import Testing
import TextFormats

@testable import QuestionnaireForms

@Suite struct TemplateTests {
  private func request(
    _ codes: [String] = [], columns: Int = 1, withFrame: Bool = true
  ) throws -> TemplateRequest {
    try TemplateRequest(
      SampleQuestionnaires.questionnaire(2021),
      frame: withFrame ? TemplateSample.frame2021() : nil,
      for: codes.compactMap { MunicipalityCode($0) }, columns: columns)
  }

  private func judged(_ sample: TemplateSample) throws -> JudgedResponses {
    judge(
      [try sample.file()],
      by: IngestContext(
        questionnaire: sample.request.questionnaire, frame: sample.request.frame,
        register: .bundled))
  }

  private func places(_ judged: JudgedResponses) -> [String] {
    judged.findings().map { "\($0.code) \($0.place.column ?? "-")" }
  }

  @Test(arguments: SampleQuestionnaires.years)
  func whatIsMadeIsReadBackWithoutFindingsOnItsForm(year: Int) throws {
    let questionnaire = try SampleQuestionnaires.questionnaire(year)
    let request = try TemplateRequest(questionnaire, frame: nil, for: [], columns: 3)
    let file = SourceFile(name: "a.xlsx", bytes: Bytes(try templateWorkbook(request)))
    #expect(file.namedQuestionnaire == questionnaire.id)
    let context = IngestContext(questionnaire: questionnaire, frame: nil, register: .bundled)
    let codes = judge([file], by: context).findings().map(\.code.text)
    #expect(codes.filter { $0 != "kader-ontbreekt" } == ["gemeente-ontbreekt"])
    let batch = SourceFile(name: "b.xlsx", bytes: Bytes(try batchTemplateWorkbook(request)))
    #expect(batch.questionHeadings(knownTo: questionnaire) > 20)
    #expect(judge([batch], by: context).findings().allSatisfy { $0.severity == .info })
  }

  @Test func aTemplateFilledInFromTheListsCounts() throws {
    var sample = TemplateSample(try request(["GM9001"]))
    sample.fill("contact/naam", "Jo van Geheim")
    sample.fill("impuls_aangevraagd", "Ja")
    sample.fill("coalitie_status", "Nee, maar deze is in voorbereiding")
    sample.fill("regio_samenwerking", "Nee")
    sample.fill("partners_sociaal/ggd", "ja")
    sample.fill("partners_sociaal/wijkteams", "nee")
    let judged = try judged(sample)
    #expect(judged.countingCount == 1)
    #expect(judged.findings().allSatisfy { $0.code.text == "antwoord-ontbreekt" })
    #expect(judged.findings().allSatisfy { $0.units == ["GM9001"] && $0.place.row == nil })
  }

  /// The answers to all questions of a submission, by key, right and wrong.
  private func answers(
    _ questionnaire: Questionnaire, _ dice: inout SeededGenerator
  ) -> [(key: String, text: String)] {
    var answers: [(String, String)] = []
    for question in questionnaire.questions {
      let wrong = Int.random(in: 0..<12, using: &dice) == 0
      switch question.kind {
      case .selectOne(let choices):
        let choice = choices.randomElement(using: &dice)
        answers.append((question.name, wrong ? "weet ik niet" : choice?.label ?? ""))
      case .selectMultiple(let choices):
        for choice in choices {
          let word = ["", "ja", "nee"].randomElement(using: &dice) ?? ""
          answers.append(("\(question.name)/\(choice.name)", word))
        }
      case .integer, .decimal:
        answers.append((question.name, ["", "3", "3,5", "-1"].randomElement(using: &dice) ?? ""))
      case .date: answers.append((question.name, wrong ? "morgen" : "13-9-2021"))
      case .text:
        answers.append((question.name, ["", "een tekst"].randomElement(using: &dice) ?? ""))
      }
    }
    return answers
  }

  @Test(arguments: [51, 52, 53])
  func aColumnGivesWhatTheSameAnswersInARowOfACSVGive(_ seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let codes = ["GM9001", "GM9002", "GM9003", "GM9004", "GM9005"]
    var sample = TemplateSample(try request(codes))
    let questionnaire = sample.request.questionnaire
    var rows: [[String]] = []
    for (column, code) in codes.enumerated() {
      let answers = answers(questionnaire, &dice)
      for (key, text) in answers { sample.fill(key, text, column: column) }
      if rows.isEmpty { rows.append(["gemeentecode", "ingezonden"] + answers.map(\.key)) }
      rows.append([code, ""] + answers.map(\.text))
    }
    var writer = DelimitedWriter(formulas: .kept)
    for row in rows { writer.write(row) }
    let csv = SourceFile(name: "a.csv", bytes: Bytes(writer.bytes))
    let byColumn = try judged(sample)
    let byRow = judge([csv], by: byColumn.context)
    let words = { (judged: JudgedResponses) in
      judged.findings().map {
        "\($0.code) \($0.units) \($0.item ?? "") \($0.value ?? "") \($0.message) \($0.advice ?? "")"
      }
    }
    #expect(words(byColumn) == words(byRow))
    #expect(byColumn.countingCount == byRow.countingCount)
  }

  @Test func saysFromTheFrameWhatIsAskedOfWhom() throws {
    let frame = try TemplateSample.frame2021()
    let column = try #require(frame.columnIndex(named: "impuls"))
    let asked = frame.codes.indices.filter { frame.isAsked[$0] }
    let code = { (impuls: String) in
      asked.first { frame.columns[column].text(ofUnit: $0) == impuls }.map {
        frame.codes[$0].description
      }
    }
    let with = TemplateSample(try request([try #require(code("ja"))]))
    let without = TemplateSample(try request([try #require(code("nee"))]))
    let nobody = TemplateSample(try request())
    let unframed = TemplateSample(try request(withFrame: false))
    #expect(with.remark("coalitie_status") == "nog invullen")
    #expect(with.remark("coalitie_soort") == "")
    #expect(without.remark("coalitie_status") == "hoeft niet")
    #expect(nobody.remark("coalitie_status") == "")
    #expect(unframed.remark("coalitie_status") == "")
    for sample in [with, without, nobody, unframed] {
      #expect(sample.remark("impuls_aangevraagd") == "nog invullen")
    }
  }

  @Test func onlyCellsForAnswersCanBeChanged() throws {
    let sample = TemplateSample(try request(["GM9001", "GM9002"]))
    #expect(sample.sheet.isProtected)
    for cell in sample.sheet.cells where cell.style.isUnlocked {
      #expect([4, 5].contains(cell.address.column))
      if case .formula = cell.content { Issue.record("a formula in \(cell.address)") }
    }
    #expect(sample.sheet.columns[0]?.isHidden == true)
    #expect(sample.sheet.rowHeights[0] == 0)
  }

  @Test func aQuestionnaireWithOddTextsGivesNoFormulas() throws {
    let long = String(repeating: "lang ", count: 80)
    let questionnaire = try Questionnaire.load(
      SourceFile(
        name: "v.json",
        bytes: Bytes(
          """
          { "id": "raar", "year": 2021, "title": "=HYPERLINK(\\"x\\")", "sections": [
            { "name": "a", "label": "+a", "questions": [
              { "name": "q", "type": "select_one", "required": true, "label": "@SUM(1)",
                "choices": [ { "name": "ja", "label": "Ja, \\"heel\\" graag" },
                             { "name": "lang", "label": "\(long)" },
                             { "name": "min", "label": "-1" } ] },
              { "name": "r", "type": "integer", "label": "hoeveel", "required": true,
                "relevant": "${q} = 'ja' or ${q} = 'lang'" },
              { "name": "s", "type": "text", "label": "waarom", "required": true,
                "relevant": "${r} > 3 and ${q} = 'ja'" } ] } ] }
          """)))
    let request = try TemplateRequest(questionnaire, frame: nil, for: [], columns: 1)
    var sample = TemplateSample(request)
    sample.fill("gemeentecode", "GM9001")
    sample.fill("q", "Ja, \"heel\" graag")
    sample.fill("r", "4")
    let judged = try judged(sample)
    #expect(places(judged) == ["antwoord-ontbreekt E18"])
    var reader = try WorkbookReader(Array(try templateWorkbook(request)))
    #expect(reader.sheets.map(\.name) == ["Vragenlijst", "Lijsten"])
    let cells = try reader.cells(ofSheet: 0)
    #expect(cells.cells.contains { cells.text(of: $0) == "=HYPERLINK(\"x\")" })
    #expect(cells.cells.contains { cells.text(of: $0) == "@SUM(1)" })
  }

  @Test func theSameRequestGivesTheSameBytes() throws {
    let request = try request(["GM9001"], columns: 4)
    #expect(try templateWorkbook(request) == templateWorkbook(request))
  }

  @Test func refusesWhatDoesNotFit() throws {
    let code = try #require(MunicipalityCode("GM0363"))
    #expect(throws: TemplateError.notAsked(code)) { try self.request(["GM0363"]) }
    #expect(throws: TemplateError.tooManyColumns(51)) { try self.request(columns: 51) }
    #expect(try request(["GM9001"], columns: 50).columnCount == 50)
  }

  @Test func theBatchHasARowForEveryMunicipalityThatIsAsked() throws {
    let request = try request()
    let frame = try #require(request.frame)
    let file = SourceFile(name: "b.xlsx", bytes: Bytes(try batchTemplateWorkbook(request)))
    let judged = judge(
      [file],
      by: IngestContext(
        questionnaire: request.questionnaire, frame: frame, register: .bundled))
    // Until something is answered they are no submissions.
    #expect(judged.submissions.isEmpty)
    let count = frame.isAsked.count { $0 }
    #expect(
      judged.findings().map(\.message)
        == ["\(count) rijen met alleen een gemeente zijn overgeslagen."])
  }
}
