import MonitorReport
import Tables
import TestSupport
import Testing
import TextFormats

/// Answers to the small questionnaire drawn at random, wrong and missing ones among them.
private struct GeneratedAnswers {
  let heading = ["gemeentecode", "ingezonden", "coalitie_status", "phb", "periode"]
  var rows: [[String]] = []

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func pick(_ values: [String]) -> String { values.randomElement(using: &generator) ?? "" }
    for number in 1...11 where pick(["ja", "ja", "nee"]) == "ja" {
      rows.append([
        "GM90" + (number < 10 ? "0" : "") + String(number),
        pick(["2021-09-01", "2021-09-02", ""]), pick(["gevormd", "bezig", "geen", "onzin", ""]),
        pick(["ja", "ja", "nee", "weet_niet", "?", ""]),
        pick(["vroeg", "laat", "vroeg laat", "nooit", ""]),
      ])
    }
  }

  /// The answers as a file, its columns in some order.
  func file(columns: [Int], rows: [[String]]) -> SourceFile {
    let lines = ([heading] + rows).map { row in
      columns.map { row[$0] }.joined(separator: ";")
    }
    return SmallWave.file("antwoorden.csv", lines.joined(separator: "\n"))
  }
}

@Test(arguments: 1...60)
func accountsForEveryMunicipalityWhateverIsAnswered(seed: UInt64) throws {
  let answers = GeneratedAnswers(seed: seed)
  let wave = try SmallWave.counted([answers.file(columns: [0, 1, 2, 3, 4], rows: answers.rows)])
  for figure in wave.figures {
    for cell in figure.cells {
      let expected = cell.base == "kader" ? 11 : figure.population
      #expect(cell.account.total == expected, "\(cell)")
      #expect(cell.account[.counted] == cell.share.numerator, "\(cell)")
      if let bound = cell.upperBound {
        #expect(bound.numerator >= cell.share.numerator + cell.account[.nonresponse], "\(cell)")
        #expect(bound.denominator == cell.share.denominator, "\(cell)")
      }
    }
    for remainder in figure.remainders {
      let cells = figure.cells.filter { $0.base == remainder.base }
      let inside = cells.reduce(0) { $0 + $1.share.numerator }
      #expect(inside + remainder.account.total == cells[0].share.denominator)
    }
  }
}

@Test(arguments: 1...30)
func countsTheSameInAnyOrderOfFilesRowsAndColumns(seed: UInt64) throws {
  let answers = GeneratedAnswers(seed: seed)
  var generator = SeededGenerator(seed: seed)
  let rows = answers.rows.shuffled(using: &generator)
  let middle = rows.count / 2
  let columns = [0, 1, 2, 3, 4].shuffled(using: &generator)
  let plain = try SmallWave.counted([answers.file(columns: [0, 1, 2, 3, 4], rows: answers.rows)])
  let shuffled = try SmallWave.counted([
    answers.file(columns: columns, rows: Array(rows[middle...])),
    answers.file(columns: columns.reversed(), rows: Array(rows[..<middle])),
  ])
  #expect(plain.figures.flatMap(\.cells) == shuffled.figures.flatMap(\.cells))
  #expect(plain.response.map(\.share) == shuffled.response.map(\.share))
}
