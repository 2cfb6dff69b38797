import MonitorReport
import Municipalities
import QuestionnaireSchema

/// The variables that every data set has before those of the questions.
extension Variable {
  static let code = Variable(
    name: "gemeentecode", title: "Code van de gemeente", kind: .text, question: nil)
  static let name = Variable(
    name: "gemeentenaam", title: "Naam van de gemeente", kind: .text, question: nil)
  static let received = Variable(
    name: "ingezonden", title: "Wanneer de inzending die meetelt, is gestuurd", kind: .moment,
    question: nil)
  static let year = Variable(
    name: "meting.jaar", title: "Jaar van de meting",
    kind: .integer(nil), question: nil)
  static let state = Variable(
    name: "meting.stand", title: "Of de gemeente meedeed, en hoe volledig",
    kind: .categories(
      ResponseState.allCases.map {
        Category(code: $0.code, number: $0.rawValue, label: $0.label)
      }), question: nil)

  /// The variable of a column of the frame.
  static func frame(_ column: String) -> Variable {
    Variable(
      name: framePrefix + column, title: title(ofFrameColumn: column), kind: .text,
      question: nil)
  }

  /// What stands before the name of a column of the frame, here as in a condition.
  static let framePrefix = "kader."

  private static func title(ofFrameColumn column: String) -> String {
    switch column {
    case "provincie": "Provincie"
    case "impuls": "Ontvangt de gemeente de Impuls Kansrijke Start?"
    case "tranche": "Tranche van de Impuls"
    case "gids": "Doet de gemeente mee aan GIDS?"
    case "gevraagd": "Is de gemeente uitgenodigd?"
    default: "Kolom ‘\(column)’ van het kader"
    }
  }
}

/// Whether a municipality took part in a wave, and how completely.
enum ResponseState: Int, Sendable, Hashable, CaseIterable {
  /// It was not invited.
  case notInvited
  /// It has no submission that counts.
  case nonresponse
  /// An answer that was needed is missing.
  case partial
  /// Every answer that was needed is there.
  case complete

  var code: String {
    switch self {
    case .notInvited: "niet_uitgenodigd"
    case .nonresponse: "geen_respons"
    case .partial: "onvolledig"
    case .complete: "volledig"
    }
  }

  var label: String {
    switch self {
    case .notInvited: "Niet uitgenodigd"
    case .nonresponse: "Geen respons"
    case .partial: "Onvolledige respons"
    case .complete: "Volledige respons"
    }
  }
}
