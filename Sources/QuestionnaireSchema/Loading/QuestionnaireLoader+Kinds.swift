import TextFormats

extension QuestionnaireLoader {
  /// The kind of a question without choices; `nil` when its bounds are wrong.
  mutating func openKind(_ type: QuestionType, of object: DocumentObject) -> Question.Kind? {
    switch type {
    case .integer: .integer(bounds(of: object, type))
    case .decimal: .decimal(bounds(of: object, type))
    case .text: .text(maxLength: object["maxLength"].flatMap { longest($0) })
    case .date: .date
    case .selectOne, .selectMultiple: nil
    }
  }

  private mutating func longest(_ place: DocumentPlace) -> Int? {
    reader.wholeNumber(place, in: 1...1_000_000)
  }

  private mutating func bounds(of object: DocumentObject, _ type: QuestionType) -> NumberBounds {
    let lowest = object["min"].flatMap { bound($0, type) }
    let highest = object["max"].flatMap { bound($0, type) }
    if let lowest, let highest, lowest > highest {
      reader.report(QuestionProblem.lowestAboveHighest, at: object.place(of: "min"))
    }
    return NumberBounds(lowest: lowest, highest: highest)
  }

  private mutating func bound(_ place: DocumentPlace, _ type: QuestionType) -> Int64? {
    guard let bound = reader.millionths(place) else { return nil }
    if type == .integer, bound % oneInMillionths != 0 {
      reader.report(QuestionProblem.boundNotWhole, at: place)
      return nil
    }
    return bound
  }
}
