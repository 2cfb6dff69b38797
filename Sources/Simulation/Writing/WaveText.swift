import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// How a made-up submission is written: as a row of a batch or as a line of JSON.
///
/// What is written often is kept as bytes.
package struct WaveText: Sendable {
  private let questionnaire: Questionnaire
  private let names: [[[UInt8]]]
  private let phrases: [String]
  private let quotedPhrases: [[UInt8]]
  private let jsonPhrases: [[UInt8]]
  private let keys: [[UInt8]]
  private let isDate: [Bool]
  /// Ticked codes that together would be read as one choice, by question.
  private let ambiguous: [Set<String>]

  /// Prepares to write the submissions of a wave.
  package init(_ wave: InventedWave) {
    questionnaire = wave.questionnaire
    phrases = wave.phrases
    names = questionnaire.questions.map { $0.choices.map { Array($0.name.utf8) } }
    quotedPhrases = wave.phrases.map { text in
      var bytes: [UInt8] = []
      appendCell(text, to: &bytes)
      return bytes
    }
    jsonPhrases = wave.phrases.map { text in
      var bytes: [UInt8] = []
      writeJSONString(text, to: &bytes)
      return bytes
    }
    keys = questionnaire.questions.map { question in
      var bytes: [UInt8] = []
      writeJSONString(question.name, to: &bytes)
      return bytes + [UInt8(ascii: ":")]
    }
    isDate = questionnaire.questions.map { if case .date = $0.kind { true } else { false } }
    ambiguous = questionnaire.questions.map { question in
      guard case .selectMultiple(let choices) = question.kind else { return [] }
      let names = Set(choices.map { $0.name.lowercased() })
      let words = choices.flatMap { [$0.label] + $0.aliases }.map { $0.lowercased() }
      return Set(
        words.filter { word in
          word.contains(" ")
            && word.split(separator: " ").allSatisfy { names.contains(String($0)) }
        })
    }
  }

  /// The headings of a batch.
  package var headings: [String] {
    ["gemeentecode", "ingezonden"] + questionnaire.questions.map(\.name)
  }

  /// The first row of a batch.
  package var header: [UInt8] {
    var writer = DelimitedWriter(formulas: .kept)
    writer.write(headings)
    return writer.bytes
  }

  /// Adds a submission as a row of a batch.
  package func appendRow(_ submission: InventedSubmission, to bytes: inout [UInt8]) {
    bytes += submission.municipality.utf8
    bytes.append(UInt8(ascii: ";"))
    appendCell(submission.received, to: &bytes)
    for (question, cell) in submission.cells.enumerated() {
      bytes.append(UInt8(ascii: ";"))
      switch cell {
      case .text(let text): appendCell(text, to: &bytes)
      case .answer(.blank): break
      case .answer(.choice(let choice)): bytes += names[question][choice]
      case .answer(.ticks(let ticks)): appendTicks(ticks, question, to: &bytes)
      case .answer(.number(let number)): bytes += self.number(number, question).utf8
      case .answer(.text(let text)): bytes += quotedPhrases[text]
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The cells of a submission as text, for a sheet.
  package func cells(_ submission: InventedSubmission) -> [String] {
    [submission.municipality, submission.received]
      + submission.cells.enumerated().map { question, cell in
        switch cell {
        case .text(let text): return text
        case .answer(.blank): return ""
        case .answer(.choice(let choice)):
          return questionnaire.questions[question].choices[choice].name
        case .answer(.ticks(let ticks)):
          var bytes: [UInt8] = []
          appendTicks(ticks, question, to: &bytes)
          return String(decoding: bytes, as: UTF8.self)
        case .answer(.number(let number)): return self.number(number, question)
        case .answer(.text(let text)): return phrases[text]
        }
      }
  }

  /// Adds a submission as a line of JSON.
  package func appendLine(_ submission: InventedSubmission, to bytes: inout [UInt8]) {
    let codes = submission.municipality.isEmpty ? [] : [submission.municipality]
    bytes += "{\"vragenlijst\":".utf8
    writeJSONString(questionnaire.id, to: &bytes)
    bytes += ",\"gemeenten\":".utf8
    JSONOutput.array(codes.map { .string($0) }).write(.compact, to: &bytes)
    bytes += ",\"ingezonden\":".utf8
    writeJSONString(submission.received, to: &bytes)
    bytes += ",\"antwoorden\":{".utf8
    var isFirst = true
    for (question, cell) in submission.cells.enumerated() where cell != .answer(.blank) {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes += keys[question]
      appendValue(cell, question, to: &bytes)
    }
    bytes += "}}\n".utf8
  }

  private func appendValue(_ cell: InventedCell, _ question: Int, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): writeJSONString(text, to: &bytes)
    case .answer(.blank): bytes += "null".utf8
    case .answer(.choice(let choice)):
      writeJSONString(questionnaire.questions[question].choices[choice].name, to: &bytes)
    case .answer(.ticks(let ticks)):
      let names = Rows(ticks).map { questionnaire.questions[question].choices[$0].name }
      JSONOutput.array(names.map { .string($0) }).write(.compact, to: &bytes)
    case .answer(.number(let number)):
      let text = self.number(number, question)
      if isDate[question] {
        writeJSONString(text, to: &bytes)
      } else {
        bytes += text.utf8
      }
    case .answer(.text(let text)): bytes += jsonPhrases[text]
    }
  }

  private func number(_ number: Int64, _ question: Int) -> String {
    if isDate[question] {
      return CalendarDay(number: Int32(truncatingIfNeeded: number)).description
    }
    return cellDecimal(number)
  }

  /// Ticked codes with a space between them, or a bar where that would be read as one choice.
  private func appendTicks(_ ticks: UInt64, _ question: Int, to bytes: inout [UInt8]) {
    var separator = UInt8(ascii: " ")
    if !ambiguous[question].isEmpty {
      let names = Rows(ticks).map { questionnaire.questions[question].choices[$0].name }
      if ambiguous[question].contains(names.joined(separator: " ").lowercased()) {
        separator = UInt8(ascii: "|")
      }
    }
    var isFirst = true
    for choice in Rows(ticks) {
      if !isFirst { bytes.append(separator) }
      isFirst = false
      bytes += names[question][choice]
    }
  }
}

/// Adds a text as a cell of delimited text, between quotes where that is needed.
private func appendCell(_ text: String, to bytes: inout [UInt8]) {
  let needsQuotes = text.utf8.contains {
    [UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains($0)
  }
  guard needsQuotes else {
    bytes += text.utf8
    return
  }
  bytes.append(UInt8(ascii: "\""))
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    bytes.append(byte)
  }
  bytes.append(UInt8(ascii: "\""))
}

extension WaveText {
  /// How many submissions fit on a sheet below the headings.
  package static let mostRowsOnSheet = 1_048_575
}
