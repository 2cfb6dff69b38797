import QuestionnaireSchema

extension ConditionWords {
  /// That two codes or texts are the same, or are not.
  func equality(_ left: Code, _ right: Code, isDenied: Bool, addsNow: Bool) -> Clause {
    switch (left, right) {
    case (.answer(let reference), .literal(let text)), (.literal(let text), .answer(let reference)):
      return chosen(
        reference, label(text, of: reference), isDenied: isDenied, addsNow: addsNow)
    case (.frame(let column), .literal(let value)), (.literal(let value), .frame(let column)):
      return FrameWords(questionnaire.frameColumns[column]).clause(value, isDenied: isDenied)
    default:
      let relation = isDenied ? "anders is dan" : "hetzelfde is als"
      return .said("\(words(left)) \(relation) \(words(right))")
    }
  }

  /// The label of a choice, or a text itself, between quotes.
  private func label(_ code: String, of reference: AnswerReference) -> String {
    let choices = questionnaire.questions[reference.question].choices
    return "‘\(choices.first { $0.name == code }?.label ?? code)’"
  }

  private func words(_ code: Code) -> String {
    switch code {
    case .literal(let text): "‘\(text)’"
    case .answer(let reference): answer(reference)
    case .frame(let column): "wat in het kader staat bij ‘\(questionnaire.frameColumns[column])’"
    }
  }

  /// An answer as a thing: `uw antwoord op vraag 2`.
  func answer(_ reference: AnswerReference) -> String {
    let question = references[reference.question]
    return reference.wave == .previous
      ? "uw antwoord van vorig jaar op \(question)" : "uw antwoord op \(question)"
  }
}

/// What a column of the frame says, in words that hold in any year.
///
/// The columns that every frame has are known by their meaning, others only by their name.
struct FrameWords: Sendable, Hashable {
  private let column: String

  /// The words for a column.
  init(_ column: String) {
    self.column = column
  }

  /// That a municipality has a value in the column, or has another.
  func clause(_ value: String, isDenied: Bool) -> Clause {
    switch (column, value, isDenied) {
    case ("impuls", "ja", false):
      .frame(
        clause: "uw gemeente de Impuls Kansrijke Start heeft",
        group: "met de Impuls Kansrijke Start")
    case ("impuls", "nee", false):
      .frame(
        clause: "uw gemeente de Impuls Kansrijke Start niet heeft",
        group: "zonder de Impuls Kansrijke Start")
    case ("gids", "ja", false):
      .frame(clause: "uw gemeente een GIDS-gemeente is", group: "die GIDS-gemeente zijn")
    case ("gids", "nee", false):
      .frame(clause: "uw gemeente geen GIDS-gemeente is", group: "die geen GIDS-gemeente zijn")
    case ("tranche", _, false):
      .frame(
        clause: "uw gemeente in tranche \(value) van de Impuls zit",
        group: "in tranche \(value) van de Impuls")
    case ("provincie", _, false):
      .frame(
        clause: "uw gemeente in de provincie \(value) ligt", group: "in de provincie \(value)")
    default:
      .frame(
        clause:
          "in het kader bij ‘\(column)’ \(isDenied ? "iets anders dan " : "")‘\(value)’ staat",
        group: "met \(isDenied ? "iets anders dan " : "")‘\(value)’ bij ‘\(column)’ in het kader")
    }
  }
}
