/// For whom figures are told.
enum Telling: Sendable, Hashable {
  /// For those who make them: also where they come from, what was printed about them, and what they
  /// could come to.
  case everything
  /// For readers of a publication.
  case publication
}
