public import Municipalities

/// Whom to write to at a municipality, kept apart from answers.
public struct Contact: Sendable, Hashable {
  /// The municipality.
  public let municipality: MunicipalityCode
  /// The name of the person; may be empty.
  public let name: String
  /// The address; no two contacts of a municipality have the same.
  public let email: String
  /// Who writes to it, in capitals: `VWS`, `VNG`.
  public let channel: String
}
