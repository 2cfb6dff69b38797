import QuestionnaireSchema

/// Questions of which one figure or another tells together: what is known of the one bears on the other.
struct QuestionLinks: Sendable {
  /// Questions that are linked, directly or by others; no question is in two of these.
  private let parts: [Set<Int>]

  /// Links the questions of each figure of a questionnaire.
  init(_ figures: [FigureDefinition]) {
    parts = figures.map(\.questionsTold).filter { !$0.isEmpty }.reduce(into: []) { parts, told in
      let joined = parts.filter { !$0.isDisjoint(with: told) }.reduce(told) { $0.union($1) }
      parts = parts.filter { $0.isDisjoint(with: told) } + [joined]
    }
  }

  /// All questions that are linked to some that are linked to each other.
  func questions(with questions: Set<Int>) -> Set<Int> {
    parts.filter { !$0.isDisjoint(with: questions) }.reduce(questions) { $0.union($1) }
  }

  /// Puts families together whose questions are linked, and gives these questions.
  func groups(
    of families: [FigureFamily]
  ) -> [(families: [FigureFamily], questions: Set<Int>)] {
    families.reduce(into: []) { groups, family in
      let told = questions(with: family.questionsTold)
      if let known = groups.firstIndex(where: { !$0.questions.isDisjoint(with: told) }) {
        groups[known].families.append(family)
      } else {
        groups.append(([family], told))
      }
    }
  }
}
