public import TextFormats

/// One municipality that went up, wholly or partly, in another on a day.
///
/// A municipality that is split over several others has one of these for each of them.
public struct Reorganisation: Sendable, Hashable {
  /// The first day of the new situation.
  public let effectiveDate: CalendarDay
  /// Whether all of it went to one municipality.
  public let kind: Kind
  /// The municipality that ended.
  public let from: Party
  /// The municipality that took its place.
  public let to: Party

  /// The ways in which a municipality ends.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// All of it went to one other.
    case merge
    /// It was divided over several others.
    case split
  }

  /// A municipality in a reorganisation.
  public struct Party: Sendable, Hashable {
    /// Its code.
    public let code: MunicipalityCode
    /// Its name at the time.
    public let name: String

    /// Names a municipality.
    public init(code: MunicipalityCode, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// Describes a reorganisation.
  public init(effectiveDate: CalendarDay, kind: Kind, from: Party, to: Party) {
    self.effectiveDate = effectiveDate
    self.kind = kind
    self.from = from
    self.to = to
  }
}
