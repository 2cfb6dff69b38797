import QuestionnaireSchema

extension Remark {
  /// What stands above the words of an answer or a rule: the question, or the numbers of several.
  var heading: String? {
    if let edit { return heading(of: edit) }
    return mark.check.subject == .answer ? question?.heading : nil
  }

  /// The choices that were made, in brackets behind what stands under their question.
  ///
  /// The text of an answer itself says nothing to people when it is a code.
  var madeChoices: String {
    guard phrasing.isUnderHeading, let question, let value else { return "" }
    let codes = value.split { "[]\"',;| \n\r\t".contains($0) }
    let labels = codes.compactMap { code in
      question.choices.first { $0.name == code }.map { "‘\($0.label)’" }
    }
    guard !labels.isEmpty, labels.count == codes.count else { return "" }
    return " (\(labels.joined(separator: ", ")))"
  }

  private func heading(of edit: Edit) -> String? {
    let questions = edit.check.condition.questions.sorted().map {
      judged.questionnaire.questions[$0]
    }
    guard let last = questions.last else { return nil }
    if questions.count == 1 { return last.heading }
    let names = questions.map { $0.number ?? "‘\($0.label)’" }
    return "Vraag " + names.dropLast().joined(separator: ", ") + " en \(names[names.count - 1])"
  }
}

extension Question {
  /// The question as it stands above what is said about it.
  fileprivate var heading: String { number.map { "Vraag \($0). \(label)" } ?? label }
}
