import Findings
import MonitorReport
import Testing
import TextFormats

private func findings(_ text: String) -> [String] {
  do throws(WaveError) {
    return try WaveDescription(SmallWave.file("meting.json", text)).warnings.map(\.line)
  } catch {
    return error.findings.map(\.line)
  }
}

extension Finding {
  /// The finding in one line.
  fileprivate var line: String {
    let position = place.position.map { "\($0.line):\($0.column)" } ?? "-"
    return "\(severity.rawValue) \(position) \(place.path ?? "-") \(message) \(advice ?? "-")"
  }
}

@Test func readsAllThatAMetingSays() throws {
  let text = """
    { "jaar": 2021, "vragenlijst": "klein-2021", "kader": "kader.csv", "uiterlijk": "2021-09-13",
      "sluiting": "2021-09-20", "antwoorden": ["a.csv", "map"], "kolommen": "kolommen.csv",
      "vorige": "../2020", "herindelingen": "herindelingen.csv" }
    """
  let wave = try WaveDescription(SmallWave.file("meting.json", text))
  #expect(wave.year == 2021)
  #expect(wave.questionnaire.name == "klein-2021")
  #expect(wave.frame.name == "kader.csv")
  #expect(wave.deadline == CalendarDay(year: 2021, month: 9, day: 13))
  #expect(wave.closing == CalendarDay(year: 2021, month: 9, day: 20))
  #expect(wave.responses.map(\.name) == ["a.csv", "map"])
  #expect(wave.renaming?.name == "kolommen.csv")
  #expect(wave.previous?.name == "../2020")
  #expect(wave.reorganisations?.name == "herindelingen.csv")
  #expect(wave.warnings.isEmpty)
  #expect(
    wave.responses[1].place
      == Place(
        file: "meting.json", position: TextPosition(line: 2, column: 53), path: "antwoorden[1]"))
}

@Test func warnsOfDatesBeforeTheYearOfTheWaveBegan() {
  let text = """
    { "jaar": 2021, "vragenlijst": "klein-2021", "kader": "kader.csv", "antwoorden": [],
      "uiterlijk": "2020-12-31", "sluiting": "2020-12-31" }
    """
  #expect(
    findings(text) == [
      "waarschuwing 2:16 uiterlijk Bij ‘uiterlijk’ staat 31 december 2020: dat is voor 2021, het jaar "
        + "van de meting, begint. Elke inzending krijgt dan een waarschuwing. Kijk of het jaar in deze "
        + "datum klopt, en bij ‘jaar’.",
      "waarschuwing 2:42 sluiting Bij ‘sluiting’ staat 31 december 2020: dat is voor 2021, het jaar van "
        + "de meting, begint. Geen inzending telt dan mee. Kijk of het jaar in deze datum klopt, en bij "
        + "‘jaar’.",
    ])
  // A wave can run on into the next year.
  #expect(findings(text.replacing("2020-12-31", with: "2021-01-01")) == [])
  #expect(findings(text.replacing("2020-12-31", with: "2022-03-01")) == [])
}

@Test func reportsEverythingThatIsWrongInOneRun() {
  let text = """
    { "jaar": "2021",
      "vraaglijst": "klein-2021",
      "kader": 7,
      "sluiting": "20-09-2021",
      "antwoorden": "a.csv",
      "kader": "kader.csv" }
    """
  #expect(
    findings(text) == [
      "fout 2:3 vraaglijst ‘vraaglijst’ hoort niet in meting.json. Bedoelde u ‘vragenlijst’?",
      "fout 6:3 kader ‘kader’ staat er twee keer in. Laat één van de twee staan.",
      "fout 1:11 jaar Het jaar is geen jaartal van vier cijfers. "
        + "Schrijf bijvoorbeeld \"jaar\": 2021, zonder aanhalingstekens om het getal.",
      "fout 1:1 - ‘vragenlijst’ ontbreekt. Vul ‘vragenlijst’ in.",
      "fout 3:12 kader Bij ‘kader’ hoort een naam, maar er staat een getal. "
        + "Schrijf de naam tussen dubbele aanhalingstekens.",
      "fout 4:15 sluiting ‘sluiting’ is geen datum. "
        + "Schrijf de datum als \"jjjj-mm-dd\", bijvoorbeeld \"2021-09-20\".",
      "fout 5:17 antwoorden Bij ‘antwoorden’ hoort een lijst, maar er staat een tekst. "
        + "Zet de namen tussen ‘[’ en ‘]’.",
    ])
}

@Test(arguments: [
  (
    "[]",
    "fout 1:1 - Hier hoort een object, maar er staat een lijst. Begin het bestand met ‘{’ en eindig met ‘}’."
  ),
  (
    "{ \"jaar\": 2021, }",
    "fout 1:15 - Na de laatste komma volgt niets meer. Haal die komma weg. -"
  ),
])
func reportsWhatIsNoObject(text: String, expected: String) {
  #expect(findings(text) == [expected])
}

@Test func warnsWhenTheClosingComesBeforeTheDeadline() {
  let text = """
    { "jaar": 2021, "vragenlijst": "x", "kader": "k", "antwoorden": [],
      "uiterlijk": "2021-09-20", "sluiting": "2021-09-13" }
    """
  #expect(
    findings(text) == [
      "waarschuwing 2:16 uiterlijk De uiterste datum (2021-09-20) ligt na de sluiting (2021-09-13). "
        + "Kijk of de twee datums niet zijn verwisseld."
    ])
}
