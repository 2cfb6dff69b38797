import TestSupport
import Testing
import TextFormats

@Suite struct DelimitedReaderTests {
  @Test(
    arguments: [
      ("a;b\n1;2", [2: ["1", "2"]], "no line end at the end"),
      ("a;b\r\n1;2\r\n3;4\r\n", [2: ["1", "2"], 3: ["3", "4"]], "CRLF"),
      ("a;b\r1;2\r3;4\r", [2: ["1", "2"], 3: ["3", "4"]], "lone CR"),
      ("a\n1\r\r2\n\n\r\n3", [2: ["1"], 4: ["2"], 7: ["3"]], "blank rows count"),
      ("a;b\n;\n \u{A0};\t\n\"\";\n1;", [5: ["1", ""]], "rows of empty cells are blank"),
      ("a;b\n\"x;\ny\";\"z\"", [2: ["x;\ny", "z"]], "delimiter and line end within quotes"),
      ("a\n\"say \"\"yes\"\"\"", [2: ["say \"yes\""]], "doubled quotes"),
      ("a\n\"\"\"\"", [2: ["\""]], "only a doubled quote"),
      ("a;b\n\"x\"y\"z;1", [2: ["xy\"z", "1"]], "text after a closing quote"),
      ("a;b\n\"x\"\"y\" ;1", [2: ["x\"y ", "1"]], "a space after a closing quote"),
      ("a;b\n5\" pipe;\"1", [2: ["5\" pipe", "1"]], "a quote in the middle is a quote"),
      ("a;b\n1\n1;2;3\n", [2: ["1"], 3: ["1", "2", "3"]], "rows too short and too long"),
      ("sep=,\na,b\n1;2,3", [2: ["1;2", "3"]], "a line sep= is no row"),
      ("a\n\"x\r\ny\rz\"", [2: ["x\r\ny\rz"]], "line ends within quotes stay"),
      ("a;b\n\"\0\";\u{1F600}", [2: ["\0", "😀"]], "any character"),
    ] as [(String, [Int: [String]], String)])
  func readsRecords(text: String, rows: [Int: [String]], reason: String) {
    #expect(records(of: text) == rows, "\(reason)")
  }

  @Test func saysThatAQuoteStaysOpen() {
    let text = DelimitedText(DecodedText("a;b\n1;2\n3;\"4\n5;6\n"))
    text.bytes.withSpan { span in
      var reader = DelimitedReader(text)
      var fields: [DelimitedField] = []
      #expect(reader.next(in: span, into: &fields)?.hasOpenQuote == false)
      let last = reader.next(in: span, into: &fields)
      #expect(last?.row == 3 && last?.range == 8..<17 && last?.hasOpenQuote == true)
      #expect(fields.map(\.range) == [8..<9, 11..<17])
      #expect(reader.next(in: span, into: &fields) == nil)
    }
  }

  @Test func readsBackWhatWasWritten() {
    var generator = SeededGenerator(seed: 2021)
    let pieces = [
      "a", ";", ",", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "é", "😀", "=", "sep=;",
      "\u{FEFF}",
    ]
    for _ in 0..<2000 {
      let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        ["x"]
          + (0..<3).map { _ in
            (0..<Int.random(in: 0...5, using: &generator)).map { _ in
              pieces.randomElement(using: &generator) ?? ""
            }.joined()
          }
      }
      var writer = DelimitedWriter(formulas: .kept)
      writer.write(["k1", "k2", "k3", "k4"])
      for row in rows {
        writer.write(row)
      }
      let text = String(decoding: writer.bytes, as: UTF8.self)
      let expected = Dictionary(uniqueKeysWithValues: zip(2..., rows))
      #expect(records(of: text) == expected, "\(text.debugDescription)")
    }
  }

  /// Bytes that differ little from those that end a cell, at every distance from them.
  @Test func findsTheSameCellsAsASearchByteByByte() {
    var generator = SeededGenerator(seed: 64)
    let near: [UInt8] = [
      0x3A, 0x3C, 0xBB, 0x3B ^ 1, 0x0B, 0x8A, 0x0C, 0x0E, 0x8D, 0x00, 0xFF, 0x7F,
    ]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Int.random(in: 0..<8, using: &generator) == 0
          ? 0x3B : near.randomElement(using: &generator) ?? 0
      }
      Bytes(bytes + [0x0A]).withSpan { span in
        var reader = DelimitedReader(delimiter: 0x3B, range: 0..<span.count, firstRow: 1)
        var fields: [DelimitedField] = []
        guard reader.next(in: span, into: &fields) != nil else { return }
        let cells = bytes.split(separator: 0x3B, omittingEmptySubsequences: false)
        #expect(fields.map(\.range) == cells.map { $0.startIndex..<$0.endIndex })
      }
    }
  }

  @Test func anyTruncationIsReadWithoutACrash() {
    let sample = "sep=;\r\n\"a\"\"\";b\r\n\"x\ny\"z;\u{FEFF}é\r\n;\r\"\"\"\";1"
    for encoding in encodings(of: sample.replacing("\u{FEFF}", with: "")) {
      for count in 0...encoding.count {
        let text = DelimitedText(decodeText(Bytes(Array(encoding[..<count]))))
        #expect(records(of: text).values.allSatisfy { $0.count <= 2 })
      }
    }
  }

  @Test func startsAnywhereWithItsRow() {
    let bytes = Bytes("a;b\n1;2\n3;4\n")
    bytes.withSpan { span in
      var reader = DelimitedReader(
        delimiter: UInt8(ascii: ";"), range: 8..<span.count, firstRow: 3)
      var fields: [DelimitedField] = []
      #expect(reader.next(in: span, into: &fields)?.row == 3)
      #expect(reader.nextOffset == 12)
    }
  }
}

/// The cells of all records by their row.
func records(of text: String) -> [Int: [String]] {
  records(of: DelimitedText(DecodedText(text)))
}

private func records(of text: DelimitedText) -> [Int: [String]] {
  text.bytes.withSpan { span in
    var reader = DelimitedReader(text)
    var fields: [DelimitedField] = []
    var rows: [Int: [String]] = [:]
    while let record = reader.next(in: span, into: &fields) {
      var cells: [String] = []
      for field in fields {
        cells.append(field.text(in: span))
      }
      rows[record.row] = cells
    }
    return rows
  }
}
