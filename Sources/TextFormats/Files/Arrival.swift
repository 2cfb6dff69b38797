/// When a file came in, as far as somebody kept account of that.
public struct Arrival: Sendable, Hashable {
  /// The number of the delivery it came in with; a later delivery has a higher one.
  public let delivery: Int
  /// The number of the file among all that came in; a later file has a higher one.
  public let number: Int
  /// When the delivery was taken in.
  public let moment: Timestamp
  /// The day on which it was received, where a person said so; it was taken in on that day or later.
  public let statedDay: CalendarDay?

  /// Notes when a file came in.
  public init(delivery: Int, number: Int, moment: Timestamp, statedDay: CalendarDay? = nil) {
    self.delivery = delivery
    self.number = number
    self.moment = moment
    self.statedDay = statedDay
  }
}
