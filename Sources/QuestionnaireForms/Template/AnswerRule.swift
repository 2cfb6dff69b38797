import OfficeFiles
import QuestionnaireSchema

extension Question {
  /// What a spreadsheet lets people fill in as an answer; `nil` is anything.
  ///
  /// A list holds the labels for people, or the codes for who knows them.
  func answerRule(choices words: (Choice) -> String) -> CellValidation.Rule? {
    switch kind {
    case .selectOne(let choices): .list(choices.map(words))
    case .selectMultiple: .list(["ja", "nee"])
    case .integer(let bounds): .wholeNumber(bounds.range)
    case .decimal(let bounds): .decimal(bounds.range)
    case .date: .date
    case .text(let maxLength): maxLength.map { .length($0) }
    }
  }

  /// How a spreadsheet has to show an answer so that it leaves it as it is.
  var answerFormat: CellStyle.Format {
    switch kind {
    // What is typed stays text: otherwise `1-2` would become a date.
    case .selectOne, .text: .text
    case .selectMultiple, .integer, .decimal: .general
    case .date: .date
    }
  }
}

extension NumberBounds {
  /// The bounds as numbers; where there is none, the largest that can be read.
  fileprivate var range: ClosedRange<Double> {
    let largest = 9_000_000_000_000.0
    let low = lowest.map { Double($0) / 1_000_000 } ?? -largest
    return low...max(low, highest.map { Double($0) / 1_000_000 } ?? largest)
  }
}
