import QuestionnaireSchema
import TextFormats

extension Dataset {
  /// How a cell without an answer is written.
  public enum Blanks: Sendable, Hashable {
    /// As nothing, so that the file can be read back as a batch.
    case empty
    /// With the reason in words, where the variable has reasons.
    case reasons
  }

  /// The data as delimited text, with a row of names; codes stand for answers.
  ///
  /// A text that a spreadsheet would take for a formula is made harmless.
  public func csv(_ blanks: Blanks) -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(variables.map(\.name))
    for row in rows {
      writer.write(zip(row, variables).map { $0.cell(of: $1, blanks) })
    }
    return writer.bytes
  }
}

extension Dataset.Value {
  /// The value as the cell of a variable.
  func cell(of variable: Variable, _ blanks: Dataset.Blanks) -> String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .category(let number): variable.categories[number].code
    case .number(let millionths): cellDecimal(millionths)
    case .day(let day): day.description
    case .moment(let moment): moment.description
    case .missing(let reason): blanks == .reasons && variable.hasReasons ? reason.name : ""
    }
  }
}
