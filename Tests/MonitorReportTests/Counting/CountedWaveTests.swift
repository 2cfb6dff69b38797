import MonitorReport
import QuestionnaireSchema
import Tables
import Testing

@Test func countsTheSmallWaveAsByHand() throws {
  let wave = try SmallWave.counted()
  #expect(
    wave.figures.flatMap(\.cells).map(\.line) == [
      "coalities gevormd populatie 2/8 hoogstens 6/8",
      "coalities bezig populatie 1/8 hoogstens 5/8",
      "coalities geen populatie 1/8 hoogstens 5/8",
      "coalities gevormd respondenten 2/6",
      "coalities bezig respondenten 1/6",
      "coalities geen respondenten 1/6",
      "coalities gevormd kader 2/11",
      "coalities bezig kader 1/11",
      "coalities geen kader 1/11",
      "phb ja beantwoord 4/5",
      "phb nee beantwoord 1/5",
      "periode periode/vroeg met-phb 2/4",
      "periode periode/laat met-phb 2/4",
    ])
}

@Test(arguments: [
  (
    "coalities", "gevormd", "populatie",
    "geteld 2, andere categorie 2, niet ingevuld 1, fout antwoord 1, geen respons 2"
  ),
  (
    "coalities", "gevormd", "kader",
    "geteld 2, andere categorie 2, niet ingevuld 1, fout antwoord 1, geen respons 2, "
      + "buiten de populatie 2, niet uitgenodigd 1"
  ),
  (
    "phb", "ja", "beantwoord",
    "geteld 4, andere categorie 1, weet niet 1, niet ingevuld 1, geen respons 3"
  ),
  (
    "periode", "periode/vroeg", "met-phb",
    "geteld 2, andere categorie 1, buiten de basis 1, weet niet 1, niet ingevuld 2, "
      + "geen respons 3"
  ),
])
func accountsForEveryMunicipality(
  figure: String, category: String, base: String, expected: String
) throws {
  let wave = try SmallWave.counted()
  let cell = try #require(wave.figure(named: figure)?.cell(category: category, base: base))
  #expect(cell.account.line == expected)
}

@Test func givesTheRemainderOfAPartitionWithItsReasons() throws {
  let figure = try #require(try SmallWave.counted().figure(named: "coalities"))
  #expect(
    figure.remainders.map { "\($0.base): \($0.account.line)" } == [
      "populatie: niet ingevuld 1, fout antwoord 1, geen respons 2",
      "respondenten: niet ingevuld 1, fout antwoord 1",
      "kader: niet ingevuld 1, fout antwoord 1, geen respons 2, buiten de populatie 2, "
        + "niet uitgenodigd 1",
    ])
}

@Test func givesTheResponseOfEveryGroupThatIsNamed() throws {
  let rates = try SmallWave.counted().response
  #expect(
    rates.map { "\($0.group) \($0.share.numerator)/\($0.share.denominator)" } == [
      "alle 7/10", "impuls 6/8", "zonder-impuls 1/2", "provincie=Drenthe 5/5",
      "provincie=Zeeland 2/5",
    ])
  #expect(rates.map { $0.published?.id } == ["K02", "K01", nil, nil, nil])
}

@Test func isProvisionalOnlyWhereTheOpenErrorTouchesTheFigure() throws {
  let wave = try SmallWave.counted()
  #expect(wave.figures.map(\.isProvisional) == [true, false, false])
}

@Test func isProvisionalEverywhereWhenARefusedSubmissionCouldBeAnyones() throws {
  let wave = try SmallWave.counted([
    SmallWave.file("antwoorden.csv", SmallWave.answers),
    SmallWave.file(
      "los.json", #"{"gemeenten":["GM9999"],"antwoorden":{"phb":"ja"}}"#),
  ])
  #expect(wave.figures.map(\.isProvisional) == [true, true, true])
}

@Test func isProvisionalWhereTheOnlySubmissionWasRefusedForItsErrors() throws {
  let refused = SmallWave.file(
    "los.json", #"{"gemeenten":["GM9010"],"antwoorden":{"phb":"misschien"}}"#)
  let wave = try SmallWave.counted([
    SmallWave.file("antwoorden.csv", SmallWave.answers.replacing(";onzin;", with: ";geen;")),
    refused,
  ])
  // GM9010 has no Impuls, so the first figure is not about it.
  #expect(wave.figures.map(\.isProvisional) == [false, true, true])
}

@Test func countsWhoIsInTwoCategoriesOfAPartition() throws {
  let overlapping = SmallWave.questionnaire.replacing(
    "\"when\": \"${coalitie_status} = 'bezig'\"", with: "\"when\": \"${coalitie_status} != 'geen'\""
  )
  let wave = try SmallWave.counted(questionnaire: overlapping)
  #expect(wave.figures.map(\.overlapCount) == [2, 0, 0])
}

@Test(arguments: [
  ("de vraag die erover beslist is leeg", "GM9002", true),
  ("de vraag zelf is leeg", "GM9005", true),
  ("de vraag is niet gesteld", "GM9006", false),
  ("wie het niet weet, wordt het niet gevraagd", "GM9004", false),
  ("er is iets anders geantwoord", "GM9009", false),
])
func leavesThoseRoutedAwayOutOfTheUpperBound(
  reason: String, code: String, isPossible: Bool
) throws {
  let text = SmallWave.questionnaire.replacing(
    "\"show\": \"count\", \"sort\": \"numerator\",\n      \"categories\": { \"each\": [\"periode\"] },",
    with: "\"categories\": [ { \"name\": \"vroeg\", \"label\": \"V\", "
      + "\"when\": \"selected(${periode}, 'vroeg')\" } ],"
  ).replacing(
    "\"over\": \"respondents\", \"where\": \"${phb} = 'ja'\"", with: "\"over\": \"population\"")
  let header = "gemeentecode;ingezonden;coalitie_status;phb;periode\n"
  let row = try #require(SmallWave.answers.split(separator: "\n").first { $0.hasPrefix(code) })
  let wave = try SmallWave.counted(
    [SmallWave.file("antwoorden.csv", header + row)], questionnaire: text)
  let cell = try #require(wave.figure(named: "periode")?.cells.first)
  // Nine without a response, and the one whose answers are looked at.
  #expect(cell.upperBound?.numerator == (isPossible ? 10 : 9), "\(reason)")
}
