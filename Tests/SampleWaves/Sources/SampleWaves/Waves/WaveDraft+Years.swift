extension WaveDraft {
  /// Answers the questionnaire of a year.
  mutating func answer(year: Int) {
    switch year {
    case 2019: answer2019()
    case 2020: answer2020()
    default: answer2021()
    }
  }

  /// The answers of every municipality.
  func answersByCode() -> [String: AnswerSheet] {
    var answers: [String: AnswerSheet] = [:]
    for (respondent, sheet) in zip(respondents, sheets) {
      for member in respondent.members { answers[member.code] = sheet }
    }
    return answers
  }
}
