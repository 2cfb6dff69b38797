public import Municipalities
import QuestionnaireSchema
public import ResponseIngest

/// A form in which a project lead fills in a questionnaire: one page that works without a network.
///
/// The page carries the questionnaire, its parsed conditions and the words of its findings; one
/// script judges by them as `valideer` does.
public struct QuestionnaireForm: Sendable {
  let context: IngestContext
  /// The municipalities that can be chosen, in the order of the frame or of their codes.
  let municipalities: [FormMunicipality]
  /// The municipalities that are chosen already.
  let chosen: [MunicipalityCode]
  /// The columns of the frame that its conditions read, as indices into the questionnaire's.
  let frameColumns: [Int]

  var questionnaire: Questionnaire { context.questionnaire }

  /// Makes a form for everybody in the frame, or only for the municipalities that are named.
  ///
  /// The answers of the previous wave go along only with named municipalities: nobody gets those of
  /// another.
  ///
  /// - Throws: ``FormError`` when a named municipality cannot answer, or a condition reads a column
  ///   that nobody else may see.
  public init(_ context: IngestContext, for chosen: [MunicipalityCode]) throws(FormError) {
    self.context = context
    self.chosen = chosen
    frameColumns = context.questionnaire.formConditions.frameColumns
    for column in frameColumns.map({ context.questionnaire.frameColumns[$0] })
    where column == "token" || holdsContactData(column, besides: []) {
      throw .secretColumn(column)
    }
    let known = FormMunicipality.all(in: context, columns: frameColumns)
    for code in chosen where !known.contains(where: { $0.code == code }) {
      throw .unknownMunicipality(code)
    }
    municipalities = chosen.isEmpty ? known : known.filter { chosen.contains($0.code) }
  }
}

/// Why a form cannot be made.
public enum FormError: Error, Hashable, Sendable {
  /// A municipality that is not asked, or that there is none of.
  case unknownMunicipality(MunicipalityCode)
  /// A condition reads a column of the frame that does not belong in a form.
  case secretColumn(String)

  /// What is wrong, in Dutch.
  public var message: String {
    switch self {
    case .unknownMunicipality(let code):
      "\(code) kan deze vragenlijst niet invullen: de gemeente is niet gevraagd, of bestaat niet. "
        + "Controleer de code, en geef met --kader op wie er is gevraagd."
    case .secretColumn(let column):
      "Een voorwaarde van de vragenlijst leest de kolom ‘\(column)’ van het kader. Die is geheim, "
        + "en komt niet in een formulier."
    }
  }
}

/// A municipality that can be chosen in a form.
struct FormMunicipality: Sendable, Hashable {
  let code: MunicipalityCode
  let name: String
  /// The cells of the frame that conditions read; empty without a frame.
  let cells: [String]

  /// Those that were asked; without a frame all that exist on the day of the questionnaire.
  static func all(in context: IngestContext, columns: [Int]) -> [FormMunicipality] {
    guard let frame = context.frame else {
      return context.register.municipalities(on: context.day).map {
        FormMunicipality(code: $0.code, name: $0.name, cells: [])
      }
    }
    let places = columns.map { frame.columnIndex(named: context.questionnaire.frameColumns[$0]) }
    return frame.codes.indices.filter { frame.isAsked[$0] }.map { unit in
      FormMunicipality(
        code: frame.codes[unit], name: frame.name(ofUnit: unit),
        cells: places.map { $0.map { frame.columns[$0].text(ofUnit: unit) } ?? "" })
    }
  }
}

extension Questionnaire {
  /// The conditions by which an answer is judged, in the order of the questionnaire.
  var formConditions: [Condition] {
    questions.flatMap { [$0.relevant.condition, $0.required.condition] }
      + edits.map(\.check.condition) + (countsAsResponse.map { [$0.condition] } ?? [])
      + resultFigures.flatMap { figure in
        [figure.population.condition] + figure.categories.map(\.when.condition)
      }
  }

  /// The figures of which a form tells where one stands.
  var resultFigures: [FigureDefinition] {
    (result?.figures ?? []).compactMap { figure(named: $0.figure) }
  }
}

extension [Condition] {
  /// The columns of the frame that they read, each once, in the questionnaire's order.
  fileprivate var frameColumns: [Int] {
    var found: Set<Int> = []
    for condition in self { condition.visitFrameColumns { found.insert($0) } }
    return found.sorted()
  }
}
