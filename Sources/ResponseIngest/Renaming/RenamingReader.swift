import Findings
import Municipalities
import QuestionnaireSchema
import TextFormats

/// Reads the rows of a `kolommen.csv` and collects everything that is wrong with them.
struct RenamingReader {
  private(set) var findings: [Finding] = []
  private(set) var lines: [RenamingLine] = []
  private let file: String
  private let text: DelimitedText
  private let names: HeadingNames

  init(_ file: SourceFile, _ questionnaire: Questionnaire) {
    self.file = file.name
    text = DelimitedText(file.text)
    names = HeadingNames(questionnaire)
  }

  mutating func read() {
    if text.header.prefix(2).map({ $0.lowercased() }) != ["bron", "naar"] {
      report(
        1, "De eerste regel is niet ‘bron;naar’.", "Zet ‘bron;naar’ op de eerste regel.")
      // Most often it is another file altogether.
      return
    }
    var known: Set<String> = []
    var columns: [String: String] = [:]
    for (record, cells) in text.records() {
      let source = cells[0]
      let target = cells.count > 1 ? cells[1] : ""
      // What stands behind that is for people, also alone on a line.
      if source.isEmpty, target.isEmpty { continue }
      let cut = source.lastIndex(of: "=")
      guard !source.isEmpty, !target.isEmpty || cut != nil else {
        report(record.row, "Deze regel heeft geen bron en naam.", "Schrijf ‘bron;naar’.")
        continue
      }
      if !known.insert(renamingKey(source)).inserted {
        report(record.row, "‘\(source)’ staat er twee keer in.", "Laat één regel staan.")
      }
      var line = RenamingLine(file: file, row: record.row, source: source)
      if readSetting(target, of: &line) { continue }
      if let cut {
        let value = String(source[source.index(after: cut)...]).trimmed
        line.value = (String(source[..<cut]).trimmed, value, target)
      }
      if cut == nil || names.role(of: target) != nil { line.name = target }
      if cut == nil { columns[renamingKey(source)] = target }
      lines.append(line)
    }
    // A value is held against its question when all columns have their names.
    lines = lines.map { checked($0, columns) }
  }

  /// Reads a line that says how values are written; whether it is one.
  private mutating func readSetting(_ target: String, of line: inout RenamingLine) -> Bool {
    guard let colon = line.source.lastIndex(of: ":"),
      let word = RenamingSetting.Word(
        rawValue: line.source[line.source.index(after: colon)...].lowercased())
    else { return false }
    // The whole may be a heading that ends like this.
    if names.role(of: target) != nil { return false }
    guard let choice = word.choices.first(where: { $0.word == target.lowercased() }) else {
      report(
        line.row, "‘\(target)’ zegt niet hoe het is geschreven.",
        "Kies uit: \(word.choices.map { "‘\($0.word)’" }.joined(separator: ", ")).")
      return true
    }
    line.setting = (String(line.source[..<colon]).trimmed, choice.setting)
    lines.append(line)
    return true
  }

  /// A line that was held against the questionnaire; `columns` are the names of columns.
  private mutating func checked(
    _ line: RenamingLine, _ columns: [String: String]
  ) -> RenamingLine {
    var line = line
    if let name = line.name, names.role(of: name) == nil {
      report(
        line.row, "‘\(name)’ is geen vraag van deze vragenlijst.",
        didYouMean(name, among: names.suggestions) ?? "Controleer de naam.")
    }
    if let (column, setting) = line.setting, !column.isEmpty {
      let role = names.role(of: columns[renamingKey(column)] ?? column)
      if let role, !fits(setting, role) {
        report(
          line.row, "In de kolom ‘\(column)’ staat niets wat zo is geschreven.",
          "Noem een kolom met een \(setting.isAboutDates ? "datum" : "getal met decimalen").")
      }
    }
    guard let (column, _, target) = line.value,
      let problem = problem(with: target, in: column, columns)
    else { return line }
    // A source with `=` in it that is a heading as a whole has a name, and no value.
    if line.name != nil {
      line.value = nil
    } else {
      report(line.row, problem.message, problem.advice)
    }
    return line
  }

  private func fits(_ setting: RenamingSetting, _ role: HeadingNames.Role) -> Bool {
    switch (setting, role) {
    case (.dayOrder, .received): return true
    case (.dayOrder, .question(let index)):
      if case .date = names.questions[index].kind { return true }
      return false
    case (.decimalMark, .question(let index)):
      switch names.questions[index].kind {
      case .decimal, .integer: return true
      default: return false
      }
    default: return false
    }
  }

  /// Why a value of a column cannot stand for something; `nil` when it can, or the column means nothing.
  private func problem(
    with target: String, in column: String, _ columns: [String: String]
  ) -> (message: String, advice: String)? {
    if target.isEmpty { return nil }
    if column.isEmpty {
      return (
        "Een waarde in elke kolom kan alleen ‘geen antwoord’ betekenen.",
        "Schrijf achter de ‘;’ niets, of voor de ‘=’ de kolom."
      )
    }
    switch names.role(of: columns[renamingKey(column)] ?? column) {
    case .question(let index): return problem(with: target, names.questions[index])
    case .option:
      let isYesOrNo = OptionCell(target.utf8.span, 0..<target.utf8.count) != .invalid
      return isYesOrNo
        ? nil
        : (
          "‘\(target)’ zegt niet of de optie is gekozen.",
          "Schrijf ‘1’ of ‘0’, of niets als er dan geen antwoord is."
        )
    case .municipality:
      let isCode = target.codeWords.allSatisfy { MunicipalityCode($0) != nil }
      return isCode
        ? nil
        : ("‘\(target)’ is geen gemeentecode.", "Schrijf de code, bijvoorbeeld GM0363.")
    case .token, .received, .name, nil: return nil
    }
  }

  private func problem(
    with target: String, _ question: Question
  ) -> (message: String, advice: String)? {
    switch question.kind {
    case .text:
      return (
        "Een tekst van ‘\(question.name)’ kan geen andere tekst worden.",
        "Schrijf achter de ‘;’ niets als het geen antwoord is, of laat de regel weg."
      )
    case .selectOne, .selectMultiple:
      let choices = ChoiceDictionary(question.choices)
      if choices.choice(named: target.utf8.span, in: 0..<target.utf8.count) != nil { return nil }
      return (
        "‘\(target)’ is geen keuze van ‘\(question.name)’.",
        didYouMean(target, among: question.choices.map(\.name)) ?? "Controleer de code."
      )
    case .integer, .decimal, .date:
      let range = 0..<target.utf8.count
      guard case .fault = AnswerCoder(question).code(target.utf8.span, range, place: range) else {
        return nil
      }
      return ("‘\(target)’ is geen antwoord op ‘\(question.name)’.", "Controleer de waarde.")
    }
  }

  private mutating func report(_ row: Int, _ message: String, _ advice: String) {
    findings.append(
      Finding(
        code: .renamingProblem, severity: .error, place: Place(file: file, row: row),
        message: message, advice: advice))
  }
}

extension RenamingSetting {
  /// Whether it says how dates are written, and not numbers.
  fileprivate var isAboutDates: Bool {
    switch self {
    case .dayOrder: true
    case .decimalMark: false
    }
  }
}

extension FindingCode {
  /// Something is wrong with a `kolommen.csv`.
  static let renamingProblem = FindingCode("kolommen-fout")
}
