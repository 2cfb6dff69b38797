import Findings
import QuestionnaireSchema
import TextFormats

/// Reads the rows of a `kolommen.csv` and collects everything that is wrong with them.
struct RenamingReader {
  private(set) var findings: [Finding] = []
  private(set) var columns: [String: String] = [:]
  private(set) var codes: [String: [String: String]] = [:]
  private let file: String
  private let text: DelimitedText
  private let names: HeadingNames

  init(_ file: SourceFile, _ questionnaire: Questionnaire) {
    self.file = file.name
    text = DelimitedText(file.text)
    names = HeadingNames(questionnaire)
  }

  mutating func read() {
    if text.header != ["bron", "naar"] {
      report(
        1, "De eerste regel is niet ‘bron;naar’.", "Zet ‘bron;naar’ op de eerste regel.")
    }
    var renamedCodes: [(row: Int, column: String, code: String, target: String)] = []
    for (record, cells) in text.records() {
      guard cells.count == 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        report(record.row, "Deze regel heeft geen bron en naam.", "Schrijf ‘bron;naar’.")
        continue
      }
      if let mark = cells[0].firstIndex(of: "=") {
        let code = cells[0][cells[0].index(after: mark)...]
        renamedCodes.append(
          (record.row, String(cells[0][..<mark]), String(code), cells[1]))
      } else {
        rename(cells[0], cells[1], row: record.row)
      }
    }
    // A code is held against its question when all columns have their names.
    for (row, column, code, target) in renamedCodes {
      rename(column, code, target, row: row)
    }
  }

  private mutating func rename(_ column: String, _ target: String, row: Int) {
    if columns.updateValue(target, forKey: column) != nil { reportDouble(row, column) }
    if names.role(of: target) == nil {
      report(
        row, "‘\(target)’ is geen vraag van deze vragenlijst.",
        didYouMean(target, among: names.suggestions) ?? "Controleer de naam.")
    }
  }

  private mutating func rename(_ column: String, _ code: String, _ target: String, row: Int) {
    if codes[column, default: [:]].updateValue(target, forKey: code) != nil {
      reportDouble(row, "\(column)=\(code)")
    }
    guard case .question(let index) = names.role(of: columns[column] ?? column) else { return }
    let question = names.questions[index]
    guard !question.choices.isEmpty else { return }
    let choices = ChoiceDictionary(question.choices)
    if choices.choice(named: target.utf8.span, in: 0..<target.utf8.count) == nil {
      report(
        row, "‘\(target)’ is geen keuze van ‘\(question.name)’.",
        didYouMean(target, among: question.choices.map(\.name)) ?? "Controleer de code.")
    }
  }

  private mutating func reportDouble(_ row: Int, _ source: String) {
    report(row, "‘\(source)’ staat er twee keer in.", "Laat één regel staan.")
  }

  private mutating func report(_ row: Int, _ message: String, _ advice: String) {
    findings.append(
      Finding(
        code: FindingCode("kolommen-fout"), severity: .error, place: Place(file: file, row: row),
        message: message, advice: advice))
  }
}
