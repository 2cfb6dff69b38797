extension AnswerSheet {
  /// Takes back a few answers that other questions do not hang on: an earlier version.
  mutating func turnBack(in year: Int) {
    let asked = Question.asked(in: year)
    fill(.ambitions, has(.ambitions, "ja") ? ["nee"] : ["ja"])
    if asked.contains(.framework) { fill(.framework, has(.framework, "ja") ? ["nee"] : ["ja"]) }
    if asked.contains(.baseline) { fill(.baseline, ["in_voorbereiding"]) }
    forget(.remarks)
  }

  /// Leaves all but the first questions blank: someone who stopped halfway.
  mutating func breakOff(after count: Int, in year: Int) {
    for question in Question.asked(in: year).dropFirst(count) where answers(question) {
      fill(question, [])
    }
  }
}
