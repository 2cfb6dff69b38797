import OfficeFiles
public import TextFormats

/// A small response file that shows what a check finds, or leaves alone.
///
/// All examples are judged by one little questionnaire and frame, which stand here too.
public struct CheckExample: Sendable, Hashable {
  /// What it shows, in a few words.
  public let reason: String
  /// The name of the file; its ending tells how it is read.
  public let file: String
  /// What stands in the file.
  public let text: String
  /// The bytes of the file, where they are not the text in UTF-8.
  public let bytes: [UInt8]

  /// What was decided about the first submission, for GM9002.
  public var verdict: Decision.Verdict?

  /// Whether it stands in a register, which knows when it came in.
  public var isRegistered = false

  /// The same file in a register.
  var registered: CheckExample {
    var copy = self
    copy.isRegistered = true
    return copy
  }

  /// The file as it is read; in a register it came in on 15 September 2021.
  public var source: SourceFile {
    let arrival = Arrival(
      delivery: 1, number: 1, moment: Timestamp(startOf: CalendarDay(number: 18_885)))
    return SourceFile(
      name: file, bytes: Bytes(bytes), arrival: isRegistered ? arrival : nil)
  }

  /// The same file, with a decision about its first submission, for GM9002.
  func decided(_ verdict: Decision.Verdict) -> CheckExample {
    var copy = self
    copy.verdict = verdict
    return copy
  }

  /// A batch: a heading and rows below it, with `;` between the cells.
  static func rows(_ reason: String, _ lines: String...) -> CheckExample {
    let text = lines.map { $0 + "\n" }.joined()
    return CheckExample(reason: reason, file: "antwoorden.csv", text: text, bytes: Array(text.utf8))
  }

  /// A workbook with sheets by name, and rows with `;` between the cells.
  static func workbook(
    _ reason: String, _ sheets: (name: String, rows: [String])..., hiding hidden: Int? = nil
  ) -> CheckExample {
    let drafts = sheets.map { sheet in
      var draft = SheetDraft(name: sheet.name)
      if let hidden { draft.rowHeights[hidden] = 0 }
      for (row, line) in sheet.rows.enumerated() {
        let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        for (column, text) in cells.enumerated() where !text.isEmpty {
          let address = CellAddress(row: row, column: column)
          draft.cells.append(CellDraft(address, .text(String(text))))
        }
      }
      return draft
    }
    let text = sheets.flatMap { ["werkblad \($0.name):"] + $0.rows }.map { $0 + "\n" }.joined()
    let bytes = try? workbookBytes(WorkbookDraft(title: reason, sheets: drafts))
    return CheckExample(reason: reason, file: "antwoorden.xlsx", text: text, bytes: bytes ?? [])
  }

  /// A filled-in template of the question ‘plan’, for GM9002, with what stands in some columns of its row; the fifth
  /// is the one for answers, the sixth the one that says what is still to be done.
  static func template(_ reason: String, _ answers: [Int: String]) -> CheckExample {
    let rows: [[(column: Int, text: String)]] =
      [
        [
          (1, TemplateMark(questionnaire: "voorbeeld-2021").text), (5, TemplateWord.answers),
          (6, TemplateWord.end),
        ], [(1, TemplateWord.municipality), (3, "Gemeentecode"), (5, "GM9002")],
        [(1, TemplateWord.received), (3, "Datum van invullen"), (5, "2021-09-01")],
        [(1, "plan"), (3, "Heeft u een plan?")]
          + answers.sorted { $0.key < $1.key }.map { ($0, $1) },
      ]
      + ["doelen/gezondheid", "doelen/opvoeding", "doelen/geen", "week", "toelichting", "impuls"]
      .map { [(1, $0)] }
    var draft = SheetDraft(name: "Vragenlijst")
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells {
        draft.cells.append(
          CellDraft(CellAddress(row: row, column: column - 1), .text(text)))
      }
    }
    let text = rows.enumerated().prefix(4).map { row, cells in
      "rij \(row + 1): " + cells.map { "\(columnLetters($0 - 1)) = \($1)" }.joined(separator: "; ")
        + "\n"
    }.joined()
    let bytes = try? workbookBytes(WorkbookDraft(title: reason, sheets: [draft]))
    return CheckExample(reason: reason, file: "sjabloon.xlsx", text: text, bytes: bytes ?? [])
  }

  /// A file with one submission.
  static func json(_ reason: String, _ text: String) -> CheckExample {
    CheckExample(reason: reason, file: "inzending.json", text: text, bytes: Array(text.utf8))
  }

  /// A file of any name.
  static func file(_ reason: String, _ name: String, _ text: String) -> CheckExample {
    CheckExample(reason: reason, file: name, text: text, bytes: Array(text.utf8))
  }

  /// A batch in Windows-1252.
  static func windows1252(_ reason: String, _ text: String, _ bytes: [UInt8]) -> CheckExample {
    CheckExample(reason: reason, file: "antwoorden.csv", text: text, bytes: bytes)
  }

  /// The questionnaire by which examples are judged.
  public static let questionnaire = """
    { "id": "voorbeeld-2021", "year": 2021, "title": "Voorbeeld", "referenceDate": "2021-09-20",
      "choices": { "ja_nee": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
      "sections": [ { "name": "deel", "label": "Deel", "questions": [
        { "name": "plan", "number": "1", "type": "select_one", "choices": "ja_nee",
          "label": "Heeft u een plan?", "required": true },
        { "name": "doelen", "number": "1a", "type": "select_multiple", "relevant": "${plan} = 'ja'",
          "label": "Welke doelen heeft het plan?",
          "choices": [ { "name": "gezondheid", "label": "Gezondheid" },
                       { "name": "opvoeding", "label": "Opvoeding" },
                       { "name": "geen", "label": "Geen doelen", "exclusive": true } ] },
        { "name": "week", "number": "2", "type": "integer", "min": 1, "max": 53,
          "label": "In welke week begon u?" },
        { "name": "toelichting", "number": "3", "type": "text", "maxLength": 40,
          "label": "Wilt u iets toelichten?" },
        { "name": "impuls", "number": "4", "type": "select_one", "choices": "ja_nee",
          "relevant": "${kader.impuls} = 'ja'", "label": "Gebruikt u de impuls?" } ] } ],
      "edits": [
        { "name": "plan_zonder_doel", "severity": "error",
          "check": "not(${plan} = 'ja' and selected(${doelen}, 'geen'))",
          "message": "U heeft een plan, maar geen doelen.", "hint": "Pas vraag 1 of 1a aan." },
        { "name": "late_start", "severity": "warning", "check": "not(${week} > 50)",
          "message": "U begon heel laat in het jaar.", "hint": "Controleer vraag 2." } ] }
    """

  /// The frame by which examples are judged.
  public static let frame = """
    gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;gevraagd
    GM9001;Aldermeer;Utrecht;ja;1;nee;ja
    GM9002;Bovenwaard;Utrecht;nee;;nee;ja
    GM9003;Catsrijk;Utrecht;nee;;nee;nee

    """
}
