import Tables
import Testing
import TextFormats

extension PictureTests {
  @Test func aColumnThatOnlySaysWhyThereIsNoNumberIsAGap() throws {
    func drawn(_ cell: TableCell) throws -> [String] {
      let table = Table(
        name: "balken", title: "Titel", labelHeading: "",
        columns: [.numbers("2020"), .numbers("2021")],
        rows: [TableRow("Linde", [cell, .percentage(Share(numerator: 1, denominator: 4))])],
        notes: [])
      let figure = Figure(.bars, of: table, description: "Bomen.")
      return try Drawings(figure).all.flatMap { try read($0) }.filter { $0.name == "text" }
        .map(\.text)
    }
    #expect(try drawn(.absent("niet gevraagd")).contains("niet gevraagd"))
    #expect(try drawn(.absent("niet gevraagd")).contains("2020"))
    #expect(try !drawn(.text("niet gevraagd")).contains("niet gevraagd"))
  }

  @Test(arguments: UInt64(1)...120)
  func everyTextAtBarsHasItsPlace(_ seed: UInt64) throws {
    for drawing in Drawings(Samples.bars(seed)).all {
      let elements = try read(drawing)
      try checkPlaces(elements)
      checkParts(elements)
    }
  }

  @Test(arguments: UInt64(1)...80)
  func everyNumberOfTheTableIsAtItsBar(_ seed: UInt64) throws {
    let figure = Samples.bars(seed)
    let rows = figure.table.groups.flatMap(\.rows)
    let printed = rows.flatMap { $0.cells.compactMap(Self.number) }
    for drawing in Drawings(figure).all {
      let texts = try read(drawing).filter { $0.name == "text" }.map(\.text)
      guard !texts.contains("Geen gegevens") else {
        #expect(printed == [])
        continue
      }
      for number in Set(printed) {
        #expect(texts.count { $0 == number } >= printed.count { $0 == number })
      }
    }
  }

  @Test(arguments: UInt64(1)...80)
  func everyNumberAtABarIsInTheTable(_ seed: UInt64) throws {
    let table = Samples.bars(seed).table
    // The same numbers under labels without any.
    let bare = Table(
      name: "balken", title: "titel", labelHeading: "", groupHeading: "",
      columns: table.columns.map { _ in .numbers("kolom") },
      groups: table.groups.map { group in
        TableRowGroup(
          "groep",
          group.rows.map { row in
            TableRow(
              "rij",
              row.cells.map { cell in
                if case .text = cell.value { .text("woorden") } else { cell }
              })
          })
      }, notes: [])
    let printed = Set(bare.groups.flatMap { $0.rows.flatMap { $0.cells.compactMap(Self.number) } })
    let words: Set = ["titel", "kolom", "groep", "rij", "woorden", "niet getoond", "Geen gegevens"]
    for drawing in Drawings(Figure(.bars, of: bare, description: "")).all {
      let texts = try read(drawing).filter {
        $0.name == "text" && $0.attributes["text-anchor"] != "middle" && !words.contains($0.text)
      }
      #expect(texts.allSatisfy { printed.contains($0.text) })
    }
  }

  /// A number as it is printed, with its mark; a share of nothing has at most the mark.
  private static func number(_ cell: TableCell) -> String? {
    let number: String
    switch cell.value {
    case .count(let count): number = dutchInteger(count)
    case .percentage(let share): number = share.percentage.map { "\($0)%" } ?? ""
    default: return nil
    }
    let printed = number + (cell.mark ?? "")
    return printed.isEmpty ? nil : printed
  }

  @Test func aBarIsAsLongAsItsShare() throws {
    let elements = try read(Samples.weekBars.svg())
    let ticks = elements.filter { $0.attributes["text-anchor"] == "middle" }
    let left = try #require(ticks.first { $0.text == "0%" }?.number("x"))
    let right = try #require(ticks.first { $0.text == "100%" }?.number("x"))
    let bars = elements.filter { $0.name == "rect" && $0.number("x") == left }
    let lengths = try bars.map { try #require($0.number("width")) / (right - left) }
    let shares: [Double] = [
      54.0 / 181, 73.0 / 169, 104.0 / 181, 101.0 / 169, 116.0 / 181, 117.0 / 169, 1,
    ]
    #expect(lengths.count == shares.count)
    for (length, share) in zip(lengths, shares) { #expect(abs(length - share) < 0.0003) }
  }

  @Test func saysWhereThereIsNoNumber() throws {
    let texts = try read(Samples.partnerBars.svg()).filter { $0.name == "text" }.map(\.text)
    #expect(texts.count { $0 == "niet gevraagd" } == 3)
    #expect(texts.count { $0 == "niet getoond" } == 1)
    #expect(texts.contains("2%*"))
    #expect(!texts.contains("klein"), "a column of words is not drawn")
  }

  @Test func breaksALabelAtSpacesSlashesAndHyphens() throws {
    // Beside its bars there is room for 30 letters of 8.4.
    let label =
      "Jeugdgezondheidszorg/consultatiebureaus en GGZ-instellingen "
      + String(repeating: "x", count: 31)
    let figure = Figure(
      .bars,
      of: Table(
        name: "x", title: "", labelHeading: "", columns: [.numbers("")],
        rows: [TableRow(label, [.count(1)])], notes: []), description: "")
    let lines = try read(figure.svg()).filter { $0.attributes["text-anchor"] == "end" }.map(\.text)
    #expect(
      lines == [
        "Jeugdgezondheidszorg/", "consultatiebureaus en GGZ-", "instellingen",
        String(repeating: "x", count: 30), "x",
      ])
  }

  struct Columns: Sendable {
    let cells: [TableCell]
    let headings: [String]
    let reason: String
  }

  @Test(arguments: [
    Columns(
      cells: [.count(4), .count(1), .percentage(quarter), .bar(quarter)], headings: ["2"],
      reason: "percentages go before bars and counts"),
    Columns(cells: [.count(4), .bar(quarter)], headings: ["1"], reason: "bars before counts"),
    Columns(
      cells: [.count(4), .text("x"), .count(1)], headings: ["0", "2"], reason: "words are not drawn"
    ),
    Columns(cells: [.text("x"), .suppressed], headings: [], reason: "without numbers nothing is"),
  ])
  func drawsTheColumnsOfOneKind(_ example: Columns) throws {
    let figure = Figure(
      .bars,
      of: Table(
        name: "x", title: "", labelHeading: "",
        columns: example.cells.indices.map { .numbers("kolom \($0)") },
        rows: [TableRow("rij", example.cells)], notes: []), description: "")
    let texts = try read(figure.svg()).map(\.text).filter { $0.hasPrefix("kolom") }
    #expect(texts == example.headings.map { "kolom \($0)" }, "\(example.reason)")
  }

  private static let quarter = Share(numerator: 1, denominator: 4)
}
