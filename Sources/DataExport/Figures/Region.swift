import Municipalities
import QuestionnaireSchema

/// A region by the code that Statistics Netherlands has for it.
///
/// Source: CBS StatLine open data, dimension `RegioS`; codes are filled up to six signs with spaces.
public struct Region: Sendable, Hashable {
  /// The code, six signs wide.
  public let code: String
  /// The name.
  public let name: String

  /// The Netherlands.
  public static let country = Region(code: "NL01  ", name: "Nederland")

  /// The provinces, in the order of their codes.
  public static let provinces = Province.names.enumerated().map { place, name in
    Region(code: "PV\(20 + place)  ", name: name)
  }

  /// The province that a group of a breakdown is, if it is one.
  init?(_ group: Breakdown.Group, of questionnaire: Questionnaire) {
    let column: Int
    let value: String
    switch group.where.condition {
    case .equal(.frame(let frame), .literal(let text)),
      .equal(.literal(let text), .frame(let frame)):
      (column, value) = (frame, text)
    default: return nil
    }
    self.init(responseGroup: "\(questionnaire.frameColumns[column])=\(value)")
  }

  /// The province that a group of the response is, if it is one.
  init?(responseGroup group: String) {
    guard let province = Self.provinces.first(where: { "provincie=\($0.name)" == group })
    else { return nil }
    self = province
  }

  private init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
