public import TextFormats

/// A municipality and the days on which it exists.
public struct Municipality: Sendable, Hashable {
  /// The code, which no other municipality ever gets.
  public let code: MunicipalityCode
  /// The official name.
  public let name: String
  /// The province; `nil` for one that is known only from an added reorganisation.
  public let province: String?
  /// The first day on which it exists; `nil` when that is not known.
  public let validFrom: CalendarDay?
  /// The first day on which it exists no more; `nil` while it is in force.
  public let validTo: CalendarDay?

  /// Describes a municipality.
  public init(
    code: MunicipalityCode, name: String, province: String?, validFrom: CalendarDay?,
    validTo: CalendarDay?
  ) {
    self.code = code
    self.name = name
    self.province = province
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Whether it exists on a day.
  public func exists(on day: CalendarDay) -> Bool {
    if let validFrom, day < validFrom { return false }
    return !hasEnded(by: day)
  }

  /// Whether it was abolished on a day or earlier.
  public func hasEnded(by day: CalendarDay) -> Bool {
    if let validTo { validTo <= day } else { false }
  }
}
