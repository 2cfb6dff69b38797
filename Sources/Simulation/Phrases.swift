import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// The texts that open questions are answered with: short, and obviously made up.
///
/// Some have quotes, separators, accents or a line break, so that whoever reads them is put to the test.
/// What a condition compares a text with is among them.
struct Phrases: Sendable {
  /// All texts, each once.
  let texts: [String]
  /// For each question the numbers of the texts that fit it.
  let fitting: [[Int]]
  private let numbers: [String: Int]

  init(_ questionnaire: Questionnaire, frame: PopulationFrame) {
    var texts = Self.invented
    for condition in questionnaire.judged {
      condition.visitCodes { left, right in
        switch (left, right) {
        case (.answer(let reference), .literal(let text)),
          (.literal(let text), .answer(let reference)):
          if questionnaire.questions[reference.question].kind.isText { texts.append(text) }
        case (.answer(let reference), .frame(let column)),
          (.frame(let column), .answer(let reference)):
          guard questionnaire.questions[reference.question].kind.isText,
            let place = frame.columnIndex(named: questionnaire.frameColumns[column])
          else { return }
          texts += frame.columns[place].values
        default: break
        }
      }
    }
    let longest = questionnaire.questions.compactMap { question -> Int? in
      guard case .text(let maxLength?) = question.kind else { return nil }
      return maxLength
    }
    // Where hardly anything may be written, a letter or two have to do.
    for length in Set(longest).sorted() where length < 12 {
      texts.append(String("verzonnen".prefix(length)))
    }
    var seen: Set<String> = []
    let all = texts.map(\.trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
    self.texts = all
    numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    fitting = questionnaire.questions.map { question in
      guard case .text(let maxLength) = question.kind else { return [] }
      return all.indices.filter { all[$0].unicodeScalars.count <= maxLength ?? .max }
    }
  }

  /// The number of a text, if it is one of these.
  func number(of text: String) -> Int? { numbers[text] }

  private static let invented = [
    "Verzonnen antwoord", "Dit is een oefening", "Niet echt: bedacht door een computer",
    "Twee keer bedacht, één keer opgeschreven", "Een overleg in de fabriek van \"Dromenland\"",
    "Eerst de wolk; daarna de regenboog", "Café ‘De Ooievaar’ (bestaat niet)",
    "Coördinatie door één vóórbeeldfee", "Zie bijlage 999", "Nog te verzinnen",
    "De groep heet \"Kleine Start\"; zij komt nooit bij elkaar", "Oefentekst met een ï en een €",
    "Regel een is verzonnen,\nregel twee ook", "Alleen op 30 februari", "n.v.t. (oefening)",
    "Het plan ligt op de maan | de kopie ook",
  ]
}

extension Question.Kind {
  /// Whether answers are free text.
  var isText: Bool { if case .text = self { true } else { false } }
}
