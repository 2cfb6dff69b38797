/// An answer that somebody makes up, in the codes in which answers are judged.
package enum DraftedAnswer: Sendable, Hashable {
  /// No answer.
  case blank
  /// The number of the chosen choice.
  case choice(Int)
  /// The ticked choices, choice *i* as bit *i*; at least one.
  case ticks(UInt64)
  /// A number in millionths, or a day number.
  case number(Int64)
  /// The number of a text among those that drafts may use.
  case text(Int)
}
