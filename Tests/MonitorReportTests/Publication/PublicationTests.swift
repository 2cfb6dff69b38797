import Findings
import Foundation
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import TestSupport
import Testing
import TextFormats

@Suite struct PublicationTests {
  private func small(_ release: Release? = nil) throws -> Document {
    try #require(
      Report(
        [try SmallWave.counted(), try SmallWave.counted([], year: 2019)], flows: [], of: .all)
    ).publication(release)
  }

  @Test func aPublicationIsTheSameInEveryRun() throws {
    let text = try small().terminalText(.plain)
    #expect(difference(of: text.utf8, fromGolden: "klein-publicatie.txt") == nil)
  }

  @Test func saysHowFirmItIsAndWhatWasPutRight() throws {
    let release = Release(
      status: .revised, day: try #require(CalendarDay(iso: "2022-03-01")),
      errata: [Release.Erratum(figure: "coalities", text: "Eén inzending was dubbel geteld.")],
      changes: [
        Release.Change(
          figure: "coalities", label: "Coalitie gevormd", before: "3 van 8", after: "2 van 8",
          isWhole: true),
        Release.Change(
          figure: "coalities", label: "Coalitie gevormd, Noord", before: "3 van 5",
          after: "2 van 5", isWhole: false),
      ])
    let blocks = try small(release).blocks
    #expect(
      blocks.contains(
        .paragraph(
          "Herziene cijfers van 1 maart 2022: zij komen in de plaats van eerder gepubliceerde.")))
    let text = "Eén inzending was dubbel geteld."
    #expect(
      blocks.contains(
        .definitions([Document.Definition("Erratum bij ‘Gemeenten met een coalitie’", text)])))
    let heading = try #require(
      blocks.firstIndex(of: .heading("Gemeenten met een coalitie (voorlopig)", level: .section)))
    #expect(blocks[heading + 1] == .definitions([Document.Definition("Erratum", text)]))
    let changes = blocks.compactMap { block -> [String]? in
      guard case .table(let table) = block, table.name == "wijzigingen" else { return nil }
      return table.groups.flatMap(\.rows).map(\.label)
    }
    // What changed in a group could be the answer of one municipality.
    #expect(changes == [["Coalitie gevormd"]])
  }

  @Test func saysThatMadeUpAnswersAreMadeUp() throws {
    let blocks = try small().blocks
    #expect(
      blocks.contains { block in
        if case .message(.warning, let text) = block { text.contains("verzonnen") } else { false }
      })
  }

  @Test func aChartHasAGapWhereAYearDidNotAsk() throws {
    let report = try #require(SampleWaves.report)
    let drawings = Dictionary(
      report.drawings.map { ($0.table.name, $0.table) }, uniquingKeysWith: { first, _ in first })
    // One for each domain; community is the third.
    let community = try #require(drawings["figuur-4-3"])
    #expect(community.title.contains("community"))
    #expect(community.columns.map(\.heading) == ["2020 (n = 287)", "2021 (n = 229)"])
    let rows = community.groups.flatMap(\.rows)
    #expect(rows.allSatisfy { $0.cells[0].value == .absent("niet gevraagd") })
    #expect(rows.allSatisfy { $0.cells[1].value != .absent("niet gevraagd") })
    let periods = try #require(drawings["figuur-6"])
    #expect(periods.columns.map(\.heading) == ["2020 (n = 181)", "2021 (n = 169)"])
    let shares = periods.groups.flatMap(\.rows).map { row -> String in
      if case .percentage(let share) = row.cells[1].value {
        "\(share.percentage ?? -1)"
      } else {
        "?"
      }
    }
    // Printed in the Monitor: 43% before week 15 (C05), 69% in weeks 20 to 25 (C04).
    #expect(shares.first == "43" && shares.contains("69"))
  }

  @Test func everyNumberInPageAndDrawingsIsInTheJSONOrInTheQuestionnaire() throws {
    let report = try #require(SampleWaves.report)
    let questionnaire = try #require(report.waves.last?.questionnaire)
    let file = try readFile(
      at: "\(projectFolder)/Questionnaires/2021/vragenlijst.json", named: "vragenlijst.json")
    #expect(questionnaire.id == "kansrijke-start-2021")
    let json = report.json().text(.compact)
    let known = Set(numbers(in: json)).union(
      numbers(in: String(decoding: file.bytes.array(in: 0..<file.bytes.count), as: UTF8.self)))
    for page in report.pages(nil) {
      var text = String(decoding: page.bytes, as: UTF8.self)
      if page.name.hasSuffix(".html") {
        // The style and the addresses of headings are no text.
        text = text.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
        text = text.replacing(/<head>.*?<\/head>/.dotMatchesNewlines(), with: "")
      }
      for said in shownTexts(of: text) {
        // Axes and dates: round values and days are no figures.
        for number in numbers(in: said) where !isOnAnAxis(said) {
          #expect(known.contains(number), "\(page.name): \(number) in ‘\(said.prefix(80))’")
        }
      }
    }
  }

  @Test func noPublicFileNamesAMunicipalityOrAFile() throws {
    let report = try #require(SampleWaves.report)
    let release = Release(
      status: .final, day: try #require(CalendarDay(iso: "2022-02-14")), errata: [], changes: [])
    let names = Set(
      SampleWaves.frames.flatMap { frame in
        (0..<frame.count).map { frame.name(ofUnit: $0) }
      })
    for file in report.publicFiles(release) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("GM9"), "\(file.name)")
      #expect(!text.contains("antwoorden.csv") && !text.contains("inzendingen/"))
      // Word by word, so that hundreds of names are looked up at once.
      let words = Set(text.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init))
      #expect(words.isDisjoint(with: names), "\(file.name)")
    }
  }

  @Test func aWrittenReportTellsWhichRowsItHidAndALaterOneHidesThemToo() throws {
    let report = try #require(SampleWaves.report)
    let numbers = try #require(PublishedNumbers(report))
    let hidden = report.waves.reduce(into: [:]) { $0[$1.year] = $1.hiddenRows }
    #expect(numbers.hiddenRows == hidden.filter { !$0.value.isEmpty })
    let row = HiddenRow(breakdown: "provincie", figure: "indicator-1", group: "Limburg")
    #expect(numbers.hiddenRows[2021]?.contains(row) == false)
    let later = report.hiding([2021: [row]])
    #expect(try #require(PublishedNumbers(later)).hiddenRows[2021]?.contains(row) == true)
    for file in later.publicFiles(
      Release(
        status: .provisional, day: try #require(CalendarDay(iso: "2022-02-14")), errata: [],
        changes: []))
    where file.name == "rapport.html" {
      let page = String(decoding: file.bytes, as: UTF8.self)
      #expect(page.contains("Limburg</th>\n<td class=\"number\">.</td>"))
    }
  }

  @Test func theSameWavesGiveTheSameBytes() throws {
    let release = Release(
      status: .provisional, day: try #require(CalendarDay(iso: "2022-02-14")), errata: [],
      changes: [])
    let again = try #require(
      Report(SampleWaves.counted, flows: CountedFlow.flows(over: SampleWaves.standings), of: .all))
    #expect(try #require(SampleWaves.report).publicFiles(release) == again.publicFiles(release))
  }

  /// The texts between tags, as a reader sees them.
  private func shownTexts(of source: String) -> [String] {
    source.split(separator: "<").compactMap { piece in
      guard let end = piece.firstIndex(of: ">") else { return nil }
      let text = piece[piece.index(after: end)...].split(whereSeparator: \.isWhitespace)
      return text.isEmpty ? nil : text.joined(separator: " ")
    }
  }

  /// The whole numbers in a text; points between thousands are left out.
  private func numbers(in text: String) -> [String] {
    text.replacing(/(\d)\.(\d{3})/) { "\($0.output.1)\($0.output.2)" }
      .split { !$0.isASCII || !$0.isNumber }.map(String.init)
  }

  /// Whether a text is a round value or a day of an axis, or a row of days in a table.
  private func isOnAnAxis(_ text: String) -> Bool {
    text.wholeMatch(of: /\d+(00|50|25|0)?%?|\d{1,2} [a-z]{3}( \d{4})?|\d{4}-\d\d-\d\d/) != nil
      && (text.contains(/[a-z]|-/)
        || ["0%", "25%", "50%", "75%", "100%", "0", "100", "200", "300", "400"].contains(text))
  }
}
