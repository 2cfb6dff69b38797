/// A figure as far as tables, flows and breakdowns need to know it.
struct KnownFigure: Sendable {
  /// The names of its categories; `nil` when not all could be read.
  let categories: [String]?
  /// The names of its bases; `nil` when not all could be read.
  let bases: [String]?
}
