import QuestionnaireSchema
import Tables

extension Codebook {
  /// What one gets to read who fills it in for oneself, for each category when that is.
  var result: [Document.Block] {
    guard let result = questionnaire.result else { return [] }
    return [.heading(result.title, level: .chapter)] + result.introduction.map { .paragraph($0) }
      + zip(questionnaire.resultFigures, result.figures).flatMap { figure, part in
        [
          .heading(figure.label, level: .section),
          .definitions(
            figure.categories.map { category in
              Document.Definition(
                category.label,
                "als \(words.clause(category.when.condition))."
                  + (part.advice[category.name].map { " Dan leest u: " + $0 } ?? ""))
            }),
        ]
      }
  }
}
