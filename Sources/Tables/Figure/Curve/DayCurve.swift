public import TextFormats

/// A count that grows day by day towards a total, as a value.
///
/// It knows nothing of how it is drawn; see ``Figure``.
public struct DayCurve: Sendable, Hashable {
  /// The largest total that can be drawn.
  public static let largestTotal = 1_000_000_000

  /// What is counted, in the plural.
  public let valueLabel: String
  /// The count at the end of days on which it was taken, in the order of time.
  public let points: [Point]
  /// How many there are in all.
  public let total: Int
  /// What the total is.
  public let totalLabel: String
  /// Days that matter, such as a deadline, in any order.
  public let marks: [Mark]

  /// Makes a curve.
  ///
  /// - Precondition: the days of the points ascend; their values never fall and lie from 0 to the
  ///   total, which is no more than ``largestTotal``.
  public init(
    valueLabel: String, points: [Point], total: Int, totalLabel: String, marks: [Mark]
  ) {
    precondition((0...Self.largestTotal).contains(total), "a total is from 0 to a billion")
    precondition(
      points.allSatisfy { (0...total).contains($0.value) }, "a value is from 0 to the total")
    precondition(
      zip(points, points.dropFirst()).allSatisfy { $0.day < $1.day && $0.value <= $1.value },
      "days ascend and values never fall")
    self.valueLabel = valueLabel
    self.points = points
    self.total = total
    self.totalLabel = totalLabel
    self.marks = marks
  }

  /// The count at the end of a day; it holds until the next point.
  public struct Point: Sendable, Hashable {
    /// The day.
    public let day: CalendarDay
    /// The count, from 0 up.
    public let value: Int

    /// Makes a point.
    public init(day: CalendarDay, value: Int) {
      self.day = day
      self.value = value
    }
  }

  /// A day that matters, with a label.
  public struct Mark: Sendable, Hashable {
    /// The day.
    public let day: CalendarDay
    /// What the day is; a label of more than about 40 characters is cut in the drawing.
    public let label: String

    /// Makes a mark.
    public init(day: CalendarDay, label: String) {
      self.day = day
      self.label = label
    }
  }
}
