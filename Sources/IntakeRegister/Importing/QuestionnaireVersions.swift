import Findings
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// The questionnaire that a register holds for a wave, beside another version of it.
struct QuestionnaireVersions {
  private let offered: IngestContext
  /// The questions, by name, that are not the same in both versions.
  private let differing: Set<String>

  /// Compares the stored questionnaire with the one that files were made with.
  init(stored: Questionnaire, offered: IngestContext) {
    self.offered = offered
    let known = Dictionary(
      stored.questions.map { ($0.name, Wording($0)) }, uniquingKeysWith: { first, _ in first })
    let other = Dictionary(
      offered.questionnaire.questions.map { ($0.name, Wording($0)) },
      uniquingKeysWith: { first, _ in first })
    differing = Set(known.keys).union(other.keys).filter { known[$0] != other[$0] }
  }

  /// What is to be said about a file that was made with the other version: an error when it uses
  /// questions that differ.
  func finding(about file: SourceFile) -> Finding {
    let used = usedQuestions(of: file).filter { differing.contains($0) }
    guard used.isEmpty else {
      return Finding(
        code: .otherVersion, severity: .error, place: Place(file: file.name),
        message:
          "Dit bestand hoort bij een andere versie van de vragenlijst dan in het register staat. "
          + "Deze vragen zijn anders: " + used.joined(separator: ", ") + ".",
        advice: "Gebruik de vragenlijst waarmee de meting in het register is begonnen.")
    }
    return Finding(
      code: .otherVersion, severity: .warning, place: Place(file: file.name),
      message:
        "Dit bestand hoort bij een andere versie van de vragenlijst dan in het register staat. "
        + "De vragen die in het bestand zijn ingevuld, zijn in beide versies gelijk.")
  }

  /// The questions that have an answer in a file, good or faulty, in their order.
  private func usedQuestions(of file: SourceFile) -> [String] {
    let table = judge([file], by: offered).table
    return offered.questionnaire.questions.filter { question in
      !table.faulty[question.index].isEmpty
        || (0..<table.count).contains { table.columns[question.index].isPresent($0) }
    }
    .map(\.name)
  }

  /// What makes a question the same question.
  private struct Wording: Hashable {
    let label: String
    let kind: Question.Kind
    let relevant: String
    let required: String

    init(_ question: Question) {
      label = question.label
      kind = question.kind
      relevant = question.relevant.text
      required = question.required.text
    }
  }
}

extension FindingCode {
  /// A file was made with another version of the questionnaire than the register holds.
  static let otherVersion = FindingCode("vragenlijst-versie")
  /// A file that was offered has no answers in it.
  static let noAnswers = FindingCode("geen-antwoorden")
  /// A file of the wave is not the one that the register holds.
  static let otherWaveFile = FindingCode("meting-anders")
}
