public import OfficeFiles
import QuestionnaireSchema
public import Tables
import TextFormats

extension Dataset {
  /// How many rows fit on a sheet, under the names of the variables.
  public static let mostRowsOfSheet = 1_048_575
  /// How many variables fit on a sheet.
  public static let mostVariablesOfSheet = 16_384
  /// How long a text in a cell can be, in characters of UTF-16.
  static let longestTextOfCell = 32_767

  /// Whether the data fit on a sheet.
  public var fitsOnSheet: Bool {
    rows.count <= Self.mostRowsOfSheet && variables.count <= Self.mostVariablesOfSheet
  }

  /// How many texts are cut off in a cell of a workbook.
  public var textsTooLongForCell: Int {
    rows.reduce(0) { sum, row in
      sum
        + row.count { value in
          if case .text(let text) = value {
            text.utf16.count > Self.longestTextOfCell
          } else {
            false
          }
        }
    }
  }

  /// The data as a workbook, with the questions, the codes, and the figures and tables if given.
  public func workbook(tables: [Table], figures: FigureList?) -> WorkbookDraft {
    WorkbookDraft(
      title: "Kansrijke Start \(year), antwoorden per gemeente",
      sheets: [dataSheet, sheet("Vragen", questionRows), sheet("Codes", codeRows)]
        + (tables.isEmpty ? [] : [tableSheet(tables)]) + (figures.map { [$0.sheet] } ?? [])
        + [sheet("Uitleg", explanationRows)])
  }

  private var dataSheet: SheetDraft {
    var sheet = SheetDraft(
      name: "Gegevens", headings: variables.map(\.name), frozenColumns: 2)
    for (row, values) in rows.enumerated() {
      for (column, (value, variable)) in zip(values, variables).enumerated() {
        sheet.add(value.content(of: variable), row + 1, column, value.style)
      }
    }
    return sheet
  }

  private var explanationRows: [[String]] {
    [["Uitleg"]] + notes.map { [$0] } + [
      [
        "Op het werkblad Gegevens staat een rij per gemeente, met de antwoorden van de inzending die "
          + "meetelt. Waar geen antwoord is, staat in woorden waarom. Bij open vragen is dat leeg."
      ]
    ]
  }

  /// The tables of the report below each other.
  private func tableSheet(_ tables: [Table]) -> SheetDraft {
    var sheet = SheetDraft(name: "Tabellen")
    sheet.columns[0] = ColumnDraft(width: 60)
    var row = 0
    for table in tables {
      sheet.add(.text(table.title), row, 0, .bold)
      let headings = [table.labelHeading] + table.columns.map(\.heading)
      for (column, heading) in headings.enumerated() where !heading.isEmpty {
        sheet.add(.text(heading), row + 1, column, .bold)
      }
      row += 2
      for line in table.groups.flatMap(\.rows) {
        sheet.add(.text(line.label), row, 0)
        for (column, cell) in line.cells.enumerated() {
          sheet.add(cell.value.content, row, column + 1)
        }
        // A number with a mark behind it would be a text.
        let marks = Set(line.cells.compactMap(\.mark)).sorted().joined()
        if !marks.isEmpty { sheet.add(.text(marks), row, line.cells.count + 1) }
        row += 1
      }
      for note in table.notes {
        sheet.add(.text(note), row, 0)
        row += 1
      }
      row += 1
    }
    return sheet
  }
}

extension FigureList {
  /// The list as a sheet.
  fileprivate var sheet: SheetDraft {
    var sheet = SheetDraft(
      name: "Cijfers lang", headings: Self.columns, frozenColumns: 0)
    sheet.columns[Self.columns.firstIndex(of: "Measure") ?? 0] = ColumnDraft(width: 60)
    sheet.columns[Self.columns.firstIndex(of: "Title") ?? 0] = ColumnDraft(width: 100)
    let value = Self.columns.firstIndex(of: "Value")
    for (row, observation) in observations.enumerated() {
      sheet.add(.number(Double(row)), row + 1, 0)
      for (column, text) in observation.cells.enumerated() where !text.isEmpty {
        let number = column + 1 == value ? observation.value : nil
        sheet.add(number.map { .number(Double($0)) } ?? .text(text), row + 1, column + 1)
      }
    }
    return sheet
  }
}

extension Dataset.Value {
  /// The value as it stands in a cell: numbers and days as such, all else as text.
  fileprivate func content(of variable: Variable) -> CellDraft.Content {
    switch self {
    case .none: return .blank
    case .category(let number) where variable.kind == .ticked: return .number(Double(number))
    case .number(let millionths): return .number(Double(millionths) / 1_000_000)
    case .day(let day):
      return spreadsheetDay(sinceUnixEpoch: Int(day.number)).map { .number($0) }
        ?? .text(day.description)
    case .text, .category, .moment, .missing:
      let text = cell(of: variable, .reasons)
      return text.isEmpty ? .blank : .text(text)
    }
  }

  fileprivate var style: CellStyle {
    guard case .day = self else { return CellStyle() }
    var style = CellStyle()
    style.format = .date
    return style
  }
}

extension TableCell.Value {
  /// The value as it stands in a cell; a percentage is a whole number, what is not shown a point.
  fileprivate var content: CellDraft.Content {
    switch self {
    case .count(let number): .number(Double(number))
    case .percentage(let share), .bar(let share):
      share.percentage.map { .number(Double($0)) } ?? .blank
    case .text(let text), .absent(let text): text.isEmpty ? .blank : .text(text)
    case .empty: .blank
    case .suppressed: .text(".")
    }
  }
}
