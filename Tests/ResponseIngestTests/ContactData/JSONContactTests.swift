import ResponseIngest
import Testing
import TextFormats

@Suite struct JSONContactTests {
  @Test(arguments: [
    CleaningExample(
      text: #"{"contact":{"naam":"Jan","email":"j@x.nl"},"antwoorden":{"plan":"ja"}}"#,
      cleaned: #"{"contact":{"naam":"xxx","email":"xxxxxx"},"antwoorden":{"plan":"ja"}}"#,
      removed: ["Jan", "j@x.nl"], reason: "every value under contact"),
    CleaningExample(
      text: #"{"contact": {"a": [1, -1.5e3, true, null, {"b": " J "}], "c": false}}"#,
      cleaned: #"{"contact": {"a": [1, 111111, true, null, {"b": "xxx"}], "c": false}}"#,
      removed: ["-1.5e3", "J"], reason: "lists and objects, numbers and words"),
    CleaningExample(
      text: #"{"contact":"Jan","contact":["Jan","Piet"]}"#,
      cleaned: #"{"contact":"xxx","contact":["xxx","xxxx"]}"#, removed: ["Jan", "Piet"],
      reason: "a double key"),
    CleaningExample(
      text: #"{"contact":0612345678,"contact":612345678}"#, cleaned: "", removed: [],
      reason: "a number that is none makes the text unreadable"),
    CleaningExample(
      text: #"{"contact":{"naam":"Jan","email":"j.p@x.nl"},"#,
      cleaned: #"{"contact":{"naam":"Jan","email":"xxxxxxxx"},"#, removed: ["j.p@x.nl"],
      reason: "of a text that breaks off only the addresses"),
    CleaningExample(
      text: #"{"contact":"\u00a@x.nl, mailto:é@x.nl [b@y.nl]"}"#,
      cleaned: #"{"contact":"\xxxxxxxxx, mailto:xxxxxxx [xxxxxx]"}"#,
      removed: ["u00a@x.nl", "é@x.nl", "b@y.nl"], reason: "a broken escape stays broken"),
    CleaningExample(
      text: #"{"contact":612345678}"#, cleaned: #"{"contact":111111111}"#,
      removed: ["612345678"], reason: "a number"),
    CleaningExample(
      text: #"{"cont\u0061ct":"j\u0040\"x\\","antwoorden":null}"#,
      cleaned: #"{"cont\u0061ct":"xxxxxxxxxxxx","antwoorden":null}"#, removed: [#"j@"x\"#],
      reason: "escapes in the key and in the value"),
    CleaningExample(
      text: "{\"contact\":\"Zoë 😀\\u0000\"}", cleaned: "{\"contact\":\"xxxxxxxxxxxxxxx\"}",
      removed: ["Zoë 😀\0"], reason: "characters of several bytes, and a zero"),
    CleaningExample(
      text: #"{"E-mail":"j@x.nl","naam":{"voor":"Jan"},"kleur":"rood"}"#,
      cleaned: #"{"E-mail":"xxxxxx","naam":{"voor":"xxx"},"kleur":"rood"}"#,
      removed: ["j@x.nl", "Jan"], reason: "keys beside the answers"),
    CleaningExample(
      text: #"{"antwoorden":{"plan":"ja","functie":"baas"},"antwoorden":{"tel":"06"}}"#,
      cleaned: #"{"antwoorden":{"plan":"ja","functie":"xxxx"},"antwoorden":{"tel":"xx"}}"#,
      removed: ["baas", "06"], reason: "keys among the answers"),
    CleaningExample(
      text: #"{"gemeenten":["GM9001"],"vragenlijst":"naam","ingezonden":"tel"}"#, cleaned: "",
      removed: [], reason: "keys with a meaning"),
    CleaningExample(
      text: #"[{"contact":"Jan"},[{"contact":"Piet"}]]"#,
      cleaned: #"[{"contact":"xxx"},[{"contact":"xxxx"}]]"#, removed: ["Jan", "Piet"],
      reason: "a list of submissions"),
    CleaningExample(
      text: #"{"contact":{"naam":"","tel":" ","x":null},"antwoorden":{}}"#, cleaned: "",
      removed: [], reason: "nothing was filled in"),
    CleaningExample(
      text: #"{"contact":{"naam":"xxx","tel":111}}"#, cleaned: "", removed: [],
      reason: "overwritten before"),
    CleaningExample(
      text: #"{"contact":{"naam":"Jan"}"#, cleaned: "", removed: [], reason: "unreadable"),
  ])
  func contactDataAreOverwritten(_ example: CleaningExample) throws {
    let cleaned = try ExampleWave().clean("a.json", example.text)
    #expect(cleaned?.text == example.expected, "\(example.reason)")
    #expect((cleaned?.removed ?? []) == example.removed, "\(example.reason)")
    #expect((cleaned?.headings ?? []) == [], "\(example.reason)")
  }

  @Test func namedKeysAreOverwrittenUnlessTheyAreAQuestion() throws {
    let cleaned = try ExampleWave().clean(
      "a.json", #"{"kleur":"rood","antwoorden":{"Kleur":"geel","plan":"ja"},"gemeenten":"x"}"#,
      columns: ["kleur", "plan", "gemeenten", "antwoorden"])
    #expect(
      cleaned?.text
        == #"{"kleur":"xxxx","antwoorden":{"Kleur":"xxxx","plan":"ja"},"gemeenten":"x"}"#)
  }

  @Test func aBrokenLineDoesNotHideTheNext() throws {
    let text = """
      {"contact":{"naam":"Jan"}

      {"contact":{"naam":"Piet"}}
      """
    let cleaned = try ExampleWave().clean("a.JSONL", text + "\r{\"tel\":\"Jan\"}\r\n")
    #expect(
      cleaned?.text
        == text.replacing("Piet", with: "xxxx") + "\r{\"tel\":\"xxx\"}\r\n")
    #expect(cleaned?.removed == ["Piet", "Jan"])
  }

  @Test func valuesAreFoundAsDeepAsJSONIsRead() throws {
    func nested(_ depth: Int, _ value: String) -> String {
      "{\"contact\":" + String(repeating: "[", count: depth) + value
        + String(repeating: "]", count: depth) + "}"
    }
    let wave = try ExampleWave()
    let deepest = JSONDocument.deepest - 1
    #expect(wave.clean("a.json", nested(deepest, "\"Jan\""))?.text == nested(deepest, "\"xxx\""))
    #expect(wave.clean("a.json", nested(deepest + 1, "\"Jan\"")) == nil)
  }

  @Test func aLargeValueIsOverwrittenWhole() throws {
    let value = String(repeating: #"\u0040é\""#, count: 100_000)
    let text = "{\"contact\":\"\(value)\",\"antwoorden\":{}}"
    let filler = String(repeating: "x", count: value.utf8.count)
    #expect(
      try ExampleWave().clean("a.json", text)?.text == text.replacing(value, with: filler))
  }
}
