public import TextFormats

/// What orders the submissions of a municipality in time.
///
/// One without a moment of its own comes before all that have one. A register knows when it came in, and
/// that orders those without a moment among each other. Between one of each kind nothing tells which was
/// sent last.
public enum SendingMoment: Sendable, Hashable, Comparable {
  /// Nothing is known.
  case unknown
  /// It came in then, and says nothing itself.
  case received(Arrival)
  /// It says so itself.
  case sent(Timestamp)

  /// Orders by kind, and within a kind by time.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  /// Whether two are at the same place in the order.
  ///
  /// Deliveries of which a person told the same day are: that one was taken in first says nothing.
  public static func == (left: Self, right: Self) -> Bool { left.place == right.place }

  /// Feeds what makes two equal.
  public func hash(into hasher: inout Hasher) {
    let place = place
    hasher.combine(place.0)
    hasher.combine(place.1)
    hasher.combine(place.2)
  }

  /// The kind, the second, and what parts those of one second: billionths, or the delivery.
  private var place: (Int, Int64, Int) {
    switch self {
    case .unknown: (0, 0, 0)
    case .received(let arrival):
      (1, arrival.received.instant, arrival.statedDay == nil ? arrival.delivery : 0)
    case .sent(let moment): (2, moment.instant, Int(moment.nanoseconds))
    }
  }

  /// Whether only one of two is known by its own moment, while the other was received at a known time: both
  /// could be the last.
  func isDisputed(by other: Self) -> Bool {
    switch (self, other) {
    case (.received, .sent), (.sent, .received): true
    default: false
    }
  }
}

extension Arrival {
  /// When it was received: the beginning of the day that a person told, or else when it was taken in.
  var received: Timestamp { statedDay.map { Timestamp(startOf: $0) } ?? moment }
}
