public import Municipalities
public import QuestionnaireSchema

/// What an Excel template is made of.
public struct TemplateRequest: Sendable {
  /// The questionnaire.
  public let questionnaire: Questionnaire
  /// Who is asked, if that is known: then the template knows who gets which questions.
  public let frame: PopulationFrame?
  /// The municipalities whose codes are filled in already, one in each column.
  public let municipalities: [MunicipalityCode]
  /// How many columns there are to fill in.
  public let columnCount: Int

  /// So many columns can be filled in: for more a batch is easier.
  public static let mostColumns = 50
  /// A frame of more municipalities does not fit.
  public static let mostMunicipalities = 100_000

  /// Asks for a template with a column for each municipality, and at least so many.
  ///
  /// - Throws: ``TemplateError`` when there are too many, or one of them is not asked.
  public init(
    _ questionnaire: Questionnaire, frame: PopulationFrame?, for municipalities: [MunicipalityCode],
    columns: Int
  ) throws(TemplateError) {
    self.questionnaire = questionnaire
    self.frame = frame
    self.municipalities = municipalities
    columnCount = max(1, columns, municipalities.count)
    guard columnCount <= Self.mostColumns else { throw .tooManyColumns(columnCount) }
    guard let frame else { return }
    guard frame.count <= Self.mostMunicipalities else { throw .tooManyMunicipalities(frame.count) }
    for code in municipalities {
      guard let unit = frame.unit(of: code), frame.isAsked[unit] else { throw .notAsked(code) }
    }
  }
}

/// Why a template cannot be made.
public enum TemplateError: Error, Hashable, Sendable {
  /// More columns than a template has.
  case tooManyColumns(Int)
  /// More municipalities than fit in a sheet.
  case tooManyMunicipalities(Int)
  /// A municipality that the frame does not ask.
  case notAsked(MunicipalityCode)
  /// The file cannot be written; the number says why.
  case notWritten(code: Int)

  /// What is wrong, in Dutch, for the user.
  public var message: String {
    switch self {
    case .tooManyColumns(let count):
      "Een sjabloon heeft hoogstens \(TemplateRequest.mostColumns) kolommen, en u vraagt er "
        + "\(count). Gebruik --batch: dan heeft elke gemeente een rij."
    case .tooManyMunicipalities(let count):
      "Het kader heeft \(count) gemeenten. Dat zijn er te veel voor een sjabloon."
    case .notAsked(let code): "\(code) is volgens het kader niet gevraagd."
    case .notWritten(let code): "De werkmap kan niet worden gemaakt (fout \(code))."
    }
  }
}
