/// A number of municipalities that the sample must come to.
struct Margin {
  /// What is counted.
  let name: String
  /// How many it must be.
  let count: Int
  /// Among whom.
  let population: Population
  /// Whether a municipality with these answers is counted.
  let counts: (AnswerSheet) -> Bool

  /// Those who answered at all.
  static func response(_ count: Int, in population: Population) -> Margin {
    Margin(name: "respons", count: count, population: population) { _ in true }
  }

  /// Those who gave at least one of some answers.
  static func answer(
    _ question: Question, _ codes: String..., is count: Int, in population: Population = .all
  ) -> Margin {
    let name = question.rawValue + " " + codes.joined(separator: " of ")
    return Margin(name: name, count: count, population: population) { sheet in
      codes.contains { sheet.has(question, $0) }
    }
  }

  /// Those who answered a question.
  static func item(_ question: Question, is count: Int) -> Margin {
    Margin(name: question.rawValue + " beantwoord", count: count, population: .all) { sheet in
      sheet.answers(question)
    }
  }

  /// The margins of a year.
  static func all(in year: Int) -> [Margin] {
    switch year {
    case 2019: margins2019
    case 2020: margins2020
    default: margins2021
    }
  }
}
