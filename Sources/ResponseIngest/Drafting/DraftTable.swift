package import Municipalities
package import QuestionnaireSchema
import TextFormats

/// Made-up answers in rows of their own, which the conditions of a questionnaire judge as they judge
/// answers that came in.
///
/// Whoever drafts gives rows a municipality and answers, and asks what they come to. There is no
/// previous wave: what names it is unknown.
package struct DraftTable: Sendable {
  /// The frame that the rows' municipalities are in.
  package let frame: PopulationFrame
  private let compiler: ConditionCompiler
  private let relevant: [CompiledCondition]
  private var table: ResponseTable
  private let texts: [TextPlace]
  private let textNumbers: [TextPlace: Int]

  /// A table of some rows without answers; texts can be any of a list, which all differ.
  package init(
    _ questionnaire: Questionnaire, frame: PopulationFrame, rows: Int, texts: [String]
  ) {
    self.frame = frame
    var bytes: [UInt8] = []
    var places: [TextPlace] = []
    for text in texts {
      let start = bytes.count
      writeJSONString(text, to: &bytes)
      places.append(TextPlace(start: start + 1, end: bytes.count - 1))
      bytes.append(UInt8(ascii: "\n"))
    }
    self.texts = places
    textNumbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    // A reader of texts finds them in a source, and so they are laid out as one.
    let source = ResponseSource(
      name: "", text: DecodedText(String(decoding: bytes, as: UTF8.self)), form: .lines)
    let submission = Submission(
      source: 0, row: 0, record: bytes.indices, rows: 0..<Int32(rows))
    compiler = ConditionCompiler(
      questionnaire, frameColumns: questionnaire.frameColumns, units: Units(frame),
      texts: TextReader(sources: [source], submissions: [submission]), previous: nil)
    relevant = questionnaire.questions.map { [compiler] in compiler.compile($0.relevant.condition) }
    table = ResponseTable(silent: rows, questionnaire)
    table.submissions = table.submissions.map { _ in 0 }
  }

  /// Gives a row to a municipality, without answers.
  package mutating func begin(_ row: Int, unit: Int) {
    table.units[row] = Int32(unit)
    for question in table.columns.indices {
      table.columns[question].clear(row)
      table.asked[question][row] = false
    }
  }

  /// The number of the municipality of a row.
  package func unit(ofRow row: Int) -> Int { Int(table.units[row]) }

  /// The answer of a row to a question.
  package subscript(question: Int, row: Int) -> DraftedAnswer {
    get { answer(question, row) }
    set { table.columns[question].set(coded(newValue), at: row) }
  }

  /// Whether a row was asked a question, when that was last found out.
  package func isAsked(_ question: Int, row: Int) -> Bool { table.asked[question][row] }

  /// Which of 64 rows have an answer to a question.
  package func present(_ question: Int, word: Int) -> UInt64 {
    table.columns[question].present(word: word)
  }

  /// Finds out which of 64 rows are asked a question, and takes back the answers of the others.
  ///
  /// - Precondition: the same was done for all earlier questions.
  package mutating func route(_ question: Int, word: Int) -> UInt64 {
    let asked = relevant[question].truth(word, in: table).isTrue & table.mask(ofWord: word)
    table.asked[question][word: word] = asked
    let start = table.rows(ofWord: word).lowerBound
    for bit in SetBits(present(question, word: word) & ~asked) {
      table.columns[question].clear(start + bit)
    }
    return asked
  }

  private func answer(_ question: Int, _ row: Int) -> DraftedAnswer {
    let column = table.columns[question]
    guard column.isPresent(row) else { return .blank }
    switch column.kind {
    case .selectOne: return column.choice(row).map { .choice($0) } ?? .blank
    case .selectMultiple: return .ticks(column.tickedChoices(row))
    case .integer, .decimal, .date: return column.number(row).map { .number($0) } ?? .blank
    case .text: return textNumbers[column.text(row)].map { .text($0) } ?? .blank
    }
  }

  private func coded(_ answer: DraftedAnswer) -> CodedAnswer {
    switch answer {
    case .blank: .blank
    case .choice(let choice): .choice(UInt16(choice))
    case .ticks(let ticks): .ticks(ticks)
    case .number(let number): .number(number)
    case .text(let text): .text(texts[text])
    }
  }
}

/// A condition made ready to judge drafts of one table, or of another with the same frame and texts.
package struct DraftCondition: Sendable {
  fileprivate let compiled: CompiledCondition
}

extension DraftTable {
  /// Makes a condition ready.
  package func compile(_ condition: Condition) -> DraftCondition {
    DraftCondition(compiled: compiler.compile(condition))
  }

  /// For which of 64 rows a condition is true, and for which it is false; it is unknown for the rest.
  package func truth(
    _ condition: DraftCondition, word: Int
  ) -> (isTrue: UInt64, isFalse: UInt64) {
    let truth = condition.compiled.truth(word, in: table)
    let rows = table.mask(ofWord: word)
    return (truth.isTrue & rows, truth.isFalse & rows)
  }

  /// The municipalities of the frame for which a condition that names no answers is true.
  package func units(where condition: Condition) -> Bitmap {
    let condition = compiler.compile(condition)
    let units = ResponseTable(units: frame.count)
    var isTrue = Bitmap(count: units.count)
    for word in 0..<units.wordCount {
      isTrue[word: word] = condition.truth(word, in: units).isTrue & units.mask(ofWord: word)
    }
    return isTrue
  }
}
