import TestSupport
import Testing
import TextFormats

@Suite struct DelimitedTextTests {
  @Test(
    arguments: [
      ("a;b\n1,2,3", ";", ["a", "b"], "only the header counts"),
      ("a,b,c;d\n", ",", ["a", "b", "c;d"], "the most frequent one"),
      ("a\tb\tc\n", "\t", ["a", "b", "c"], "tabs"),
      ("a,b;c\n", ";", ["a,b", "c"], "a tie is for the semicolon"),
      ("a,b\tc\n", ",", ["a", "b\tc"], "then for the comma"),
      ("a;\"b, c, d\";e\n", ";", ["a", "b, c, d", "e"], "quotes hide delimiters"),
      ("a;\"x \"\", , ,\";e\n", ";", ["a", "x \", , ,", "e"], "also after a doubled quote"),
      ("a;b\"c,d,e,f\n", ",", ["a;b\"c", "d", "e", "f"], "a quote in the middle hides nothing"),
      ("\"a\nb\";c\n", ";", ["a\nb", "c"], "a line end within quotes"),
      ("\n,,\n , \na,b\n", ",", ["a", "b"], "blank rows come first"),
      ("sep=|\na|b;c;d\n", "|", ["a", "b;c;d"], "a line sep="),
      ("SEP=\t\r\na\tb", "\t", ["a", "b"], "a line sep= with a tab"),
      ("\"sep=;\"\r\na;b", ";", ["a", "b"], "a line sep= within quotes"),
      ("sep=;\n", ";", [], "only a line sep="),
      ("sep=a\n", ";", ["sep=a"], "a letter parts no cells"),
      ("alleen\n", ";", ["alleen"], "one column"),
      (" a ;\u{A0}\"b\";\u{200B}c\u{FEFF}\n", ";", ["a", "\"b\"", "c"], "headings are trimmed"),
      ("", ";", [], "nothing"), ("\r\n\r\n", ";", [], "only blank rows"),
    ] as [(String, Character, [String], String)])
  func findsDelimiterAndHeader(
    text: String, delimiter: Character, header: [String], reason: String
  ) {
    let found = DelimitedText(DecodedText(text))
    #expect(Character(Unicode.Scalar(found.delimiter)) == delimiter, "\(reason)")
    #expect(found.header == header, "\(reason)")
  }

  @Test func whatDutchExcelWritesIsOneText() {
    let text = "gemeentecode;opmerking\r\nGM9001;naïef\r\n"
    for encoding in encodings(of: text) {
      let found = DelimitedText(decodeText(Bytes(encoding)))
      #expect(found.header == ["gemeentecode", "opmerking"])
      #expect(found.bytes.text(in: found.body) == "GM9001;naïef\r\n")
    }
  }

  @Test func givesTheCellsOfASmallFileAtOnce() {
    let text = DelimitedText(DecodedText("a;b\n 1 ;\"x \"\"y\"\" \"\n\n;\n2;\"z\n"))
    let records = text.records()
    #expect(records.map(\.record.row) == [2, 5])
    #expect(records.map(\.record.hasOpenQuote) == [false, true])
    #expect(records.map(\.cells) == [["1", "x \"y\""], ["2", "z"]])
    for (record, expected) in records {
      let cells = text.cells(ofRecord: record.range)
      #expect((0..<cells.count).map { cells[$0] } == expected)
    }
    #expect(text.cells(ofRecord: 0..<0).count == 0)
  }

  @Test func aQuoteThatStaysOpenInTheHeaderIsTold() {
    let text = DelimitedText(DecodedText("a;\"b\n1;2\n"))
    #expect(text.headerHasOpenQuote)
    #expect(text.body.isEmpty)
  }
}
