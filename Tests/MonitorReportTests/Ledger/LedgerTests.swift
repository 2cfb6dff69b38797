import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import TestSupport
import Testing
import TextFormats

/// An account of everything.
private func wholeLedger(_ judged: JudgedResponses) -> Ledger {
  let names = [NumberName.response] + judged.questionnaire.figures.map(\.name)
  return Ledger(
    judged, year: 2021, of: names.flatMap { judged.questionnaire.numbers(named: $0) })
}

/// The accounts of the sample waves, made once for all tests.
private let sampleLedgers: [String: Ledger] = {
  var ledgers: [String: Ledger] = [:]
  for name in ["2019", "2020", "2021", "met-fouten", "tweede-vragenlijst"] {
    ledgers[name] = (try? Wave(SampleWaves.files(name), register: .bundled)).map {
      wholeLedger($0.judged)
    }
  }
  return ledgers
}()

@Suite struct LedgerTests {
  @Test(arguments: ["2019", "2020", "2021", "met-fouten", "tweede-vragenlijst"])
  func balancesEveryNumberOfTheSampleWaves(name: String) throws {
    let ledger = try #require(sampleLedgers[name])
    let frame = ledger.judged.units.codes.count
    #expect(!ledger.cells.isEmpty)
    for cell in ledger.cells {
      #expect(cell.isBalanced, "\(cell.name) \(String(describing: cell.group))")
      #expect(cell.standings.count { $0 == .counted } == cell.share.numerator)
      #expect(cell.units.count { cell.denominator[$0] } == cell.share.denominator)
      if cell.group == nil, cell.name.figure != NumberName.response || cell.name.category == "alle"
      {
        #expect(cell.units.count == frame)
      }
      // Nobody is above the line and not below it.
      #expect(zip(cell.units, cell.standings).allSatisfy { $1 != .counted || cell.denominator[$0] })
    }
  }

  @Test(arguments: ["2019", "2020", "2021", "met-fouten", "tweede-vragenlijst"])
  func agreesWithASlowReadingOfTheSampleWaves(name: String) throws {
    let ledger = try #require(sampleLedgers[name])
    let readings = ledger.judged.units.codes.indices.map { SlowReading(ledger.judged, unit: $0) }
    for cell in ledger.cells {
      let expected = cell.units.map { readings[$0].standing(cell.name) }
      #expect(cell.standings == expected, "\(cell.name)")
    }
  }

  @Test func givesEachNumberOfTheReportOnce() throws {
    let ledger = try #require(sampleLedgers["2021"])
    let counted = CountedWave(ledger.judged, year: 2021, suppressing: .standard)
    let whole = ledger.cells.filter { $0.group == nil }
    let shares = counted.response.map(\.share) + counted.figures.flatMap { $0.cells.map(\.share) }
    #expect(whole.map(\.share) == shares)
  }

  @Test(arguments: 1...60)
  func agreesWithASlowReadingOfTheRawAnswers(seed: UInt64) throws {
    let raw = RawAnswers(seed: seed)
    let ledger = wholeLedger(try SmallWave.judged([raw.file]))
    for cell in ledger.cells where cell.group == nil {
      #expect(cell.isBalanced)
      let found = zip(cell.units, cell.standings).map { unit, standing in
        "\(unit + 9001) \(standing.rawValue)"
      }
      let expected = (9001...9011).map { number in
        "\(number) \(raw.standing(of: number, cell.name))"
      }
      let isGroup = cell.name.figure == "respons" && cell.name.category != "alle"
      #expect(isGroup || found == expected, "\(cell.name)")
    }
  }

  @Test func namesTheCellsBehindEveryMunicipality() throws {
    let text = String(decoding: wholeLedger(try SmallWave.judged()).csv(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let heading =
      "jaar;cijfer;categorie;basis;uitsplitsing;groep;gemeentecode;gemeentenaam;stand;in_noemer;"
      + "in_teller;bestand;plaats;kolommen;antwoorden;toelichting"
    #expect(lines.first.map { String($0) } == heading)
    for line in [
      "2021;coalities;gevormd;populatie;;;GM9001;Aardappelveen;geteld;ja;ja;antwoorden.csv;rij 2;"
        + "coalitie_status;coalitie_status=gevormd;",
      "2021;coalities;gevormd;respondenten;;;GM9006;Fenkelveen;fout antwoord;ja;nee;antwoorden.csv;"
        + "rij 7;coalitie_status;coalitie_status=onzin;",
      "2021;coalities;gevormd;respondenten;;;GM9007;Gemberveen;geen respons;nee;nee;;;;;",
      "2021;periode;periode/vroeg;met-phb;;;GM9003;Courgetteveen;geteld;ja;ja;antwoorden.csv;rij 4;"
        + "phb | periode;phb=ja | periode=vroeg laat;",
      "2021;coalities;geen;populatie;provincie;Zuid;GM9011;Kervelveen;niet uitgenodigd;nee;nee;;;;;",
    ] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
    // Nobody of another group is in a number of a breakdown.
    #expect(!text.contains("provincie;Zuid;GM9001"))
  }

  @Test func saysWhyNothingCounts() throws {
    let judged = try SmallWave.judged([
      SmallWave.file("antwoorden.csv", SmallWave.answers),
      SmallWave.file("leeg.json", #"{"gemeenten":["GM9007"],"antwoorden":{}}"#),
    ])
    let patterns = judged.questionnaire.numbers(named: "respons")
    let text = String(
      decoding: Ledger(judged, year: 2021, of: patterns).listing([6]).csv(), as: UTF8.self)
    let rows = text.split(separator: "\n").dropFirst()
    let end = "GM9007;Gemberveen;geen respons;ja;nee;leeg.json;;;;geweigerd: inzending-leeg"
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.hasSuffix(end) })
  }

  @Test func makesWhatASpreadsheetWouldComputeHarmless() throws {
    let answers = "gemeentecode;ingezonden;=coalitie_status;phb\nGM9001;2021-09-01;x;=1+1\n"
    let text = String(
      decoding: wholeLedger(try SmallWave.judged([SmallWave.file("=a.csv", answers)])).csv(),
      as: UTF8.self)
    #expect(!text.contains(";="))
  }

  @Test func findsANumberByItsNameOrItsId() throws {
    let questionnaire = try SmallWave.judged().questionnaire
    #expect(
      questionnaire.numbers(named: "K03") == [
        NumberPattern(
          figure: "coalities", category: "gevormd", base: "populatie", breakdowns: .leftOut)
      ])
    #expect(
      questionnaire.numbers(named: "K01") == [
        NumberPattern(figure: "respons", category: "impuls", base: "gevraagd", breakdowns: .leftOut)
      ])
    #expect(
      questionnaire.numbers(named: "phb") == [
        NumberPattern(figure: "phb", category: nil, base: nil, breakdowns: .included)
      ])
    #expect(questionnaire.numbers(named: "K99").isEmpty)
    #expect(
      questionnaire.knownNumberNames
        == ["coalities", "phb", "periode", "respons", "K01", "K02", "K03"])
  }
}

@Suite struct PublicOutputTests {
  /// The report is public: no form of it may name a municipality, a file, or a column of the account.
  @Test(arguments: ["2021", "met-fouten"])
  func holdsNoMunicipalityAndNoFile(name: String) throws {
    let wave = try Wave(SampleWaves.files(name), register: .bundled)
    let report = try #require(
      Report([CountedWave(wave, suppressing: .standard)], flows: [], of: .all))
    let files = report.pages(nil) + report.csvFiles + [report.jsonFile]
    let forms =
      [report.document(.whole).terminalText(.plain), report.document(.whole).markdown()]
      + files.map { String(decoding: $0.bytes, as: UTF8.self) }
    let frame = try #require(wave.judged.units.frame)
    let names = wave.judged.units.codes.indices.map { frame.name(ofUnit: $0) }
    let forbidden =
      names + wave.judged.units.codes.map(\.description)
      + ["in_noemer", "in_teller", "gemeentecode", "toelichting"]
    let paths = wave.judged.fileNames.compactMap { $0.split(separator: "/").last }
    for form in forms {
      let words = Set(form.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
      #expect(words.isDisjoint(with: forbidden.map { $0[...] }))
      #expect(!paths.contains { form.contains($0) })
    }
  }
}

/// Answers to the small questionnaire drawn at random, and where everyone stands by reading them one
/// by one.
private struct RawAnswers {
  private struct Row {
    var status = ""
    var phb = ""
    var periode = ""
  }

  private var rows: [Int: Row] = [:]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &* 7919)
    func pick(_ values: [String]) -> String { values.randomElement(using: &generator) ?? "" }
    for number in 9001...9011 where pick(["ja", "ja", "ja", "nee"]) == "ja" {
      rows[number] = Row(
        status: pick(["gevormd", "bezig", "geen", "onzin", ""]),
        phb: pick(["ja", "ja", "nee", "weet_niet", "?", ""]),
        periode: pick(["vroeg", "laat", "vroeg laat", "nooit", ""]))
    }
  }

  var file: SourceFile {
    let lines = rows.sorted { $0.key > $1.key }.map { number, row in
      "GM\(number);2021-09-01;\(row.status);\(row.phb);\(row.periode)"
    }
    return SmallWave.file(
      "antwoorden.csv",
      (["gemeentecode;ingezonden;coalitie_status;phb;periode"] + lines).joined(separator: "\n"))
  }

  private func hasImpuls(_ number: Int) -> Bool { number < 9009 || number == 9011 }

  /// The row of a municipality, if it is a response: with an answer that it could give.
  private func response(_ number: Int) -> Row? {
    guard let row = rows[number], number != 9011 else { return nil }
    let hasStatus = hasImpuls(number) && ["gevormd", "bezig", "geen"].contains(row.status)
    let hasVisit = ["ja", "nee", "weet_niet"].contains(row.phb)
    let hasPeriod = row.phb == "ja" && row.periode != "" && row.periode != "nooit"
    return hasStatus || hasVisit || hasPeriod ? row : nil
  }

  /// Where a municipality stands with a number, worked out from what it wrote.
  func standing(of number: Int, _ name: NumberName) -> String {
    if number == 9011 { return "niet uitgenodigd" }
    if name.figure == "coalities", !hasImpuls(number) { return "buiten de populatie" }
    guard let row = response(number) else { return "geen respons" }
    switch name.figure {
    case "coalities":
      switch row.status {
      case "": return "niet ingevuld"
      case "onzin": return "fout antwoord"
      default: return row.status == name.category ? "geteld" : "andere categorie"
      }
    case "phb", "periode":
      switch row.phb {
      case "": return "niet ingevuld"
      case "?": return "fout antwoord"
      case "weet_niet": return "weet niet"
      default: break
      }
      if name.figure == "phb" { return row.phb == name.category ? "geteld" : "andere categorie" }
      if row.phb == "nee" { return "buiten de basis" }
      switch row.periode {
      case "": return "niet ingevuld"
      case "nooit": return "fout antwoord"
      default:
        let isTicked = row.periode.split(separator: " ").contains {
          "periode/\($0)" == name.category
        }
        return isTicked ? "geteld" : "andere categorie"
      }
    default: return "geteld"
    }
  }
}
