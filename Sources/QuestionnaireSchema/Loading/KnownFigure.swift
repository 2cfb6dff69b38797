/// A figure as far as tables, flows and breakdowns need to know it.
struct KnownFigure: Sendable {
  /// The names of its categories; `nil` when not all could be read.
  let categories: [String]?
  /// From how many questions its categories come, when from more than one.
  var questionCount: Int? {
    let questions = Set(
      (categories ?? []).compactMap { name in
        name.firstIndex(of: "/").map { String(name[..<$0]) }
      })
    return questions.count > 1 ? questions.count : nil
  }
  /// The names of its bases; `nil` when not all could be read.
  let bases: [String]?
  /// Whether one can be in one of its categories only.
  let isPartition: Bool
}
