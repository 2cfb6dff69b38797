import ResponseIngest
import Testing

/// Contact data in rows that are refused, where it is not sure which cell is which.
@Suite struct RefusedRowContactTests {
  @Test(arguments: [
    CleaningExample(
      text: "gemeentecode;naam;plan;week\nGM9001;Boer; Jan;ja;3;\nGM9002;Piet;ja;4;;\n",
      cleaned: "gemeentecode;naam;plan;week\nGM9001;xxxx;xxxx;ja;3;\nGM9002;xxxx;ja;4;;\n",
      removed: ["Piet"], reason: "in a row that is one too long a value is one up at most"),
    CleaningExample(
      text: "gemeentecode;naam;plan\nGM9001;\"Jan \"\"x\"\"\";ja;j@x.nl, <p@x.nl>;9\n",
      cleaned: "gemeentecode;naam;plan\nGM9001;\"xxxx\"\"x\"\"\";xx;xxxxxx,xxxxxxxxx;9\n",
      removed: ["j@x.nl", "p@x.nl"], reason: "in a row that is two too long two up at most"),
    CleaningExample(
      text: "gemeentecode;plan;toelichting;naam\nGM9001;ja;zie <j@x.nl>;Jan;9\n",
      cleaned: "gemeentecode;plan;toelichting;naam\nGM9001;ja;zie <xxxxxx>;xxx;x\n",
      removed: ["j@x.nl"], reason: "words with a sign before the column"),
    CleaningExample(
      text: "gemeentecode;naam;plan;tel\nGM9001;Jan;\"ja;06 12\nGM9002;Piet;ja;07\n",
      cleaned: "gemeentecode;naam;plan;tel\nGM9001;xxx;\"xx;xxxxx\nGM9002;xxxx;ja;xx\n",
      removed: ["Piet", "07"], reason: "after a quote that is never closed all is overwritten"),
    CleaningExample(
      text: "gemeentecode;naam;plan\nGM9001;Jan;\"ja, j@x.nl\nGM9002;\"Piet; \"\"x\"\"\";ja\n",
      cleaned: "gemeentecode;naam;plan\nGM9001;xxx;\"ja, xxxxxx\nGM9002;\"xxxx; \"\"x\"\"\";ja\n",
      removed: ["j@x.nl", "Piet; \"x\""],
      reason: "after it words with a sign when no column follows; structure stays everywhere"),
    CleaningExample(
      text: "gemeentecode;naam;plan\nGM9001;\"Jan;ja\nGM9002;Piet;ja\nGM9001;\"Kees\";ja\n",
      cleaned: "gemeentecode;naam;plan\nGM9001;\"xxx;xx\nGM9002;xxxx;ja\nGM9001;\"xxxx\";ja\n",
      removed: ["Piet", "Kees"], reason: "a quote that is closed by that of a later row"),
    CleaningExample(
      text: "gemeentecode;\"naam;plan\nGM9001;Jan;ja\nGM9002;\"Piet; P\";ja\n",
      cleaned: "gemeentecode;\"naam;plan\nGM9001;xxx;ja\nGM9002;\"xxxx;xx\";ja\n",
      removed: ["Jan", "Piet; P"], reason: "a quote in the heading that is closed by a later one"),
    CleaningExample(
      text: "\"sep=,\"\r\ngemeentecode,\"naam,plan\r\nGM9001,Jan,ja\r\n",
      cleaned: "\"sep=,\"\r\ngemeentecode,\"naam,plan\r\nGM9001,xxx,ja\r\n",
      removed: ["Jan"], reason: "a quote in the heading that is never closed"),
    CleaningExample(
      text: "gemeentecode;\"plan;naam\nGM9001;\"ja;week;E-mail\nGM9002;Piet;3;p@x.nl\n",
      cleaned: "gemeentecode;\"plan;naam\nGM9001;\"xx;week;xxxxxx\nGM9002;Piet;3;xxxxxx\n",
      removed: ["p@x.nl"], reason: "what a broken heading still knows stays, and gives columns"),
    CleaningExample(
      text: "gemeentecode;plan\nGM9001;\"ja j@x.nl\nGM9002;ja;;j@x.nl\n", cleaned: "",
      removed: [], reason: "a file without contact data is left alone"),
  ])
  func contactDataAreOverwritten(_ example: CleaningExample) throws {
    let wave = try ExampleWave()
    let cleaned = wave.clean("a.csv", example.text)
    #expect(cleaned?.text == example.expected, "\(example.reason)")
    #expect((cleaned?.removed ?? []) == example.removed, "\(example.reason)")
    if let cleaned {
      #expect(
        wave.judge(("a.csv", cleaned.text)).short == wave.judge(("a.csv", example.text)).short)
      #expect(wave.clean("a.csv", cleaned.text) == nil)
    }
  }

  @Test func headingsTellForWhichColumnsARefusedRowWasOverwritten() throws {
    let wave = try ExampleWave()
    let text = "naam;gemeentecode;plan;tel;mail\n;GM9001;\"ja;06;\n"
    #expect(wave.clean("a.csv", text)?.headings == ["tel", "mail"])
  }

  @Test func manyBrokenRowsAreEachCleaned() throws {
    let rows = [String](repeating: "GM9001;Jan;\"nee;Piet", count: 3000)
    let text = (["gemeentecode;naam;plan;tel"] + rows).joined(separator: "\n")
    #expect(
      try ExampleWave().clean("a.csv", text)?.text
        == text.replacing("Jan;\"nee;Piet", with: "xxx;\"xxx;xxxx"))
  }
}
