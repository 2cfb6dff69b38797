import Municipalities
import OfficeFiles
import QuestionnaireSchema

/// When a cell says what, as formulas.
struct StateConditions {
  /// The column is somebody's: something has to be filled in in it.
  let isUsed: SheetFormula
  /// The answer is needed and not there.
  let isMissing: SheetFormula
  /// The question is not asked.
  let isNotAsked: SheetFormula
}

extension TemplateSheetDraft {
  /// How the code of the municipality in a column stands.
  ///
  /// Only a column in which something is filled in is somebody's, and the first.
  func municipalityState(_ row: Int, _ column: Int) -> StateConditions {
    let letters = columnLetters(column)
    let isUsed = SheetFormula(
      text: "COUNTA(\(letters)\(row + 2):\(letters)\(rows.rows.count))>0", value: false)
    let isFilled = columns.number(ofAnswers: column) < request.municipalities.count
    return StateConditions(
      isUsed: isFirst(column) ? .always : isUsed,
      isMissing: SheetFormula(text: "\(letters)\(row + 1)=\"\"", value: !isFilled),
      isNotAsked: .never)
  }

  private func isFirst(_ column: Int) -> Bool { column == columns.answers.lowerBound }

  /// How the answer to a question in a column stands.
  private func state(of question: Question, _ column: Int) -> StateConditions {
    let number = columns.number(ofAnswers: column)
    let conditions = SheetConditions(
      request, rows, column: column, states: columns.state(ofAnswers: column), frame,
      known: states.map { $0[number] })
    let relevant = conditions.truth(of: question.relevant.condition)
    let needed = relevant.isTrue.and(conditions.truth(of: question.required.condition).isTrue)
    let code = "\(columnLetters(column))\(rows.municipality + 1)"
    let isNamed = SheetFormula(
      text: "\(code)<>\"\"", value: number < request.municipalities.count)
    return StateConditions(
      isUsed: isFirst(column) ? .always : isNamed,
      isMissing: needed.and(conditions.isFilled(question).not),
      isNotAsked: relevant.couldBeTrue.not)
  }

  /// Writes how the answers to a question stand, which the questions after it look up.
  mutating func writeStates(of question: Question, _ row: Int) {
    let conditions = columns.answers.map { state(of: question, $0) }
    states.append(
      writeStates(
        row, rows: question.hasTicks ? question.choices.count + 1 : 1, conditions: conditions))
  }

  /// Writes in each column how an answer stands, and beside them what is to be done.
  ///
  /// The answer takes the rows below it too, if there are more.
  @discardableResult
  mutating func writeStates(
    _ row: Int, rows count: Int = 1, conditions: [StateConditions]
  ) -> [AnswerState] {
    var states: [AnswerState] = []
    for (column, conditions) in zip(columns.answers, conditions) {
      let state = StateFormula(conditions, isFilled: isFilled(row, count, column))
      states.append(state.value)
      put(
        row, columns.state(ofAnswers: column),
        .numericFormula(state.text, value: Double(state.value.rawValue)))
    }
    let now =
      states.contains(.missing)
      ? "nog invullen" : states.allSatisfy { $0 == .notAsked } ? "hoeft niet" : ""
    put(row, columns.remark, .formula(remarkFormula(row), text: now), TemplateStyles.remark)
    addLooks(row, count)
    return states
  }

  private func isFilled(_ row: Int, _ count: Int, _ column: Int) -> String {
    let letters = columnLetters(column)
    return count == 1
      ? "\(letters)\(row + 1)<>\"\""
      : "COUNTIF(\(letters)\(row + 2):\(letters)\(row + count),\"ja\")>0"
  }

  private func remarkFormula(_ row: Int) -> String {
    let first = columnLetters(columns.state(ofAnswers: columns.answers.lowerBound))
    let last = columnLetters(columns.state(ofAnswers: columns.answers.upperBound - 1))
    let states = "\(first)\(row + 1):\(last)\(row + 1)"
    let count = { (state: AnswerState) in "COUNTIF(\(states),\(state.rawValue))" }
    return "=IF(\(count(.missing))>0,\"nog invullen\",IF(\(count(.surplus))>0,"
      + "\"hoeft niet: maak leeg\",IF(\(count(.notAsked))=\(columns.count),\"hoeft niet\",\"\")))"
  }

  /// Colours beside the words; a formula is written for the first cell and moves along.
  private mutating func addLooks(_ row: Int, _ count: Int) {
    let state = columnLetters(columns.state(ofAnswers: columns.answers.lowerBound))
    for (look, style) in [
      (AnswerState.missing, TemplateStyles.missing), (.surplus, TemplateStyles.surplus),
      (.notAsked, TemplateStyles.notAsked),
    ] {
      // That ticks are missing is shown once, beside the question.
      let rows = look == .missing ? 1 : count
      draft.conditionalLooks.append(
        ConditionalLook(
          area(row, rows: rows), formula: "=\(state)$\(row + 1)=\(look.rawValue)", style: style))
    }
    let remark = CellAddress(row: row, column: columns.remark)
    draft.conditionalLooks.append(
      ConditionalLook(
        CellArea(remark), formula: "=\(remark)=\"hoeft niet\"", style: TemplateStyles.quiet))
  }
}

/// How an answer stands, as a formula and as it is now.
private struct StateFormula {
  let text: String
  let value: AnswerState

  init(_ conditions: StateConditions, isFilled: String) {
    let isMissing = conditions.isUsed.and(conditions.isMissing)
    let isNotAsked = conditions.isUsed.and(conditions.isNotAsked)
    // A spreadsheet takes no longer formula.
    guard isMissing.text.utf8.count + isNotAsked.text.utf8.count < 7500 else {
      (text, value) = ("=0", .fine)
      return
    }
    let otherwise =
      isNotAsked == .never ? "0" : "IF(\(isNotAsked.text),IF(\(isFilled),2,3),0)"
    text = isMissing == .never ? "=\(otherwise)" : "=IF(\(isMissing.text),1,\(otherwise))"
    value = isMissing.value ? .missing : isNotAsked.value ? .notAsked : .fine
  }
}
